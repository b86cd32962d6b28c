package muster.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a time axis needs beside its scale: names of months, links, and where the record ends.
///
/// @param months the twelve short names, January first, as they are to be printed
/// @param headings the months that have a heading `#2024-10` on the page: their ticks link to it
/// @param recordEnd where the record ends, empty when no line is to be drawn
public record Calendar(
    List<String> months, Set<YearMonth> headings, Optional<RecordEnd> recordEnd) {

  /// The day that the record reaches to, and the words beside its line.
  public record RecordEnd(LocalDate day, String label) {
    /// The words below a line at `x`, on the side where a drawing of this width has more room.
    Label beside(double x, double y, double width) {
      Line text = Lettering.QUIET.line(label, width / 2);
      return x < width / 2 ? text.at(x, y) : text.endingAt(x, y);
    }
  }

  /// Throws IllegalArgumentException unless there are twelve names.
  public Calendar {
    if (months.size() != 12) {
      throw new IllegalArgumentException("months: 12 names wanted, got " + months.size());
    }
    months = List.copyOf(months);
    headings = Set.copyOf(headings);
  }
}
