package muster.analysis;

import java.time.LocalDate;
import java.util.List;
import muster.model.Dataset;
import muster.model.Report;

/// What had been published by a day, as the record has it today.
///
/// @param day the last day that counts
/// @param dataset the record with the claims that were public for certain. What was superseded or
///   retracted later stands in it; a tie to a claim that was not public yet is kept, so that what
///   differs from the report that it cites is known as such
/// @param said claims said by then, of which no document gives a day of publication
/// @param perhaps claims whose day of publication is in doubt or not known
public record View(LocalDate day, Dataset dataset, List<Report> said, List<Report> perhaps) {
  /// Copies the lists.
  public View {
    said = List.copyOf(said);
    perhaps = List.copyOf(perhaps);
  }
}
