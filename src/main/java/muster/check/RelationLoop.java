package muster.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import muster.diagnostic.Rule;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Relation;
import muster.model.Report;

/// What supersedes, departs from or derives from a claim comes after it, so that nobody who follows
/// these ties comes back. To be perhaps the same is no order: two claims may say it of one another,
/// but none of itself.
final class RelationLoop implements Check {
  /// A tie as it stands in a claim. @param number 0-based
  private record Tie(ClaimId from, int number, Relation relation) {
    ClaimId to() {
      return relation.to();
    }

    String kind() {
      return relation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Spot spot() {
      return Spot.of(from).at("relations[" + number + "]." + kind());
    }

    boolean orders() {
      return relation.kind() != Relation.Kind.MAY_BE || from.equals(to());
    }
  }

  @Override
  public void run(Dataset dataset, Findings findings) {
    Map<ClaimId, List<Tie>> ties = new TreeMap<>();
    for (Report report : dataset.reports().values()) {
      List<Tie> own = ties(report).stream().filter(Tie::orders).toList();
      if (!own.isEmpty()) {
        ties.put(report.id(), own);
      }
    }
    strip(ties);
    while (!ties.isEmpty()) {
      List<Tie> loop = loop(ties);
      report(loop, findings);
      loop.forEach(tie -> ties.remove(tie.from()));
      strip(ties);
    }
  }

  private static List<Tie> ties(Report report) {
    List<Tie> ties = new ArrayList<>();
    for (Relation relation : report.claim().relations()) {
      ties.add(new Tie(report.id(), ties.size(), relation));
    }
    return ties;
  }

  /// Removes the claims from which all ways end.
  private static void strip(Map<ClaimId, List<Tie>> ties) {
    boolean gone = true;
    while (gone) {
      ties.replaceAll((_, own) -> own.stream().filter(tie -> ties.containsKey(tie.to())).toList());
      gone = ties.values().removeIf(List::isEmpty);
    }
  }

  /// A way that comes back to where it begins. @param ties of claims each of which has one
  private static List<Tie> loop(Map<ClaimId, List<Tie>> ties) {
    List<Tie> way = new ArrayList<>();
    List<ClaimId> passed = new ArrayList<>();
    ClaimId at = ties.keySet().iterator().next();
    while (!passed.contains(at)) {
      passed.add(at);
      Tie next = Optional.ofNullable(ties.get(at)).orElseThrow().getFirst();
      way.add(next);
      at = next.to();
    }
    return way.subList(passed.indexOf(at), way.size());
  }

  private static void report(List<Tie> loop, Findings findings) {
    Tie first = loop.getFirst();
    String way =
        loop.stream().map(tie -> tie.kind() + " `" + tie.to() + "`").collect(joining(", which "));
    String others =
        loop.stream()
            .skip(1)
            .flatMap(tie -> findings.where(tie.spot()).stream())
            .map(position -> position.file() + ":" + position.line())
            .collect(joining(", "));
    findings.add(
        Rule.RELATION_LOOP,
        first.spot(),
        "`" + first.from() + "` comes after itself: it " + way,
        "one of these came first: remove its tie"
            + (others.isEmpty() ? "" : ", here or in " + others));
  }
}
