package muster.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import muster.load.Loaded;
import muster.load.Loader;
import muster.model.Dataset;

/// A made-up record that uses every field of the notation at least once, and the real one.
public final class Sylvania {
  /// Where the made-up record lies.
  public static final Path FOLDER = Path.of("src/test/resources/export/sylvania");

  /// Where the record of this project lies.
  public static final Path REAL = Path.of("data");

  private Sylvania() {}

  /// The made-up record.
  public static Dataset dataset() {
    return read(FOLDER);
  }

  /// A record whose files have no fault.
  public static Dataset read(Path folder) {
    Loaded loaded = load(folder);
    if (!loaded.diagnostics().isEmpty()) {
      throw new IllegalStateException(loaded.diagnostics().toString());
    }
    return loaded.dataset();
  }

  /// A record with its faults.
  public static Loaded load(Path folder) {
    try {
      return Loader.load(folder);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// The bytes of a download.
  public static byte[] bytes(String path, Dataset dataset) {
    var out = new ByteArrayOutputStream();
    try {
      Objects.requireNonNull(Downloads.of(dataset).get(path), path).writeTo(out);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toByteArray();
  }

  /// The text of a download.
  public static String text(String path, Dataset dataset) {
    return new String(bytes(path, dataset), StandardCharsets.UTF_8);
  }

  /// The lines of a download that break at no cell's end.
  public static List<String> lines(String path, Dataset dataset) {
    return text(path, dataset).lines().toList();
  }
}
