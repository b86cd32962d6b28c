package muster.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Report;
import muster.time.DateSpan;

/// Folds reports of one utterance about the same thing into one strand.
public final class Strands {
  private final Clocks clocks;

  public Strands(Dataset dataset) {
    this.clocks = new Clocks(dataset);
  }

  /// The strands of some reports, newest first; undated ones last, then by claim id.
  public List<Strand> of(Collection<Report> reports) {
    Map<String, List<Report>> groups = new LinkedHashMap<>();
    for (Report report : reports) {
      groups.computeIfAbsent(key(report), _ -> new ArrayList<>()).add(report);
    }
    return groups.values().stream().map(this::strand).sorted(newestFirst()).toList();
  }

  private static String key(Report report) {
    Claim claim = report.claim();
    return report
        .statement()
        .utterance()
        .filter(_ -> claim.figure().isPresent())
        .map(utterance -> utterance + "|" + claim.about() + "|" + what(claim))
        .orElseGet(() -> claim.id().toString());
  }

  private static String what(Claim claim) {
    return claim.figure().map(Strands::figureKey).orElse("");
  }

  private static String figureKey(Figure figure) {
    return figure.measure() + "|" + figure.extent().getClass().getSimpleName();
  }

  private Strand strand(List<Report> group) {
    List<Report> ordered = group.stream().sorted(speakerFirst()).toList();
    return new Strand(ordered.getFirst(), ordered.subList(1, ordered.size()));
  }

  private Comparator<Report> speakerFirst() {
    return Comparator.comparing(
            (Report report) -> clocks.about(report).flatMap(Clock::date).isEmpty())
        .thenComparing(report -> Clocks.publicBy(report.source()))
        .thenComparing(Report::id);
  }

  /// Newest first: by the last day that the time can mean.
  public Comparator<Strand> newestFirst() {
    return Comparator.comparing((Strand strand) -> clocks.order(strand.head()), Strands::newer)
        .thenComparing(strand -> strand.head().id());
  }

  private static int newer(DateSpan left, DateSpan right) {
    if (left.isUnknown() || right.isUnknown()) {
      return Boolean.compare(left.isUnknown(), right.isUnknown());
    }
    return last(right).compareTo(last(left));
  }

  private static LocalDate last(DateSpan span) {
    return span.latest().or(span::earliest).orElseThrow();
  }
}
