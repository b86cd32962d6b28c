package muster.serve;

import java.nio.file.Path;
import java.util.List;
import muster.site.BrokenTemplates;

/// Makes the site that is served.
public interface Workshop {
  /// The folders that it is made from; a change below one of them has it made anew.
  List<Path> folders();

  /// Makes it of the files as they are now, or says why it cannot.
  Made make();

  /// Why a page cannot be printed, as lines to be read.
  String words(BrokenTemplates broken);
}
