package muster.site;

import java.io.IOException;

/// What a file of the site holds, made when it is asked for.
@FunctionalInterface
interface Content {
  /// The whole file, the same bytes each time.
  ///
  /// @throws IOException if what it is made from cannot be read
  byte[] bytes() throws IOException;
}
