package muster.site;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a build changed in its folder, or would change. Paths lie below the site's root.
///
/// @param site what the site consists of now
/// @param written new files and those whose bytes differ
/// @param removed files of an earlier build that do not belong any more
/// @param kept files that no build wrote: they are left alone; a folder of them ends in `/`
public record Changes(
    Manifest site, SortedSet<String> written, SortedSet<String> removed, SortedSet<String> kept) {
  /// Copies the sets.
  public Changes {
    written = Collections.unmodifiableSortedSet(new TreeSet<>(written));
    removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    kept = Collections.unmodifiableSortedSet(new TreeSet<>(kept));
  }
}
