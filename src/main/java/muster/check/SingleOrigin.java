package muster.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.analysis.Answers;
import muster.analysis.OneOrigin;
import muster.analysis.Origin;
import muster.analysis.Origins;
import muster.analysis.Strand;
import muster.analysis.Tally;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Report;

/// Numbers that several documents have from one originator, one note an utterance or figure, and
/// answers that rest on one originator alone. Wants a dataset without gaps.
final class SingleOrigin implements Check {
  private static final String HINT =
      "nothing is wrong: the pages count it once; look for a document in which another originator"
          + " gives a number of its own, and do not write that several sources agree";

  @Override
  public void run(Dataset dataset, Findings findings) {
    var origins = new Origins(dataset);
    Map<QuestionId, List<Report>> alone = alone(dataset);
    for (OneOrigin one : OneOrigin.all(dataset)) {
      if (!one.shared().isEmpty()) {
        Set<Report> reports = Set.copyOf(one.reports());
        List<QuestionId> on =
            alone.keySet().stream().filter(id -> reports.containsAll(alone.get(id))).toList();
        on.forEach(alone::remove);
        carried(one, origins, on, findings);
      }
    }
    alone.forEach((question, reports) -> answer(question, reports, origins, findings));
  }

  /// The answers that several documents carry and one originator gives.
  private static Map<QuestionId, List<Report>> alone(Dataset dataset) {
    var answers = new Answers(dataset);
    Map<QuestionId, List<Report>> alone = new LinkedHashMap<>();
    for (Question question : dataset.questions().values()) {
      List<Report> reports =
          answers.to(question).entries().stream()
              .map(Strand::reports)
              .flatMap(List::stream)
              .toList();
      if (documents(reports) > 1 && isAlone(Tally.of(reports, dataset))) {
        alone.put(question.id(), reports);
      }
    }
    return alone;
  }

  private static boolean isAlone(Tally tally) {
    return tally.named().size() + tally.unnamed().size() == 1
        && tally.nobody() + tally.inferred() == 0;
  }

  private static void carried(
      OneOrigin one, Origins origins, List<QuestionId> answers, Findings findings) {
    List<Report> reports =
        one.shared().stream().map(Strand::reports).flatMap(List::stream).toList();
    Report head = one.shared().getFirst().head();
    String rests = answers.isEmpty() ? "" : "; nothing else answers " + ids(answers.stream());
    findings.add(
        Rule.SINGLE_ORIGIN,
        Spot.of(head.id()).at(head.claim().value().isPresent() ? "value" : "measure"),
        documents(reports)
            + " documents carry "
            + numbers(one.shared())
            + " of "
            + who(head, origins)
            + one.utterance().map(id -> ", said once (`" + id + "`)").orElse("")
            + ": "
            + ids(reports.stream().map(Report::id))
            + rests,
        HINT);
  }

  private static void answer(
      QuestionId question, List<Report> reports, Origins origins, Findings findings) {
    findings.add(
        Rule.SINGLE_ORIGIN,
        Spot.of(question).at("ask"),
        documents(reports)
            + " documents answer, all of "
            + who(reports.getFirst(), origins)
            + ": "
            + ids(reports.stream().map(Report::id)),
        HINT);
  }

  private static String numbers(List<Strand> strands) {
    return strands.size() == 1
        ? strands.getFirst().reports().stream()
            .flatMap(report -> report.claim().value().stream())
            .map(value -> "“" + value.wording() + "”")
            .distinct()
            .collect(Collectors.joining(" or "))
        : strands.size() + " claims";
  }

  private static String who(Report report, Origins origins) {
    return switch (origins.of(report)) {
      case Origin.Named named -> "one originator, `" + named.institution() + "`";
      case Origin.Unnamed _ -> "one originator, who is not named";
      case Origin.Nobody _, Origin.Inferred _ -> "one origin";
    };
  }

  private static String ids(Stream<?> ids) {
    return ids.map(id -> "`" + id + "`").collect(Collectors.joining(", "));
  }

  private static long documents(Collection<Report> reports) {
    return reports.stream().map(report -> report.source().id()).distinct().count();
  }
}
