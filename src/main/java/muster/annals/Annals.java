package muster.annals;

import java.util.List;
import muster.annals.Entry.Change;

/// The record's history: what was changed in it, the newest first.
///
/// @param known whether there is one to be told, or why not
public record Annals(Known known, List<Entry> entries) {
  /// What is known of the history.
  public enum Known {
    /// All of it.
    WHOLE,
    /// The data lie in no repository.
    NO_REPOSITORY,
    /// Older commits are missing.
    SHALLOW,
    /// The site is one of an earlier day.
    EARLIER_DAY
  }

  /// Copies the list.
  public Annals {
    entries = List.copyOf(entries);
  }

  /// No history. @param why not
  public static Annals none(Known why) {
    return new Annals(why, List.of());
  }

  /// The changes that are told.
  public List<Change> changes() {
    return entries.stream().filter(Change.class::isInstance).map(Change.class::cast).toList();
  }

  /// Those that correct what we had wrong.
  public List<Change> corrections() {
    return changes().stream().filter(Change::corrects).toList();
  }
}
