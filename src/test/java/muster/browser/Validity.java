package muster.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What the Nu HTML checker says of pages, warnings included.
final class Validity {
  private static final Path CHECKER = Path.of("node_modules/vnu-jar/build/dist/vnu.jar");

  private Validity() {}

  static List<String> faults(SiteFolder site, Collection<Path> files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss4m", "-jar", CHECKER.toString(), "--stdout", "--format", "gnu"));
    files.forEach(file -> command.add(file.toString()));
    Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = checker.waitFor();
    List<String> faults =
        said.lines()
            .map(line -> line.replace(site.address(), "").replace("\"", ""))
            .limit(20)
            .toList();
    return status == 0 || !faults.isEmpty()
        ? faults
        : List.of("the checker ended with status " + status);
  }
}
