package muster.site;

import java.io.IOException;
import java.util.Optional;
import muster.export.Export;
import org.jspecify.annotations.Nullable;

/// What a file of the site holds, made when it is asked for.
@FunctionalInterface
interface Content {
  /// The whole file, the same bytes each time.
  ///
  /// @throws IOException if what it is made from cannot be read
  byte[] bytes() throws IOException;

  /// The file begun: what it is made from is at hand, its bytes are not yet.
  default Draft draft() {
    return new Draft(Optional.empty(), this);
  }

  /// What writes the file, where it may be too long to be held.
  default Optional<Export> flow() {
    return Optional.empty();
  }

  /// The same, made once and kept: for what several files of the site are made from.
  static Content once(Content content) {
    return new Kept(content);
  }

  /// A content that is made once.
  final class Kept implements Content {
    private final Content content;
    private byte @Nullable [] bytes;

    private Kept(Content content) {
      this.content = content;
    }

    @Override
    public synchronized byte[] bytes() throws IOException {
      if (bytes == null) {
        bytes = content.bytes();
      }
      return bytes.clone();
    }
  }
}
