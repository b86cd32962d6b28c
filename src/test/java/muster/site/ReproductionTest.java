package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One record and one set of templates give one site, wherever and however it is built. Each build
/// is a process of its own with the project's own record.
class ReproductionTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir private static Path folder;
  private static SortedMap<String, String> site = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    site = build("first", PROJECT, Map.of(), List.of(), List.of());
    assertTrue(site.containsKey("manifest.json"), site.keySet()::toString);
  }

  private static SortedMap<String, String> build(
      String name,
      Path directory,
      Map<String, String> environment,
      List<String> java,
      List<String> options)
      throws IOException, InterruptedException {
    Path out = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dmuster.home=" + PROJECT));
    command.addAll(java);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "muster.cli.Muster"));
    command.addAll(List.of("build", "--quiet", "--out", out.toString()));
    command.addAll(options);
    var process = new ProcessBuilder(command).directory(directory.toFile());
    process.environment().putAll(environment);
    Path said = folder.resolve(name + ".txt");
    process.redirectErrorStream(true).redirectOutput(said.toFile());
    int status = process.start().waitFor();
    assertEquals("", Files.readString(said));
    assertEquals(0, status);
    return Folder.read(out);
  }

  @Test
  void onOneThreadFromAnotherFolderInGermanyOnTheFirstIslandOfTheDay()
      throws IOException, InterruptedException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    var environment =
        Map.of("LANG", "de_DE.UTF-8", "LC_ALL", "de_DE.UTF-8", "TZ", "Pacific/Kiritimati");
    assertEquals(site, build("de", elsewhere, environment, List.of(), List.of("--jobs", "1")));
  }

  @Test
  void onFourThreadsInTurkeyOnTheLastIslandOfTheDay() throws IOException, InterruptedException {
    var environment = Map.of("LANG", "tr_TR.UTF-8", "LC_ALL", "tr_TR", "TZ", "Pacific/Pago_Pago");
    var java =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Pago_Pago",
            "-Dfile.encoding=ISO-8859-9",
            "-Dline.separator=\r\n");
    assertEquals(site, build("tr", PROJECT, environment, java, List.of("--jobs", "4")));
  }

  @Test
  void onEightThreadsInArabicInLosAngeles() throws IOException, InterruptedException {
    var environment =
        Map.of("LANG", "ar_EG.UTF-8", "LC_ALL", "ar_EG.UTF-8", "TZ", "America/Los_Angeles");
    var java =
        List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab-ca-islamic",
            "-Duser.timezone=America/Los_Angeles");
    assertEquals(site, build("ar", PROJECT, environment, java, List.of("--jobs", "8")));
  }

  /// The files are made in the opposite order of their names, each first with other words in it.
  @Test
  void fromFilesMadeInAnotherOrderEditedAndReverted() throws IOException, InterruptedException {
    Path copy = folder.resolve("copy");
    List<Path> files;
    try (var walk = Files.walk(PROJECT.resolve("data"))) {
      files = walk.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Path target = copy.resolve(PROJECT.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.writeString(target, "site: {}\n");
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
    var data = List.of("--data", copy.resolve("data").toString());
    assertEquals(
        withoutHistory(site), withoutHistory(build("again", PROJECT, Map.of(), List.of(), data)));
  }

  /// The copy lies in no repository.
  private static SortedMap<String, String> withoutHistory(SortedMap<String, String> whole) {
    SortedMap<String, String> rest = new TreeMap<>(whole);
    rest.keySet().removeIf(path -> History.shows(path) || path.equals(Manifest.PATH));
    assertTrue(rest.containsKey("index.html"));
    return rest;
  }

  @Test
  void overASiteThatIsThereAlready() throws IOException, InterruptedException {
    Map<String, String> before = Folder.times(folder.resolve("first"));
    assertEquals(site, build("first", PROJECT, Map.of(), List.of(), List.of()));
    assertEquals(before, Folder.times(folder.resolve("first")));
  }
}
