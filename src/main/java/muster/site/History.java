package muster.site;

import java.io.IOException;
import muster.annals.Annals;
import muster.model.Dataset;

/// Tells how a record came to be what it is.
@FunctionalInterface
public interface History {
  /// Nothing is known of it.
  History NONE = _ -> Annals.none(Annals.Known.NO_REPOSITORY);

  /// The history of a record.
  ///
  /// @throws IOException if its repository cannot be read
  Annals of(Dataset today) throws IOException;
}
