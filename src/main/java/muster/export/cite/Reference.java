package muster.export.cite;

import java.time.LocalDate;
import java.util.Optional;

/// What is cited, in the fields that the formats of citations share. Nothing stands in it that is
/// not recorded: a date that is no full day, or in doubt, stays out and is told in the note.
///
/// @param key the page’s address without its ending, unique in the record
/// @param author the originator, only where it is named
/// @param title a claim in a sentence; a document’s headline, absent where none was seen
/// @param container where it was read: the outlet, or this record
/// @param issued the day of publication, only where it is certain
/// @param archive this record, where the container is another
/// @param version of the record: the day of its last entry
/// @param note what no other field has
/// @param text the whole citation for people
public record Reference(
    String key,
    Kind kind,
    Optional<String> author,
    Optional<String> title,
    Optional<String> container,
    Optional<LocalDate> issued,
    Optional<String> url,
    Optional<String> language,
    Optional<Archive> archive,
    Optional<LocalDate> version,
    Optional<String> note,
    String text) {
  /// What form the cited thing has, as CSL calls it.
  public enum Kind {
    WEBPAGE,
    DOCUMENT,
    DATASET
  }

  /// The record that keeps a claim. @param place the claim’s page, absolute where that is known
  public record Archive(String name, String place) {}

  static Kind kind(Optional<String> url) {
    return url.isPresent() ? Kind.WEBPAGE : Kind.DOCUMENT;
  }
}
