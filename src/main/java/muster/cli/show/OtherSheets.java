package muster.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.analysis.Answers;
import muster.analysis.Traps;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.Measure;
import muster.model.Originator;
import muster.model.Place;
import muster.model.Question;
import muster.model.Report;
import muster.model.Source;
import muster.model.Subject;
import muster.model.Utterance;
import muster.words.AnswerWords;
import muster.words.Dates;
import muster.words.Telling;
import muster.words.Terms;
import muster.words.TrapWords;
import muster.words.Voices;

/// Every kind of record but claims.
final class OtherSheets {
  private final Dataset dataset;
  private final Ties ties;
  private final Voices voices;

  OtherSheets(Ties ties) {
    this.dataset = ties.dataset();
    this.ties = ties;
    this.voices = new Voices(dataset);
  }

  void source(Source source, Sheet sheet) {
    sheet.line(new Telling(dataset).document(source));
    sheet.row("publisher", ties.actor(source.publisher()));
    sheet.row("text of", source.republishes().map(ties::actor));
    sheet.row("address", source.url());
    sheet.row("published", source.published().map(when -> Dates.of(when).words()));
    sheet.row("language", Terms.language(source.language()));
    sheet.row("seen", Terms.of(source.seen()));
    Source.Entered entered = source.entered();
    sheet.row("entered", Dates.words(entered.on()) + ", " + Terms.of(entered.how()));
    sheet.row("reviewed", source.reviewed().map(it -> Dates.words(it.on()) + ", by " + it.by()));
    boolean whole = source.seen() == Source.Seen.WHOLE;
    sheet.rows(whole ? "not stated" : "not found", source.silentOn());
    sheet.rows("withheld", source.withheld());
    sheet.row("note", source.note());
    sheet.rows("claims", ties.told(report -> report.source().id().equals(source.id())));
  }

  void actor(Actor actor, Sheet sheet) {
    sheet.line(actor.name());
    sheet.row("kind", Terms.of(actor.kind()));
    sheet.row("state", actor.state());
    if (actor.protection().hides()) {
      sheet.row("protected", Terms.plain(actor.protection()));
      return;
    }
    sheet.row("part of", actor.partOf().map(ties::actor));
    sheet.rows("role", actor.roles().stream().map(this::role).toList());
    sheet.rows("also called", actor.aliases());
    names(actor.names(), sheet);
    sheet.rows("may be", actor.mayBe().stream().map(ties::actor).toList());
    sheet.row("stands", voices.partyLine(actor));
    sheet.rows("grade", actor.grades().stream().map(GradeText::of).toList());
    sheet.row("note", actor.note());
    sheet.rows("says", ties.told(report -> says(report, actor.id())));
    sheet.rows("passes on", ties.told(report -> passesOn(report, actor.id())));
  }

  private static void names(Map<String, String> names, Sheet sheet) {
    names.forEach((language, name) -> sheet.row("in " + Terms.language(language), name));
  }

  private String role(Actor.Role role) {
    return role.title()
        + role.of().map(body -> ", " + ties.actor(body)).orElse("")
        + role.during().map(when -> ", " + Dates.of(when).words()).orElse("");
  }

  private static boolean says(Report report, ActorId actor) {
    return report.statement().by().equals(new Originator.Named(actor));
  }

  private static boolean passesOn(Report report, ActorId actor) {
    return report.statement().via().stream().anyMatch(hop -> hop.who().contains(actor));
  }

  void place(Place place, Sheet sheet) {
    sheet.line(place.name());
    sheet.row("precision", Terms.of(place.precision()));
    names(place.names(), sheet);
    sheet.row("ISO code", place.iso());
    sheet.row("within", place.within().map(ties::place));
    sheet.row("note", place.note());
    sheet.rows("claims", ties.told(report -> report.claim().where().all().contains(place.id())));
  }

  void deployment(Deployment deployment, Sheet sheet) {
    sheet.line(deployment.name());
    sheet.row("kind", Terms.plain(deployment.kind()));
    sheet.row("from", deployment.from().map(ties::actor));
    sheet.row("to", deployment.to().map(ties::actor));
    sheet.row("part of", deployment.partOf().map(id -> id.toString()));
    sheet.row("in words", deployment.text());
    sheet.rows("stages", deployment.stages().stream().map(this::stage).toList());
    sheet.rows("claims", ties.claimsAbout(new Subject.OfDeployment(deployment.id())));
  }

  private String stage(Deployment.Stage stage) {
    return Terms.of(stage.kind())
        + stage.place().map(id -> ", " + ties.place(id)).orElse("")
        + stage.during().map(when -> ", " + Dates.of(when).words()).orElse("")
        + ", by "
        + list(stage.claims());
  }

  private static String list(List<?> ids) {
    return Telling.together(ids.stream().map(Object::toString).toList());
  }

  void event(Event event, Sheet sheet) {
    sheet.line(event.name());
    sheet.row("kind", Terms.plain(event.kind()));
    sheet.row("day", event.date().map(when -> Dates.of(when).words()));
    sheet.row("place", event.place().map(ties::place));
    sheet.row("in words", event.text());
    sheet.rows(
        "claims",
        ties.told(report ->
            event.claims().contains(report.id())
                || report.claim().about().equals(new Subject.OfEvent(event.id()))));
  }

  void question(Question question, Sheet sheet) {
    sheet.line(question.ask());
    var answer = new Answers(dataset).to(question);
    sheet.row("answer", new AnswerWords(dataset).whole(answer).plain());
    sheet.row("origins", AnswerWords.tally(answer.tally()).plain());
    sheet.row("about", ties.subject(question.about()));
    sheet.rows("measures", question.measures().stream().map(ties::measure).toList());
    List<String> mustNot = new ArrayList<>(question.mustNot());
    var traps = new TrapWords(dataset);
    new Traps(dataset).of(answer).forEach(trap -> mustNot.add(traps.of(trap).plain()));
    sheet.rows("must not", mustNot);
    sheet.rows("claims", answer.reports().stream().map(report -> report.id().toString()).toList());
  }

  void measure(Measure measure, Sheet sheet) {
    sheet.line(measure.label());
    sheet.row("means", measure.definition());
    sheet.row("kind", Terms.plain(measure.kind()));
    sheet.row("unit", measure.unit());
    sheet.row("part of", measure.partOf().map(ties::measure));
    sheet.rows("never with", measure.neverWith().stream().map(ties::measure).toList());
    sheet.row("note", measure.note());
    sheet.rows("claims", ties.told(report -> Ties.counts(report.claim(), measure.id())));
  }

  void utterance(Utterance utterance, Sheet sheet) {
    sheet.line(utterance.name());
    if (utterance.by() instanceof Originator.Named(ActorId by)) {
      sheet.row("by", ties.actor(by));
    }
    sheet.row("said", utterance.said().map(when -> Dates.of(when).words()));
    sheet.rows(
        "claims",
        ties.told(report -> report.statement().utterance().equals(Optional.of(utterance.id()))));
  }

  void comparison(Comparison comparison, Sheet sheet) {
    sheet.line(comparison.ask());
    sheet.row("because", comparison.because());
    sheet.rows("claims", ties.told(report -> comparison.claims().contains(report.id())));
  }
}
