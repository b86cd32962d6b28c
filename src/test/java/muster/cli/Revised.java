package muster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import muster.testing.MiniRepo;

/// Two made-up records side by side, `old/data` and `new/data`, of which the second is put
/// otherwise.
final class Revised {
  static final String GAZETTE = "data/sources/gazette-1.yaml";

  private final Path home;
  private MiniRepo now = MiniRepo.world();

  Revised(Path home) {
    this.home = home;
  }

  /// The same where a file of the new record has other words.
  ///
  /// @throws IllegalArgumentException if the file does not have the words to be replaced
  Revised with(String file, String words, String others) {
    var files = new TreeMap<>(now.files());
    String text = files.getOrDefault(file, "");
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " does not have: " + words);
    }
    files.put(file, text.replace(words, others));
    now = new MiniRepo(files);
    return this;
  }

  /// The same with another file in the new record.
  Revised with(String file, String text) {
    var files = new TreeMap<>(now.files());
    files.put(file, text);
    now = new MiniRepo(files);
    return this;
  }

  /// The same without a file in the new record.
  Revised without(String file) {
    var files = new TreeMap<>(now.files());
    files.remove(file);
    now = new MiniRepo(files);
    return this;
  }

  String text(String file) {
    return now.files().getOrDefault(file, "");
  }

  /// What `muster diff` makes of it, held against the record as it is without any `with`.
  Shell.Outcome diff(String... options) throws IOException {
    return new Revised(home).against(this, options);
  }

  /// What `muster diff` makes of another that comes after this one.
  Shell.Outcome against(Revised later, String... options) throws IOException {
    now.writeTo(home.resolve("old"));
    later.now.writeTo(home.resolve("new"));
    String[] arguments = new String[options.length + 3];
    arguments[0] = "diff";
    arguments[1] = "old/data";
    arguments[2] = "new/data";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return new Shell(home.resolve("new"), home, Map.of(), false, "").run(arguments);
  }
}
