package muster.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muster.model.Report;
import muster.model.SourceId;
import muster.model.Statement;
import muster.model.UtteranceId;

/// What one originator said, as several documents carry it: one utterance, or one figure.
///
/// @param utterance none for a figure that the record ties to no occasion
/// @param shared the assertions that several documents carry, those with most reports first
/// @param single the others of the same utterance
public record OneOrigin(Optional<UtteranceId> utterance, List<Strand> shared, List<Strand> single) {
  /// Copies the lists.
  public OneOrigin {
    shared = List.copyOf(shared);
    single = List.copyOf(single);
  }

  /// All in a record: those with most reports first, newest first among equals.
  ///
  /// @param strands what folded the record
  /// @param folded all its assertions
  public static List<OneOrigin> all(Strands strands, List<Strand> folded) {
    Map<UtteranceId, List<Report>> uttered = new LinkedHashMap<>();
    for (Strand strand : folded) {
      for (Report report : strand.reports()) {
        report
            .statement()
            .utterance()
            .ifPresent(id -> uttered.computeIfAbsent(id, _ -> new ArrayList<>()).add(report));
      }
    }
    uttered.values().removeIf(reports -> !areShared(reports));
    List<OneOrigin> all = new ArrayList<>();
    uttered.forEach((id, reports) -> all.add(of(Optional.of(id), strands.of(reports))));
    folded.stream()
        .filter(strand -> areShared(strand.reports()))
        .filter(strand -> utterance(strand).filter(uttered::containsKey).isEmpty())
        .forEach(strand -> all.add(of(Optional.empty(), List.of(strand))));
    Comparator<OneOrigin> newestFirst =
        Comparator.comparing(OneOrigin::newest, strands.newestFirst());
    all.sort(Comparator.comparingInt((OneOrigin it) -> -it.size()).thenComparing(newestFirst));
    return all;
  }

  /// The utterance of all reports of an assertion, if it is one.
  private static Optional<UtteranceId> utterance(Strand strand) {
    Optional<UtteranceId> first = strand.head().statement().utterance();
    return first.filter(_ ->
        strand.repeats().stream().allMatch(other -> other.statement().utterance().equals(first)));
  }

  private static OneOrigin of(Optional<UtteranceId> utterance, List<Strand> strands) {
    Predicate<Strand> several = strand -> areShared(strand.reports());
    Comparator<Strand> most = Comparator.comparingInt(strand -> -strand.repeats().size());
    return new OneOrigin(
        utterance,
        strands.stream().filter(several).sorted(most).toList(),
        strands.stream().filter(several.negate()).toList());
  }

  /// Whether several documents carry them.
  private static boolean areShared(List<Report> reports) {
    SourceId first = reports.getFirst().source().id();
    return reports.stream().anyMatch(report -> !report.source().id().equals(first));
  }

  private Strand newest() {
    return shared.isEmpty() ? single.getFirst() : shared.getFirst();
  }

  /// All its reports.
  public List<Report> reports() {
    return Stream.concat(shared.stream(), single.stream())
        .flatMap(strand -> strand.reports().stream())
        .toList();
  }

  private int size() {
    return size(shared) + size(single);
  }

  private static int size(List<Strand> strands) {
    int size = 0;
    for (Strand strand : strands) {
      size += 1 + strand.repeats().size();
    }
    return size;
  }

  /// How many documents carry it.
  public int documents() {
    return documents(reports());
  }

  /// Of how many reports an editor only inferred that they are of this origin.
  public int inferred() {
    return (int)
        reports().stream().map(Report::statement).filter(Statement::originInferred).count();
  }

  private static int documents(List<Report> reports) {
    return (int) reports.stream().map(report -> report.source().id()).distinct().count();
  }
}
