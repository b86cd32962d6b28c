package muster.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Report;
import muster.model.SourceId;
import muster.model.Subject;

/// Finds the totals that come with their parts: in the same document, of the same originator, a
/// number that is recorded as a part or a share of it, the same measure of a part of its subject,
/// or a measure that is a part of its own ("killed" beside "casualties").
public final class Breakdowns {
  private final Map<MeasureId, Set<MeasureId>> wider = new HashMap<>();
  private final Subjects subjects;

  /// What a document counts: the place in which a part is looked for.
  private record Counted(SourceId source, Subject about, MeasureId measure) {}

  public Breakdowns(Dataset dataset) {
    this.subjects = new Subjects(dataset);
    dataset.measures().values().forEach(this::note);
  }

  /// A measure that answers for no other and may not meet some has those within it.
  private void note(Measure measure) {
    measure.partOf().ifPresent(whole -> widen(measure.id(), whole));
    if (measure.answers().isEmpty()) {
      measure.neverWith().forEach(part -> widen(part, measure.id()));
    }
  }

  private void widen(MeasureId part, MeasureId whole) {
    wider.computeIfAbsent(part, _ -> new LinkedHashSet<>()).add(whole);
  }

  /// The totals that come with their parts. @param reports of one originator
  public Set<ClaimId> of(Collection<Report> reports) {
    Set<ClaimId> named = new HashSet<>();
    Set<Counted> split = new HashSet<>();
    for (Report report : reports) {
      report
          .claim()
          .figure()
          .ifPresent(figure -> {
            whole(figure)
                .filter(id -> id.source().equals(report.source().id()))
                .ifPresent(named::add);
            wholes(report, figure).forEach(split::add);
          });
    }
    Set<ClaimId> found = new HashSet<>();
    for (Report report : reports) {
      report
          .claim()
          .figure()
          .filter(figure -> figure.extent() instanceof Extent.Total)
          .filter(figure -> named.contains(report.id()) || split.contains(counted(report, figure)))
          .ifPresent(_ -> found.add(report.id()));
    }
    return found;
  }

  private static Optional<ClaimId> whole(Figure figure) {
    return figure
        .shareOf()
        .or(() ->
            figure.extent() instanceof Extent.Part(Optional<ClaimId> of) ? of : Optional.empty());
  }

  /// What a number is a part of by what it counts.
  private Stream<Counted> wholes(Report report, Figure figure) {
    SourceId source = report.source().id();
    Subject about = report.claim().about();
    Stream<Counted> byKind =
        Stream.concat(
            subjects.wholes(about).stream()
                .map(whole -> new Counted(source, whole, figure.measure())),
            above(figure.measure()).stream().map(whole -> new Counted(source, about, whole)));
    return switch (figure.extent()) {
      case Extent.Total _ -> byKind;
      case Extent.Part(Optional<ClaimId> of) ->
          of.isPresent() ? byKind : Stream.concat(byKind, Stream.of(counted(report, figure)));
      case Extent.Addition _, Extent.Rate _, Extent.Wider _ -> Stream.empty();
    };
  }

  private static Counted counted(Report report, Figure figure) {
    return new Counted(report.source().id(), report.claim().about(), figure.measure());
  }

  /// All measures of which one is a part, at any remove.
  private Set<MeasureId> above(MeasureId measure) {
    Set<MeasureId> found = new LinkedHashSet<>();
    List<MeasureId> next = List.of(measure);
    while (!next.isEmpty()) {
      next =
          next.stream()
              .flatMap(id -> wider.getOrDefault(id, Set.of()).stream())
              .filter(found::add)
              .toList();
    }
    return found;
  }
}
