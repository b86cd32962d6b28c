package muster.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Relation;
import muster.model.Report;

/// What supersedes, departs from or derives from a claim comes after it, so that nobody who follows
/// these ties comes back. To be perhaps the same is no order: two claims may say it of one another,
/// but none of itself. Where an id stands twice, a tie to the one claim may seem one to itself.
final class RelationLoop implements Across {
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
  public Stream<?> looksAt(Dataset part) {
    return part.reports().values().stream()
        .map(report -> List.of(report.id(), report.claim().relations()));
  }

  @Override
  public void run(Dataset dataset, Findings findings) {
    Map<ClaimId, List<Tie>> ties = new TreeMap<>();
    Map<ClaimId, List<Tie>> into = new HashMap<>();
    for (Report report : dataset.reports().values()) {
      for (Tie tie : ties(report)) {
        if (tie.orders()) {
          ties.computeIfAbsent(tie.from(), _ -> new ArrayList<>()).add(tie);
          into.computeIfAbsent(tie.to(), _ -> new ArrayList<>()).add(tie);
        }
      }
    }
    remove(into.keySet().stream().filter(claim -> !ties.containsKey(claim)).toList(), ties, into);
    while (!ties.isEmpty()) {
      List<Tie> loop = loop(ties);
      if (loop.size() > 1 || findings.whole()) {
        report(loop, findings);
      }
      remove(loop.stream().map(Tie::from).toList(), ties, into);
    }
  }

  private static List<Tie> ties(Report report) {
    List<Tie> ties = new ArrayList<>();
    for (Relation relation : report.claim().relations()) {
      ties.add(new Tie(report.id(), ties.size(), relation));
    }
    return ties;
  }

  /// Removes claims, and then those from which all ways end.
  private static void remove(
      List<ClaimId> claims, Map<ClaimId, List<Tie>> ties, Map<ClaimId, List<Tie>> into) {
    Deque<ClaimId> gone = new ArrayDeque<>(claims);
    while (!gone.isEmpty()) {
      ClaimId claim = gone.remove();
      ties.remove(claim);
      for (Tie tie : into.getOrDefault(claim, List.of())) {
        List<Tie> own = ties.getOrDefault(tie.from(), List.of());
        if (own.contains(tie)) {
          own.remove(tie);
          if (own.isEmpty()) {
            gone.add(tie.from());
          }
        }
      }
    }
  }

  /// A way that comes back to where it begins. @param ties of claims each of which has one
  private static List<Tie> loop(Map<ClaimId, List<Tie>> ties) {
    Map<ClaimId, Tie> way = new LinkedHashMap<>();
    ClaimId at = ties.keySet().iterator().next();
    while (!way.containsKey(at)) {
      Tie next = Optional.ofNullable(ties.get(at)).orElseThrow().getFirst();
      way.put(at, next);
      at = next.to();
    }
    ClaimId start = at;
    return way.values().stream().dropWhile(tie -> !tie.from().equals(start)).toList();
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
