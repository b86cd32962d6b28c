package muster.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.diagnostic.Diagnostic;
import muster.edit.layout.Layout;
import muster.load.Outline;

/// How a fact file on the disk is laid out, and how it ought to be.
///
/// @param path of the file
/// @param text what it holds; empty where that is no text
/// @param usual the same facts in the usual layout; empty where the file cannot be laid out
/// @param problems why it cannot be read
public record FileLayout(
    Path path, String text, Optional<String> usual, List<Diagnostic> problems) {
  /// Copies the list.
  public FileLayout {
    problems = List.copyOf(problems);
  }

  /// Looks at a YAML file.
  ///
  /// @param shown its path as printed
  public static FileLayout of(Path path, String shown) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String text = new String(bytes, UTF_8);
    List<Diagnostic> problems = Outline.read(shown, bytes).problems();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Optional<String> usual = problems.isEmpty() ? Layout.of(plain) : Optional.empty();
    return new FileLayout(path, text, usual, problems);
  }

  /// The fact files below a folder in the order of their paths: all that are YAML.
  public static List<Path> below(Path data) throws IOException {
    try (Stream<Path> walk = Files.walk(data)) {
      return walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .filter(FileLayout::isYaml)
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /// Whether a file is named as one in YAML.
  public static boolean isYaml(Path path) {
    String name = path.toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /// Whether it is laid out otherwise than usual.
  public boolean differs() {
    return usual.filter(wanted -> !wanted.equals(text)).isPresent();
  }

  /// Puts the usual layout in the file's place.
  public void write() throws IOException {
    WholeFile.replace(path, usual.orElseThrow());
  }
}
