package muster.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Grade;
import muster.model.Originator;
import muster.model.Report;

/// Digit 1 says "confirmed by other sources": an editor names them, and the origins of all are of
/// different states and had their information from nobody in common.
final class GradeOne implements Across {
  private static final String HINT =
      "name claims of named originators of other states that did not inform one another, or write"
          + " another digit";

  @Override
  public Stream<?> looksAt(Dataset part) {
    return part.reports().values().stream()
        .map(report ->
            List.of(
                report.id(),
                report.claim().judgement().grade(),
                report.statement().by(),
                report.statement().informedBy(),
                report.statement().originInferred()));
  }

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Report report : dataset.reports().values()) {
      report
          .claim()
          .judgement()
          .grade()
          .filter(grade -> grade.code() == Grade.Digit.ONE)
          .ifPresent(grade -> hold(report, grade, dataset, findings));
    }
  }

  private static void hold(Report report, Grade.OfClaim grade, Dataset dataset, Findings findings) {
    Spot spot = Spot.of(report.id()).at("grade");
    if (grade.independent().isEmpty()) {
      findings.add(
          Rule.GRADE_ONE,
          spot.at("digit"),
          "`1` is “confirmed by other sources”, and the grade names none",
          "add `independent:` with `claims:` and `because:`, or write another digit");
      return;
    }
    List<ClaimId> claims = grade.independent().get().claims();
    List<Witness> before = new ArrayList<>();
    hear(report, spot.at("digit"), before, dataset, findings);
    for (int number = 0; number < claims.size(); number++) {
      Spot claim = spot.at("independent.claims[" + number + "]");
      Optional.ofNullable(dataset.reports().get(claims.get(number)))
          .ifPresent(other -> hear(other, claim, before, dataset, findings));
    }
  }

  /// Holds a claim against those before it, and puts it to them.
  private static void hear(
      Report report, Spot spot, List<Witness> before, Dataset dataset, Findings findings) {
    if (isUnread(report.statement().by(), dataset)) {
      return;
    }
    Optional<Witness> witness = Witness.of(report, dataset);
    if (witness.isEmpty()) {
      String message = "`" + report.id() + "` has no named originator of a state";
      findings.add(Rule.GRADE_ONE, spot, message, HINT);
      return;
    }
    before.stream()
        .flatMap(earlier -> witness.get().tie(earlier).stream())
        .findFirst()
        .ifPresent(tie -> findings.add(Rule.GRADE_ONE, spot, tie, HINT));
    before.add(witness.get());
  }

  /// An originator that does not exist was reported when it was read.
  private static boolean isUnread(Originator by, Dataset dataset) {
    return by instanceof Originator.Named(ActorId id) && !dataset.actors().containsKey(id);
  }

  /// A claim of a named originator.
  ///
  /// @param information the bodies that it is of: its originator's and those that informed it
  private record Witness(ClaimId claim, String state, Set<ActorId> information) {
    static Optional<Witness> of(Report report, Dataset dataset) {
      var statement = report.statement();
      if (statement.originInferred()
          || !(statement.by() instanceof Originator.Named(ActorId voice))) {
        return Optional.empty();
      }
      var bodies = new Bodies(dataset);
      Set<ActorId> information =
          Stream.concat(Stream.of(voice), statement.informedBy().stream())
              .map(bodies::of)
              .collect(Collectors.toSet());
      return state(voice, dataset)
          .or(() -> state(bodies.of(voice), dataset))
          .map(state -> new Witness(report.id(), state, information));
    }

    private static Optional<String> state(ActorId id, Dataset dataset) {
      return Optional.ofNullable(dataset.actors().get(id))
          .filter(actor -> actor.kind() != Actor.Kind.UNNAMED && !actor.protection().hides())
          .flatMap(Actor::state);
    }

    /// Why this and an earlier claim are not independent of one another.
    Optional<String> tie(Witness earlier) {
      String both = "`" + earlier.claim + "` and `" + claim + "` ";
      if (state.equals(earlier.state)) {
        return Optional.of(both + "come from one state, " + state);
      }
      return Collections.disjoint(information, earlier.information)
          ? Optional.empty()
          : Optional.of(both + "have information of one body");
    }
  }
}
