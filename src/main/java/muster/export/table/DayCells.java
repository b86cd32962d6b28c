package muster.export.table;

import java.util.Optional;
import muster.model.When;
import muster.time.EdtfDate;
import muster.words.Terms;

/// Fills the five columns of a day.
final class DayCells {
  private final String date;
  private final String certain;
  private final String basis;
  private final String wording;
  private final String because;

  /// @param name of the first column, with which those of the others begin
  DayCells(String name) {
    this.date = name;
    this.certain = name + "-certain";
    this.basis = name + "-basis";
    this.wording = name + "-wording";
    this.because = name + "-because";
  }

  /// A time that stands for itself.
  void put(Row row, Optional<When> when) {
    put(row, when, "");
  }

  /// The same.
  ///
  /// @param on what the date rests on where that is not the document; else empty
  void put(Row row, Optional<When> when, String on) {
    put(row, when, when.filter(time -> !time.said()), on);
  }

  /// A time that may point at the day of saying.
  ///
  /// @param day the time that the date is taken from: the statement's where `when` points at it
  void put(Row row, Optional<When> when, Optional<When> day) {
    put(row, when, day, when.filter(When::said).map(_ -> "said").orElse(""));
  }

  private void put(Row row, Optional<When> when, Optional<When> day, String on) {
    row.put(date, when.flatMap(_ -> day).flatMap(When::date).map(EdtfDate::text));
    row.put(certain, when.map(_ -> day.filter(When::certain).isPresent() ? "yes" : "no"));
    row.put(basis, when.map(time -> on.isEmpty() ? Terms.slug(time.basis()) : on));
    row.put(wording, when.flatMap(When::wording));
    row.put(because, when.flatMap(When::because));
  }
}
