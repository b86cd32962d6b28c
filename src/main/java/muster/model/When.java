package muster.model;

import java.util.Optional;
import muster.time.EdtfDate;

/// A time as a source gives it.
///
/// @param date empty where only words are given, or where the time is the day of saying
/// @param said the time is the statement's own day ("currently")
/// @param wording the source's words
/// @param because why a part of the date was inferred
/// @param basis what the date rests on
/// @param from where a running total starts to count, when the source says so
public record When(
    Optional<EdtfDate> date,
    boolean said,
    Optional<String> wording,
    Optional<String> because,
    Basis basis,
    Optional<EdtfDate> from) {
  /// What a date rests on.
  public enum Basis {
    /// The document's text: the default.
    PAGE,
    /// The document's address.
    URL,
    /// A search index's date: weak, never certain.
    INDEX
  }

  /// Whether the day can be relied on: dated, nothing qualified, and not from an index.
  public boolean certain() {
    return basis != Basis.INDEX && date.map(EdtfDate::certain).orElse(false);
  }
}
