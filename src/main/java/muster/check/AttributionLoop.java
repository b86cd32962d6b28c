package muster.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.analysis.Origins;
import muster.diagnostic.Rule;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.Report;
import muster.model.Source;
import muster.model.Statement;

/// Nobody stands twice between an originator and a source. An outlet may speak for itself: then
/// nobody stands between the two. Nor is anybody informed by itself, or by the body that it speaks
/// for.
final class AttributionLoop implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    var origins = new Origins(dataset);
    for (Source source : dataset.sources().values()) {
      for (int number = 0; number < source.statements().size(); number++) {
        hold(source, number, findings);
        informed(source, number, origins, findings);
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
  }

  private static void informed(Source source, int number, Origins origins, Findings findings) {
    Statement statement = source.statements().get(number);
    if (!(statement.by() instanceof Originator.Named(ActorId by)) || statement.claims().isEmpty()) {
      return;
    }
    var report = new Report(source, statement, statement.claims().getFirst());
    ActorId body = origins.institution(by, report);
    for (int at = 0; at < statement.informedBy().size(); at++) {
      ActorId from = statement.informedBy().get(at);
      boolean speaksForIt = from.equals(body) || by.equals(origins.institution(from, report));
      if (from.equals(by) || speaksForIt) {
        findings.add(
            Rule.ATTRIBUTION_LOOP,
            Spot.ofStatement(source.id(), number).at("informed-by[" + at + "]"),
            itself(by, from, body),
            "name whose information it is, or remove it from `informed-by`");
      }
    }
  }

  private static String itself(ActorId by, ActorId from, ActorId body) {
    String both =
        from.equals(by)
            ? "`" + from + "`"
            : "`" + from + "` and `" + by + "` are one originator, `" + body + "`: it";
    return both + " cannot have its information from itself";
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
