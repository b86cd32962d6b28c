package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import muster.load.Loaded;
import muster.load.Loader;
import muster.render.TemplateSource;
import muster.testing.Golden;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds whole sites of small made-up records, byte for byte, to the ones that were looked at: all
/// pages and downloads; of the assets, which are copied, only the names.
///
/// After a change that is meant, write them anew with `./test -Dgolden=update
/// -Dtest=GoldenSiteTest`, which names every file that it writes, and read the difference before
/// committing it. Without that nothing is ever written.
class GoldenSiteTest {
  private static final Path GOLDEN = Path.of("src/test/resources/site");
  private static final String UPDATE = "./test -Dgolden=update -Dtest=GoldenSiteTest";

  @TempDir private Path folder;

  @Test
  void oneNumberOfOneSource() throws IOException, BrokenTemplates {
    hold("freedonia", Freedonia.writeTo(folder).resolve("data"), Optional.empty());
  }

  @Test
  void relaysPlacesPartsAndAProtectedVoice() throws IOException, BrokenTemplates {
    var address = Optional.of("https://example.org/expedition/");
    hold("world", MiniRepo.world().writeTo(folder), address);
  }

  @Test
  void rivalNumbersDoubtfulDatesAndAnotherLanguage() throws IOException, BrokenTemplates {
    hold("sylvania", Path.of("src/test/resources/export/sylvania"), Optional.empty());
  }

  private static void hold(String name, Path data, Optional<String> address)
      throws IOException, BrokenTemplates {
    hold(name, build(data, address));
  }

  /// Holds some files to those that were looked at.
  static void hold(String name, SortedMap<String, String> built) throws IOException {
    if (Golden.isRenewed()) {
      update(GOLDEN.resolve(name), built);
    }
    SortedMap<String, String> golden = Folder.read(GOLDEN.resolve(name));
    assertEquals(golden.keySet(), built.keySet(), "the files of " + name);
    built.forEach((path, text) -> compare(name + "/" + path, golden.getOrDefault(path, ""), text));
  }

  private static SortedMap<String, String> build(Path data, Optional<String> address)
      throws IOException, BrokenTemplates {
    Loaded loaded = Loader.load(data);
    assertEquals(List.of(), loaded.diagnostics());
    SortedMap<String, String> files = new ConcurrentSkipListMap<>();
    var builder = new SiteBuilder(TemplateSource.builtIn(), address, 2);
    Manifest manifest =
        builder.build(
            Checked.of(loaded),
            (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    assertEquals(files.keySet(), manifest.files().keySet());
    SortedMap<String, String> held = new TreeMap<>(files);
    held.keySet().removeIf(path -> path.startsWith("asset/"));
    held.put("files.txt", String.join("\n", files.keySet()) + "\n");
    return held;
  }

  private static void compare(String path, String golden, String built) {
    List<String> was = golden.lines().toList();
    List<String> is = built.lines().toList();
    for (int number = 0; number < Math.max(was.size(), is.size()); number++) {
      String before = number < was.size() ? was.get(number) : "(no line)";
      String now = number < is.size() ? is.get(number) : "(no line)";
      assertEquals(
          before, now, path + ":" + (number + 1) + " differs; if that is meant: " + UPDATE);
    }
    assertEquals(golden, built, path);
  }

  private static void update(Path golden, SortedMap<String, String> built) throws IOException {
    SortedMap<String, String> before = Folder.read(golden);
    Set<String> gone = new TreeSet<>(before.keySet());
    gone.removeAll(built.keySet());
    for (String path : gone) {
      Files.delete(golden.resolve(path));
      System.err.println("golden: removed " + golden.resolve(path));
    }
    for (var each : built.entrySet()) {
      if (!each.getValue().equals(before.get(each.getKey()))) {
        Freedonia.write(golden.resolve(each.getKey()), each.getValue());
        System.err.println("golden: wrote " + golden.resolve(each.getKey()));
      }
    }
  }
}
