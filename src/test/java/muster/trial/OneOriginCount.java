package muster.trial;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import muster.analysis.Analysis;
import muster.analysis.OneOrigin;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Subject;

/// How many events have several publishers, and how many of those one origin.
///
/// @param several events of which documents of several publishers tell
/// @param one those of them that {@link OneOrigin} holds together as one, whole
record OneOriginCount(Set<String> several, Set<String> one) {
  /// @param keeper whose table cites the documents: it is no publisher of theirs
  static OneOriginCount of(Dataset dataset, ActorId keeper) {
    Map<Subject, List<Report>> told = new HashMap<>();
    for (Report report : dataset.reports().values()) {
      if (!report.source().publisher().equals(keeper)) {
        FactWriter.listed(told, report.claim().about()).add(report);
      }
    }
    told.values().removeIf(reports -> publishers(reports, dataset) < 2);
    Set<String> one = new TreeSet<>();
    for (OneOrigin origin : new Analysis(dataset).shared()) {
      Subject subject = origin.reports().getFirst().claim().about();
      List<Report> all = told.getOrDefault(subject, List.of());
      if (!all.isEmpty() && origin.reports().containsAll(all)) {
        one.add(subject.toString());
      }
    }
    Set<String> several = new TreeSet<>();
    told.keySet().forEach(subject -> several.add(subject.toString()));
    return new OneOriginCount(several, one);
  }

  /// A publisher without a name may be one of the others.
  private static long publishers(Collection<Report> reports, Dataset dataset) {
    return reports.stream()
        .map(report -> report.source().publisher())
        .filter(id -> dataset.actor(id).kind() != Actor.Kind.UNNAMED)
        .distinct()
        .count();
  }
}
