package muster.analysis;

import java.util.List;
import java.util.stream.Stream;
import muster.model.ClaimId;
import muster.model.Report;

/// One assertion with all reports of it: those of one utterance are one, however many carry them.
///
/// @param head the report that speaks for it: dated before undated, then the first made public
/// @param repeats the others, in the same order
public record Strand(Report head, List<Report> repeats) {
  /// Copies the list.
  public Strand {
    repeats = List.copyOf(repeats);
  }

  /// All reports, the head first.
  public List<Report> reports() {
    return repeats.isEmpty()
        ? List.of(head)
        : Stream.concat(Stream.of(head), repeats.stream()).toList();
  }

  /// Whether a claim is among its reports.
  public boolean carries(ClaimId id) {
    return head.id().equals(id) || repeats.stream().anyMatch(report -> report.id().equals(id));
  }
}
