package muster.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;

/// What a chart of rival numbers shows. All words are ready to print.
///
/// @param id unique on the page, letters, digits and `-`; every id of the drawing begins with it
/// @param title the finding, read out as the drawing's name
/// @param description one sentence on what is drawn
/// @param axis what the numbers count, printed above the axis
/// @param series one an originator and measure; at most one line is drawn through each
/// @param calendar month names, links, and the end of the record
/// @param numbers prints the numbers of the axis
public record Readings(
    String id,
    String title,
    String description,
    String axis,
    List<Series> series,
    Calendar calendar,
    LongFunction<String> numbers) {

  public Readings {
    series = List.copyOf(series);
  }

  /// The days of all readings.
  List<Days> days() {
    return series.stream().flatMap(it -> it.readings().stream()).map(Reading::days).toList();
  }

  /// The numbers of all readings.
  List<Amount> amounts() {
    return series.stream().flatMap(it -> it.readings().stream()).map(Reading::amount).toList();
  }

  /// The numbers of one originator for one measure.
  ///
  /// @param label the originator's name, printed once beside its latest mark
  /// @param href the originator's page
  /// @param originator from 0 to 7: chooses shape, dash and colour
  /// @param readings in any order
  public record Series(String label, String href, int originator, List<Reading> readings) {
    /// Throws IllegalArgumentException when `originator` is not in 0 to 7.
    public Series {
      if (originator < 0 || originator > 7) {
        throw new IllegalArgumentException("originator: 0 to 7 wanted, got " + originator);
      }
      readings = List.copyOf(readings);
    }

    /// The day from which the first of its numbers was public.
    String since() {
      return readings.stream().map(Reading::since).min(Comparator.naturalOrder()).orElse("");
    }
  }

  /// One claim's number.
  ///
  /// @param label the number as worded, printed beside the mark where there is room
  /// @param full the whole sentence, shown on hover
  /// @param href the claim's page
  /// @param days the days that it is about; the day on which it was said when `dated` is false
  /// @param dated whether the claim says as of when it holds
  /// @param since the day from which the claim was public, as ISO 8601 has it; empty where the
  ///   drawing does not go back in time
  public record Reading(
      String label,
      String full,
      String href,
      Amount amount,
      Days days,
      boolean dated,
      String since) {}
}
