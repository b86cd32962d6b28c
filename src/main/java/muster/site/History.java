package muster.site;

import java.io.IOException;
import java.util.Set;
import muster.annals.Annals;
import muster.model.Dataset;

/// Tells how a record came to be what it is.
@FunctionalInterface
public interface History {
  /// Nothing is known of it.
  History NONE = _ -> Annals.none(Annals.Known.NO_REPOSITORY);

  /// Whether a file of the site tells of history, so that it differs where that is not known.
  ///
  /// @param path below the site's root
  static boolean shows(String path) {
    return path.startsWith("history/")
        || path.startsWith("changes/")
        || Set.of("changes.html", "changes.atom", "corrections.html").contains(path);
  }

  /// The history of a record.
  ///
  /// @throws IOException if its repository cannot be read
  Annals of(Dataset today) throws IOException;
}
