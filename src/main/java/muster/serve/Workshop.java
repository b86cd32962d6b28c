package muster.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.site.BrokenTemplates;

/// Makes the site that is served.
public interface Workshop {
  /// The folders that it is made from; a change below one of them has it made anew.
  List<Path> folders();

  /// Makes it of the files as they are now, or says why it cannot.
  ///
  /// @param changed all paths that may have changed since it was made last; empty where that is not
  ///   known
  Made make(Optional<Set<Path>> changed);

  /// Why a page cannot be printed, as lines to be read.
  String words(BrokenTemplates broken);
}
