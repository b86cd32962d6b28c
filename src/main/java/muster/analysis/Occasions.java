package muster.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.UtteranceId;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// Gathers the reports of one statement: those that an editor tied to one utterance, and those of
/// what one named originator said on one day, unless they are tied to different utterances.
final class Occasions {
  private final Clocks clocks;
  private final Origins origins;
  private final Map<Spoken, Set<UtteranceId>> utterances = new HashMap<>();

  /// What one institution said on one day.
  private record Spoken(ActorId institution, LocalDate day) {}

  Occasions(Dataset dataset, Origins origins) {
    this.clocks = new Clocks(dataset);
    this.origins = origins;
    for (Report report : dataset.reports().values()) {
      report
          .statement()
          .utterance()
          .ifPresent(id ->
              spoken(report)
                  .ifPresent(day -> utterances.computeIfAbsent(day, _ -> new TreeSet<>()).add(id)));
    }
  }

  /// The reports by occasion, in their order; those of which no occasion is known are left out.
  Collection<List<Report>> of(Collection<Report> reports) {
    Map<Object, List<Report>> occasions = new HashMap<>();
    List<List<Report>> inOrder = new ArrayList<>();
    for (Report report : reports) {
      occasion(report)
          .ifPresent(key -> occasions.computeIfAbsent(key, _ -> opened(inOrder)).add(report));
    }
    return inOrder;
  }

  private static List<Report> opened(List<List<Report>> all) {
    all.add(new ArrayList<>());
    return all.getLast();
  }

  private Optional<Object> occasion(Report report) {
    Optional<Object> utterance = report.statement().utterance().map(Object.class::cast);
    return utterance.or(() -> spoken(report).map(this::only));
  }

  /// The one utterance that is known of that originator and day; the day itself where there is none
  /// or more than one.
  private Object only(Spoken day) {
    Set<UtteranceId> known = utterances.getOrDefault(day, Set.of());
    return known.size() == 1 ? known.iterator().next() : day;
  }

  private Optional<Spoken> spoken(Report report) {
    return origins.of(report) instanceof Origin.Named(var institution, var _)
        ? clocks
            .uttered(report)
            .map(EdtfDate::span)
            .filter(span -> span.earliest().equals(span.latest()))
            .flatMap(DateSpan::earliest)
            .map(day -> new Spoken(institution, day))
        : Optional.empty();
  }
}
