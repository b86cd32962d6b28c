package muster.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import muster.site.HarmList;

/// Reads the private list of words that nothing may show. What is said of it names the variable and
/// no path, which may tell something too.
final class PrivateList {
  private PrivateList() {}

  /// The list that the variable names; none where it is not set.
  static HarmList of(Surroundings around) throws IOException {
    Optional<String> named =
        Optional.ofNullable(around.environment().get(HarmList.VARIABLE))
            .filter(it -> !it.isEmpty());
    return named.isPresent()
        ? read(around.directory().resolve(named.get()), around)
        : HarmList.NONE;
  }

  private static HarmList read(Path file, Surroundings around) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw fault("names no file that can be read");
    }
    if (file.toRealPath().startsWith(around.home().toRealPath())) {
      throw fault("names a file in the project, which gets published: move it out of there");
    }
    try {
      HarmList list = HarmList.of(Files.readString(file));
      if (list.size() == 0) {
        throw fault("names a file that lists nothing: write a name a line, or unset it");
      }
      return list;
    } catch (MalformedInputException other) {
      throw fault("names a file that is not UTF-8");
    }
  }

  private static Misuse fault(String words) {
    return new Misuse(HarmList.VARIABLE + " " + words);
  }
}
