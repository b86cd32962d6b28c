package muster.cli.show;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.analysis.Answers;
import muster.analysis.Strand;
import muster.analysis.Subjects;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.MeasureId;
import muster.model.PlaceId;
import muster.model.Relation;
import muster.model.Report;
import muster.model.Subject;
import muster.model.UtteranceId;
import muster.words.Telling;
import muster.words.Terms;
import muster.words.TieWords;

/// How a claim is tied to others: what an editor recorded, other reports of one utterance, and what
/// others say in answer to the same question.
record Ties(Dataset dataset) {
  void print(Report report, Sheet sheet) {
    for (Relation relation : report.claim().relations()) {
      sheet.row(
          new TieWords(dataset).of(relation, report), told(relation.to()) + because(relation));
    }
    for (Report other : dataset.reports().values()) {
      for (Relation relation : other.claim().relations()) {
        if (relation.to().equals(report.id())) {
          sheet.row(Terms.inverse(relation.kind()), told(other.id()) + because(relation));
        }
      }
    }
    sheet.rows("also in", reportsOfTheUtterance(report).map(Ties::id).toList());
    for (var question : dataset.questions().values()) {
      rivals(new Answers(dataset).to(question), report, sheet);
    }
  }

  private static String id(Report report) {
    return report.id().toString();
  }

  private Stream<Report> reportsOfTheUtterance(Report report) {
    var utterance = report.statement().utterance();
    return dataset.reports().values().stream()
        .filter(_ -> utterance.isPresent())
        .filter(other -> other.statement().utterance().equals(utterance))
        .filter(other -> !other.source().id().equals(report.source().id()))
        .filter(other -> measure(other).equals(measure(report)));
  }

  private static Optional<MeasureId> measure(Report report) {
    return report.claim().figure().map(figure -> figure.measure());
  }

  private void rivals(Answer answer, Report report, Sheet sheet) {
    if (answer.reports().stream().noneMatch(each -> each.id().equals(report.id()))) {
      return;
    }
    sheet.row("answers", answer.question().ask() + " (" + answer.question().id() + ")");
    List<String> others =
        answer.entries().stream()
            .filter(strand -> !strand.carries(report.id()))
            .map(Strand::head)
            .map(other -> other.id() + ": " + new Telling(dataset).sentence(other).plain())
            .toList();
    sheet.rows("  others", others);
  }

  private String told(ClaimId id) {
    return Optional.ofNullable(dataset.reports().get(id))
        .map(report -> id + ": " + new Telling(dataset).sentence(report).plain())
        .orElse(id.toString());
  }

  private static String because(Relation relation) {
    return relation.because().map(why -> " (" + why + ")").orElse("");
  }

  /// A measure with what it counts.
  String measure(MeasureId id) {
    return dataset.measure(id).label() + " (" + id + ")";
  }

  /// An actor by name and id.
  String actor(ActorId id) {
    return dataset.actor(id).name() + " (" + id + ")";
  }

  /// A place by name and id.
  String place(PlaceId id) {
    return Objects.requireNonNull(dataset.places().get(id)).name() + " (" + id + ")";
  }

  /// An utterance by name and id.
  String occasion(UtteranceId id) {
    return Objects.requireNonNull(dataset.utterances().get(id)).name() + " (" + id + ")";
  }

  /// What a claim is about, by name and id.
  String subject(Subject subject) {
    return switch (subject) {
      case Subject.OfDeployment(var id) ->
          Optional.ofNullable(dataset.deployments().get(id)).map(it -> it.name()).orElse("")
              + " (deployment "
              + id
              + ")";
      case Subject.OfEvent(var id) ->
          Optional.ofNullable(dataset.events().get(id)).map(it -> it.name()).orElse("")
              + " (event "
              + id
              + ")";
      case Subject.OfActor(var id) -> dataset.actor(id).name() + " (actor " + id + ")";
    };
  }

  /// The claims about a subject or its parts, one a line: id and sentence.
  List<String> claimsAbout(Subject subject) {
    var subjects = new Subjects(dataset);
    return told(report -> subjects.within(report.claim().about(), subject));
  }

  /// The claims that pass a test, one a line: id and sentence.
  List<String> told(Predicate<Report> wanted) {
    return dataset.reports().values().stream()
        .filter(wanted)
        .map(report -> told(report.id()))
        .toList();
  }

  /// Whether a claim counts with a measure.
  static boolean counts(Claim claim, MeasureId measure) {
    return claim.figure().filter(figure -> figure.measure().equals(measure)).isPresent();
  }
}
