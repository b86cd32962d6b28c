package muster.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.diagnostic.Rule;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.Source;
import muster.model.Statement;

/// Nobody stands twice between an originator and a source. An outlet may speak for itself: then
/// nobody stands between the two. Nor is anybody informed by itself.
final class AttributionLoop implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Source source : dataset.sources().values()) {
      for (int number = 0; number < source.statements().size(); number++) {
        hold(source, number, findings);
      }
      if (source.republishes().filter(source.publisher()::equals).isPresent()) {
        findings.add(
            Rule.ATTRIBUTION_LOOP,
            Spot.of(source.id()).at("republishes"),
            "`" + source.publisher() + "` cannot carry its own text as another's",
            "name whose text it is, or remove `republishes`");
      }
    }
  }

  private static void hold(Source source, int number, Findings findings) {
    Statement statement = source.statements().get(number);
    Spot spot = Spot.ofStatement(source.id(), number);
    Set<ActorId> seen = new HashSet<>();
    if (statement.by() instanceof Originator.Named(ActorId actor)) {
      seen.add(actor);
    }
    for (int hop = 0; hop < statement.via().size(); hop++) {
      hold(statement.via().get(hop).who(), seen, spot.at("via[" + hop + "]"), findings);
    }
    if (!statement.via().isEmpty()) {
      hold(List.of(source.publisher()), seen, spot.at("via"), findings);
    }
    informed(statement, spot, findings);
  }

  private static void informed(Statement statement, Spot spot, Findings findings) {
    int self =
        statement.informedBy().stream().map(Originator.Named::new).toList().indexOf(statement.by());
    if (self >= 0) {
      findings.add(
          Rule.ATTRIBUTION_LOOP,
          spot.at("informed-by[" + self + "]"),
          "`" + statement.informedBy().get(self) + "` cannot have its information from itself",
          "name whose information it is, or remove it from `informed-by`");
    }
  }

  private static void hold(List<ActorId> who, Set<ActorId> seen, Spot spot, Findings findings) {
    for (ActorId actor : who) {
      if (!seen.add(actor)) {
        findings.add(
            Rule.ATTRIBUTION_LOOP,
            spot,
            "`" + actor + "` stands twice between the originator and the source",
            "name everyone once; the publisher is the end of every chain and needs no relay");
      }
    }
  }
}
