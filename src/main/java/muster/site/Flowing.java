package muster.site;

import java.io.IOException;
import java.util.Optional;
import muster.export.Export;

/// A file that may be too long to be held in memory.
record Flowing(Export file) implements Content {
  @Override
  public byte[] bytes() throws IOException {
    return file.toBytes();
  }

  @Override
  public Optional<Export> flow() {
    return Optional.of(file);
  }
}
