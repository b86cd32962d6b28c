package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import muster.keep.Shelf;
import muster.load.Loaded;
import muster.load.Loader;
import muster.load.Parsed;
import muster.render.TemplateSource;
import muster.testing.MemoryPlace;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stays unprinted, and that the site is that of a clean build whatever happens to it, to the
/// record, to the templates and to what was noted.
class LedgerTest {
  private static final int EDITS = Boolean.getBoolean("muster.long") ? 500 : 60;
  private static final int DOCUMENTS = 5;

  @TempDir private Path home;
  private final MemoryPlace place = new MemoryPlace();
  private final MemoryPlace trees = new MemoryPlace();
  private Path data;
  private Path templates;

  @BeforeEach
  void writeRecord() throws IOException {
    data = MiniRepo.world().writeTo(home);
    Path first = data.resolve("sources/gazette-1.yaml");
    for (int copy = 2; copy <= DOCUMENTS; copy++) {
      String id = "gazette-" + copy;
      String text = Files.readString(first).replace("id: gazette-1", "id: " + id);
      Files.writeString(first.resolveSibling(id + ".yaml"), text.replace("cold", "warm"));
    }
    templates = home.resolve("templates");
    Files.createDirectories(templates);
  }

  private Path site() {
    return home.resolve("site");
  }

  private SiteBuilder builder() {
    TemplateSource own = TemplateSource.folder(templates);
    TemplateSource builtIn = TemplateSource.builtIn();
    return new SiteBuilder(
        name -> own.read(name).or(() -> builtIn.read(name)), Optional.empty(), 2);
  }

  /// A build into a folder. @return how many files were not printed, and what changed
  private Built build(Path folder, boolean remembering) throws Exception {
    Loaded loaded = remembering ? known() : Loader.load(data);
    OutputDirectory plain = OutputDirectory.at(folder, List.of());
    var printed = new AtomicInteger();
    var counter =
        new Sink() {
          @Override
          public void take(String path, byte[] bytes) {
            printed.incrementAndGet();
          }
        };
    OutputDirectory out = remembering ? plain.remembering(new Shelf(place, "tool 1")) : plain;
    Changes changes = builder().build(Checked.of(loaded), out, false, counter);
    return new Built(changes, printed.get());
  }

  /// The record, with the trees of files that nobody touched.
  private Loaded known() throws IOException {
    InstantSource later = () -> Instant.now().plusSeconds(60);
    Parsed parsed = Parsed.trusting(Optional.of(new Shelf(trees, "tool 1")), later);
    Loaded loaded = Loader.load(data, parsed);
    parsed.keep();
    return loaded;
  }

  private record Built(Changes changes, int printed) {
    Set<String> written() {
      return new TreeSet<>(changes.written());
    }

    int files() {
      return changes.site().files().size();
    }
  }

  private void holds(String context) throws Exception {
    build(site(), true);
    Path clean = home.resolve("clean");
    build(clean, false);
    SortedMap<String, String> expected = Folder.read(clean);
    SortedMap<String, String> found = Folder.read(site());
    assertEquals(expected.keySet(), found.keySet(), context);
    expected.forEach(
        (path, text) -> assertEquals(text, found.get(path), () -> context + ": " + path));
  }

  private int pages(Built built) {
    return (int)
        built.changes().site().files().keySet().stream()
            .filter(path -> path.endsWith(".html"))
            .count();
  }

  /// The first build notes nothing, the second does.
  private Built noted() throws Exception {
    build(site(), true);
    return build(site(), true);
  }

  @Test
  void aThirdBuildPrintsNoPage() throws Exception {
    Built first = build(site(), true);
    assertEquals(first.files(), first.printed());
    assertEquals(0, place.puts(), "noted at first");
    Built second = build(site(), true);
    assertEquals(first.files(), second.printed());
    Built third = build(site(), true);
    assertEquals(first.changes().site(), third.changes().site());
    assertEquals(Set.of(), third.written());
    assertTrue(third.printed() <= first.files() - pages(first) + 9, () -> third.printed() + "");
  }

  @Test
  void anEditPrintsThePagesThatItChanges() throws Exception {
    noted();
    edit(data.resolve("sources/gazette-3.yaml"), "The nights were warm.", "The days were warm.");
    Built built = build(site(), true);
    Set<String> pages = new TreeSet<>(built.written());
    pages.removeIf(path -> !path.endsWith(".html"));
    assertTrue(!pages.isEmpty() && pages.size() < pages(built) / 2, pages::toString);
    holds("an edit");
  }

  @Test
  void aPageThatSomebodyTouchedIsPrintedAgain() throws Exception {
    noted();
    String page =
        Folder.read(site()).keySet().stream()
            .filter(it -> it.startsWith("claims/"))
            .findFirst()
            .orElseThrow();
    Path file = site().resolve(page);
    String text = Files.readString(file);
    var time = Files.getLastModifiedTime(file);
    Files.writeString(file, text.replaceFirst("claim", "clown"));
    Files.setLastModifiedTime(file, time);
    assertEquals(Set.of(page), build(site(), true).written());
    Files.delete(file);
    assertEquals(Set.of(page), build(site(), true).written());
    assertEquals(text, Files.readString(file));
  }

  @Test
  void whatIsDamagedCountsForNothing() throws Exception {
    Built first = noted();
    byte[] noted = place.bytes();
    for (int length : List.of(0, 1, 7, 40, noted.length / 2, noted.length - 9, noted.length - 1)) {
      place.put(Arrays.copyOf(noted, length));
      assertEquals(first.files(), build(site(), true).printed(), () -> "cut to " + length);
    }
    for (int at = 0; at < noted.length; at += noted.length / 25) {
      byte[] damaged = noted.clone();
      damaged[at] ^= 0x20;
      place.put(damaged);
      int place = at;
      assertEquals(first.files(), build(site(), true).printed(), () -> "byte " + place);
    }
  }

  @Test
  void anotherToolFolderOrTemplateBeginsAnew() throws Exception {
    Built first = noted();
    assertEquals(first.files(), build(home.resolve("elsewhere"), true).printed());
    build(site(), true);
    Files.createDirectories(templates.resolve("asset"));
    Files.writeString(templates.resolve("asset/site.css"), "p { color: red }\n");
    assertEquals(first.files(), build(site(), true).printed());
  }

  @Test
  void theSiteIsAlwaysThatOfACleanBuild() throws Exception {
    var edits = new RandomEdits(home, List.of(place, trees));
    int built = 0;
    for (int seed = 0; seed < EDITS; seed++) {
      String done = edits.edit(seed);
      if (Checked.of(data).holds()) {
        holds("seed " + seed + ", after: " + done);
        built++;
      } else {
        edits.undo();
      }
    }
    assertTrue(trees.puts() > built / 2, () -> "trees were kept " + trees.puts() + " times");
    int count = built;
    assertTrue(built > EDITS / 2, () -> "only " + count + " edits left a record that holds");
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), () -> file + " has no " + from);
    Files.writeString(file, text.replace(from, to));
  }
}
