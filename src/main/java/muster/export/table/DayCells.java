package muster.export.table;

import java.util.Optional;
import muster.model.When;
import muster.time.EdtfDate;
import muster.words.Terms;

/// Fills the five columns of a day.
final class DayCells {
  private DayCells() {}

  /// A time that stands for itself.
  static void put(Row row, String name, Optional<When> when) {
    put(row, name, when, "");
  }

  /// The same.
  ///
  /// @param basis what the date rests on where that is not the document; else empty
  static void put(Row row, String name, Optional<When> when, String basis) {
    put(row, name, when, when.filter(time -> !time.said()), basis);
  }

  /// A time that may point at the day of saying.
  ///
  /// @param day the time that the date is taken from: the statement's where `when` points at it
  static void put(Row row, String name, Optional<When> when, Optional<When> day) {
    put(row, name, when, day, when.filter(When::said).map(_ -> "said").orElse(""));
  }

  private static void put(
      Row row, String name, Optional<When> when, Optional<When> day, String basis) {
    Optional<EdtfDate> date = when.flatMap(_ -> day).flatMap(When::date);
    row.put(name, date.map(EdtfDate::text));
    row.put(name + "-certain", when.map(_ -> day.filter(When::certain).isPresent() ? "yes" : "no"));
    row.put(name + "-basis", when.map(time -> basis.isEmpty() ? Terms.slug(time.basis()) : basis));
    row.put(name + "-wording", when.flatMap(When::wording));
    row.put(name + "-because", when.flatMap(When::because));
  }
}
