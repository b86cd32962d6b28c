package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muster.site.Freedonia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script `./muster`, with programs in the place of Maven and Java: one packs the sources as
/// they are, the other says what it was given.
class ToolIsMadeTest {
  private static final String MAVEN =
      """
      #!/bin/sh
      mkdir -p target/lib target/classes/muster/templates
      cp -R templates/. target/classes/muster/templates/
      { cat src/main/source; ls target/classes/muster/templates; } >target/muster.jar
      echo library >target/lib/library.jar
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      for last; do :; done
      case $last in
        wait) echo started; cat >/dev/null ;;
        jar) for word; do case $word in */muster.jar) cat "$word" ;; esac; done ;;
      esac
      """;

  private static final String FIRST =
      "muster: making the tool (the first time this fetches libraries and takes a minute) ...\n";
  private static final String ANEW = "muster: making the tool anew, its sources have changed ...\n";

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void writeAProject() throws IOException {
    home = folder.resolve("a project");
    for (String file : List.of("muster", "src/build/jdk.sh")) {
      program(home.resolve(file), Files.readString(Path.of(file)));
    }
    date(home.resolve("src/build/jdk.sh"), 1);
    date(home.resolve("src/build"), 1);
    program(folder.resolve("bin/mvn"), MAVEN);
    program(folder.resolve("jdk/bin/java"), JAVA);
    program(folder.resolve("jdk/bin/javac"), "#!/bin/sh\n");
    Freedonia.write(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    for (String file : List.of("pom.xml", "src/main/source", "docs/rules/a.md", "templates/b")) {
      write(file, "0\n", 1);
    }
  }

  private static void program(Path file, String text) {
    Freedonia.write(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  /// Writes a file on a day of May 2021, and its folders.
  private void write(String file, String text, int day) throws IOException {
    Freedonia.write(home.resolve(file), text);
    Path at = home;
    for (Path part : Path.of(file)) {
      at = at.resolve(part);
      date(at, day);
    }
  }

  private static void date(Path file, int day) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-05-0" + day + "T00:00:00Z")));
  }

  /// Changes a file after the tool was made.
  private void change(String file, String text) throws IOException {
    date(home.resolve(".muster/tool"), 2);
    write(file, text, 3);
  }

  private Process start(String argument) throws IOException {
    var builder = new ProcessBuilder(home.resolve("muster").toString(), argument);
    Map<String, String> environment = builder.environment();
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("MUSTER_JAVA_HOME", folder.resolve("jdk").toString());
    return builder.redirectError(folder.resolve("said").toFile()).start();
  }

  /// What the script says.
  private String run() throws IOException, InterruptedException {
    assertEquals(0, start("build").waitFor(), Files.readString(folder.resolve("said")));
    return Files.readString(folder.resolve("said"));
  }

  /// What is packed in the tool in use, by lines.
  private String packed() throws IOException {
    byte[] jar = start("jar").getInputStream().readAllBytes();
    return new String(jar, StandardCharsets.UTF_8).replace("\n", " ").strip();
  }

  private Set<String> tools() throws IOException {
    try (var list = Files.list(home.resolve(".muster"))) {
      return list.map(each -> each.getFileName().toString())
          .filter(name -> name.startsWith("tool-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private String inUse() throws IOException {
    return Files.readString(home.resolve(".muster/tool")).strip();
  }

  @Test
  void itIsMadeOnceAndAnewWhenItsSourcesChange() throws IOException, InterruptedException {
    assertEquals(FIRST, run());
    assertEquals("", run());
    change("src/main/source", "1\n");
    assertEquals(ANEW, run());
    assertEquals("1 b", packed());
  }

  @Test
  void templatesAndDataAreReadAsTheyAre() throws IOException, InterruptedException {
    run();
    change("templates/b", "other\n");
    change("data/site.yaml", "other\n");
    assertEquals("", run());
  }

  @Test
  void whatIsGoneFromTheSourcesIsGoneFromTheTool() throws IOException, InterruptedException {
    write("templates/c", "c\n", 1);
    run();
    assertEquals("0 b c", packed());
    Files.delete(home.resolve("templates/c"));
    change("src/main/source", "1\n");
    run();
    assertEquals("1 b", packed());
  }

  @Test
  void theTwoNewestToolsAreKeptAndTheOneThatRuns() throws IOException, InterruptedException {
    run();
    String first = inUse();
    Process running = start("wait");
    BufferedReader said = running.inputReader();
    assertEquals("started", said.readLine());
    for (int change = 1; change < 5; change++) {
      change("src/main/source", change + "\n");
      run();
    }
    String fifth = inUse();
    assertEquals(3, tools().size(), tools().toString());
    assertTrue(tools().containsAll(Set.of(first, fifth)), tools().toString());
    running.getOutputStream().close();
    assertEquals(0, running.waitFor());
    change("src/main/source", "5\n");
    run();
    assertEquals(new TreeSet<>(Set.of(fifth, inUse())), tools());
    assertFalse(tools().contains(first));
  }
}
