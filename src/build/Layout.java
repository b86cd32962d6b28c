import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds every Java file below a folder to google-java-format, or lays them out anew.
///
/// Run from its source by the build: `java -classpath google-java-format.jar Layout.java --check
/// DIR`, or `--write DIR`. Exit status 1: a file is laid out otherwise, or does not parse.
final class Layout {
  private Layout() {}

  public static void main(String[] arguments) throws IOException {
    boolean write = arguments[0].equals("--write");
    List<String> faults = new ArrayList<>();
    for (Path file : javaFiles(Path.of(arguments[1]))) {
      visit(file, write, faults);
    }
    faults.forEach(System.err::println);
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void visit(Path file, boolean write, List<String> faults) throws IOException {
    try {
      String text = Files.readString(file);
      String wanted = new Formatter().formatSourceAndFixImports(text);
      if (text.equals(wanted)) {
        return;
      }
      if (write) {
        Files.writeString(file, wanted);
      } else {
        faults.add(
            file + ": laid out otherwise than google-java-format wants; ./test --format mends it");
      }
    } catch (FormatterException unreadable) {
      faults.add(file + ":" + unreadable.getMessage());
    }
  }
}
