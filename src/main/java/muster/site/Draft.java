package muster.site;

import java.io.IOException;
import java.util.Optional;

/// A file of the site that is begun.
///
/// @param inputs all that it is made from but the templates; empty where that is not known
/// @param content what makes its bytes of them
record Draft(Optional<Record> inputs, Content content) {
  byte[] bytes() throws IOException {
    return content.bytes();
  }
}
