package muster.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Grade;
import muster.model.Hop;
import muster.model.Originator;
import muster.model.Place;
import muster.model.PlaceId;
import muster.model.Report;
import muster.model.Statement;
import muster.model.Subject;
import muster.model.Support;
import muster.model.When;
import muster.time.Precision;

/// Nothing tells who a protected person is: neither the actor's record nor the claims by or about
/// it. The messages never repeat what they found.
final class ProtectedPerson implements Check {
  private static final String HINT =
      "remove it from the file, and see the page on harm for how to remove it from the history";

  @Override
  public void run(Dataset dataset, Findings findings) {
    dataset.actors().values().stream()
        .filter(actor -> actor.protection().hides())
        .forEach(actor -> actor(actor, findings));
    List<Report> concerned =
        dataset.reports().values().stream().filter(it -> concerns(it, dataset)).toList();
    if (!concerned.isEmpty()) {
      var names = new KnownNames(dataset);
      for (Report report : concerned) {
        words(report, names, findings);
        times(report, findings);
        places(report, dataset, findings);
      }
    }
    for (Report report : dataset.reports().values()) {
      speaker(report, dataset).ifPresent(actor -> conditions(report, actor, findings));
    }
  }

  private static void actor(Actor actor, Findings findings) {
    Map<String, Boolean> fields =
        Map.of(
            "was", actor.was().isEmpty(),
            "roles", actor.roles().isEmpty(),
            "aliases", actor.aliases().isEmpty(),
            "names", actor.names().isEmpty(),
            "part-of", actor.partOf().isEmpty(),
            "may-be", actor.mayBe().isEmpty(),
            "grades", actor.grades().isEmpty(),
            "note", actor.note().isEmpty());
    fields.forEach((field, absent) -> {
      if (!absent) {
        refuse(
            Spot.of(actor.id()).at(field), "a protected person has no `" + field + "`", findings);
      }
    });
    if (actor.name().codePoints().anyMatch(ProtectedPerson::isTelling)) {
      findings.add(
          Rule.PROTECTED_PERSON,
          Spot.of(actor.id()).at("name"),
          "the name of a protected person is a description without capitals and figures",
          "write what they are to the record: prisoners of war interviewed by the lawmaker");
    }
  }

  private static boolean isTelling(int point) {
    return Character.isUpperCase(point) || Character.isDigit(point);
  }

  /// Claims by, through or about somebody protected.
  private static boolean concerns(Report report, Dataset dataset) {
    Stream<ActorId> relays = report.statement().via().stream().map(Hop::who).flatMap(List::stream);
    Stream<ActorId> about =
        report.claim().about() instanceof Subject.OfActor(ActorId id)
            ? Stream.of(id)
            : Stream.empty();
    return speaker(report, dataset).isPresent()
        || Stream.concat(relays, about)
            .anyMatch(id -> isHidden(Optional.ofNullable(dataset.actors().get(id))));
  }

  private static boolean isHidden(Optional<Actor> actor) {
    return actor.filter(found -> found.protection().hides()).isPresent();
  }

  private static Optional<Actor> speaker(Report report, Dataset dataset) {
    return report.statement().by() instanceof Originator.Named(ActorId id)
        ? Optional.ofNullable(dataset.actors().get(id)).filter(found -> found.protection().hides())
        : Optional.empty();
  }

  private static void words(Report report, KnownNames names, Findings findings) {
    Claim claim = report.claim();
    Predicate<String> telling = words -> names.isTelling(words, claim.value().isPresent());
    Optional<Grade.OfClaim> grade = claim.judgement().grade();
    var independent = grade.flatMap(Grade.OfClaim::independent);
    Map<String, Optional<String>> fields =
        Map.of(
            "quote", claim.wording().quote(),
            "measure-in", claim.wording().measureIn(),
            "text", claim.wording().text(),
            "note", claim.wording().note(),
            "fate-because", claim.judgement().fateBecause(),
            "assessment-because", claim.judgement().assessmentBecause(),
            "grade.because", grade.map(it -> it.given().because()),
            "grade.independent.because", independent.map(Grade.Independent::because));
    fields.forEach((field, words) -> {
      if (words.filter(telling).isPresent()) {
        refuse(
            Spot.of(claim.id()).at(field),
            "`" + field + "` has a name or figure that may tell who a protected person is",
            findings);
      }
    });
  }

  private static void times(Report report, Findings findings) {
    Spot claim = Spot.of(report.id());
    time(claim.at("as-of"), report.claim().times().asOf(), findings);
    time(claim.at("during"), report.claim().times().during(), findings);
    time(claim.at("before"), report.claim().times().before(), findings);
    int number = report.source().statements().indexOf(report.statement());
    Statement statement = report.statement();
    time(Spot.ofStatement(report.source().id(), number).at("said"), statement.said(), findings);
  }

  private static void time(Spot spot, Optional<When> time, Findings findings) {
    if (time.flatMap(When::date).filter(day -> day.precision() == Precision.DAY).isPresent()) {
      refuse(spot, "a day may tell who a protected person is", findings);
    }
  }

  private static void places(Report report, Dataset dataset, Findings findings) {
    Spot spot = Spot.of(report.id());
    var where = report.claim().where();
    where.places().forEach(id -> place(spot.at("places"), id, dataset, findings));
    where.from().ifPresent(id -> place(spot.at("from"), id, dataset, findings));
    where.to().ifPresent(id -> place(spot.at("to"), id, dataset, findings));
  }

  private static void place(Spot spot, PlaceId id, Dataset dataset, Findings findings) {
    boolean fine =
        Optional.ofNullable(dataset.places().get(id))
            .filter(place -> place.precision().compareTo(Place.Precision.OBLAST) < 0)
            .isPresent();
    if (fine) {
      refuse(spot, "a place finer than an oblast may tell who a protected person is", findings);
    }
  }

  private static void conditions(Report report, Actor speaker, Findings findings) {
    List<Support.Condition> stated = report.claim().support().conditions();
    boolean captive = speaker.protection() == Actor.Protection.PRISONER_OF_WAR;
    boolean told = captive ? stated.contains(Support.Condition.IN_CAPTIVITY) : !stated.isEmpty();
    if (!told) {
      findings.add(
          Rule.PROTECTED_PERSON,
          Spot.of(report.id()).at("conditions"),
          "the claim does not say under which conditions a protected person spoke",
          "add `conditions: [" + (captive ? "in-captivity" : "anonymous") + "]`");
    }
  }

  private static void refuse(Spot spot, String message, Findings findings) {
    findings.add(Rule.PROTECTED_PERSON, spot, message, HINT);
  }
}
