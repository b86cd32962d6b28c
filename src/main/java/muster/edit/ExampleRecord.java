package muster.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import muster.notation.Schema;

/// A small made-up record to begin with, which builds as it is.
public final class ExampleRecord {
  private static final List<String> FILES =
      List.of(
          "README.md",
          ".github/actions/muster/action.yml",
          ".github/workflows/comment.yml",
          ".github/workflows/publish.yml",
          ".github/workflows/pull-request.yml",
          "data/site.yaml",
          "data/actors.yaml",
          "data/deployments.yaml",
          "data/questions.yaml",
          "data/pages/methodology.md",
          "data/sources/example-wire-2001-05-06.yaml",
          "data/sources/example-post-2001-05-08.yaml");

  private ExampleRecord() {}

  /// Writes its files, and the schema that they name, below a folder.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException if one of them is there
  public static void write(Path folder) throws IOException {
    for (String file : FILES) {
      WholeFile.create(folder.resolve(file), text(file));
    }
    WholeFile.create(folder.resolve("schema/facts.schema.json"), Schema.json());
  }

  private static String text(String file) throws IOException {
    String name = "muster/example/" + file;
    try (InputStream in = ExampleRecord.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
