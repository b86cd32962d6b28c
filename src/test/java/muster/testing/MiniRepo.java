package muster.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A repository in one text: a line `-- data/x.yaml --` begins a file. What is expected of a line
/// stands in the line itself: `value: around 4,000 # expect: number-not-in-quote`.
///
/// @param files their contents by path, which begins with `data/`
public record MiniRepo(Map<String, String> files) {
  private static final Pattern FILE = Pattern.compile("(?m)^-- (\\S+) --\\n");

  private static final Pattern EXPECTED = Pattern.compile("# expect: ([a-z-]+)");

  public MiniRepo {
    files = Map.copyOf(files);
  }

  /// Takes the files out of the text.
  ///
  /// @throws IllegalArgumentException if the text does not begin with the line of a file
  public static MiniRepo of(String text) {
    List<String> contents = List.of(FILE.split(text, -1));
    if (!contents.getFirst().isBlank()) {
      throw new IllegalArgumentException("the text begins with no `-- path --`: " + text);
    }
    var files = new TreeMap<String, String>();
    Matcher name = FILE.matcher(text);
    for (int number = 1; name.find(); number++) {
      files.put(name.group(1), contents.get(number));
    }
    return new MiniRepo(files);
  }

  /// The small made-up record that most tests stand on: nothing in it breaks a rule.
  public static MiniRepo world() {
    return of(resource("/world.txt"));
  }

  /// The text of a resource of the tests.
  public static String resource(String name) {
    try (InputStream in = MiniRepo.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// This repository with the files of another where it has none of its own.
  public MiniRepo over(MiniRepo other) {
    var all = new TreeMap<>(other.files);
    all.putAll(files);
    return new MiniRepo(all);
  }

  /// Writes the files below a folder and gives the data folder.
  public Path writeTo(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return folder.resolve("data");
  }

  /// What the lines expect: `data/x.yaml:5 number-not-in-quote`.
  public Set<String> expected() {
    var expected = new TreeSet<String>();
    files.forEach((path, text) -> {
      List<String> lines = text.lines().toList();
      for (int number = 0; number < lines.size(); number++) {
        String place = path + ":" + (number + 1) + " ";
        EXPECTED
            .matcher(lines.get(number))
            .results()
            .forEach(at -> expected.add(place + at.group(1)));
      }
    });
    return expected;
  }
}
