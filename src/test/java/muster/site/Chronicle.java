package muster.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.testing.GitFolder;

/// The made-up record of Freedonia in a repository, with a history.
public final class Chronicle {
  /// Words that a change for harm took out, and the reason of the commit that had put them in.
  public static final List<String> SECRETS = List.of("Zebulon", "Quillfeather", "hidden-mill");

  private static final String WIRE = "data/sources/example-wire-1.yaml";
  private static final String SECOND = "data/sources/example-wire-2.yaml";

  private Chronicle() {}

  /// Writes and commits one version after the other.
  public static GitFolder writeTo(Path home) throws IOException {
    var git = GitFolder.in(home);
    Freedonia.writeTo(home);
    replace(home, WIRE, "value: around 400", "value: 400");
    replace(home, WIRE, "around 400 guards were", "400 guards were");
    replace(home, WIRE, "Around 400 guards had", "400 guards had");
    git.commit("data: Begin the record", "2031-05-07T10:00:00+02:00");
    second(home, "a guard called Zebulon");
    git.commit("data: Add what Quillfeather sent", "2031-05-08T23:30:00-05:00");
    replace(home, WIRE, "value: 400", "value: around 400");
    replace(home, WIRE, "quote: 400", "quote: around 400");
    replace(home, WIRE, "text: 400", "text: Around 400");
    git.commit(
        "data: Copy the number whole\n\nChange: our-error\nFound-by: A Reader <reader@example.org>",
        "2031-05-20T09:00:00Z");
    second(home, "a guard");
    git.commit("data: Remove Zebulon at hidden-mill\n\nChange: harm", "2031-06-01T12:00:00Z");
    replace(home, SECOND, "a guard was", "two guards were");
    replace(home, SECOND, "A guard had", "Two guards had");
    git.commit("data: Follow the page\n\nChange: source-revised", "2031-06-02T12:00:00Z");
    return git;
  }

  private static void second(Path home, String who) {
    String text =
        Freedonia.SOURCE
            .replace("example-wire-1", "example-wire-2")
            .replace("https://example.org/1", "https://example.org/2")
            .replace("            measure: killed\n            value: around 400\n", "")
            .replace("id: killed", "id: held")
            .replace("around 400 guards were killed", who + " was held")
            .replace("Around 400 guards had been killed.", "A guard had been held.");
    Freedonia.write(home.resolve(SECOND), text);
  }

  private static void replace(Path home, String file, String words, String others) {
    try {
      String text = Files.readString(home.resolve(file));
      if (!text.contains(words)) {
        throw new IllegalArgumentException(file + " does not have: " + words);
      }
      Files.writeString(home.resolve(file), text.replace(words, others));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
