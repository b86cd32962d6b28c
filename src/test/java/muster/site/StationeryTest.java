package muster.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import muster.keep.Shelf;
import muster.load.Loaded;
import muster.load.Loader;
import muster.render.TemplateSource;
import muster.testing.MemoryPlace;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Builds with plans that are kept against builds without any.
class StationeryTest {
  private static final int SEEDS = Boolean.getBoolean("muster.long") ? 500 : 12;
  private static final List<String> EDITED =
      List.of(
          "words/en.properties", "fragment/frame.html", "fragment/claims.html", "page/home.html");

  @TempDir private Path home;

  private final MemoryPlace place = new MemoryPlace();

  /// Files in the place of the built-in ones.
  private final Map<String, String> own = new HashMap<>();

  private Loaded loaded;

  @BeforeEach
  void load() throws IOException {
    loaded = Loader.load(MiniRepo.world().writeTo(home));
  }

  private Optional<byte[]> own(String name) {
    return Optional.ofNullable(own.get(name)).map(it -> it.getBytes(StandardCharsets.UTF_8));
  }

  private SortedMap<String, String> site(Optional<Shelf> memory)
      throws IOException, BrokenTemplates {
    TemplateSource source = ((TemplateSource) this::own).or(TemplateSource.builtIn());
    SortedMap<String, String> files = new TreeMap<>();
    new SiteBuilder(
            source, Optional.empty(), Optional.empty(), History.NONE, HarmList.NONE, 1, memory)
        .build(
            Checked.of(loaded),
            (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }

  private SortedMap<String, String> remembering() throws IOException, BrokenTemplates {
    return site(Optional.of(new Shelf(place, "this tool")));
  }

  private void holds(String context) throws IOException, BrokenTemplates {
    assertEquals(site(Optional.empty()), remembering(), context);
  }

  private void edit(String name, Random random) {
    String before =
        own(name)
            .or(() -> TemplateSource.builtIn().read(name))
            .map(it -> new String(it, StandardCharsets.UTF_8))
            .orElseThrow();
    String mark = "Edit" + random.nextInt(100);
    own.put(
        name,
        name.startsWith("words")
            ? before.replaceFirst("(frame\\.main = ).*", "$1" + mark)
            : before.replaceFirst("<(p|ul|li|table|div)( [^>]*)?>", "$0" + mark));
  }

  @Test
  void theSecondTimeNothingIsMadeAnew() throws Exception {
    holds("first");
    assertEquals(1, place.puts());
    holds("second");
    assertEquals(1, place.puts());
  }

  @Test
  void whateverIsEditedTheSiteIsThatOfFreshPlans() throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      String name = EDITED.get(random.nextInt(EDITED.size()));
      if (random.nextInt(4) == 0) {
        own.remove(name);
      } else {
        edit(name, random);
      }
      holds("seed " + seed + ": " + name);
    }
    assertTrue(place.puts() > SEEDS / 3, "made anew: " + place.puts());
  }

  @Test
  void faultsAreToldAndWhatWasKeptServesAgain() throws Exception {
    holds("first");
    own.put("fragment/notes.html", "<p th:texd=\"${page.none}\">");
    var fresh = assertThrows(BrokenTemplates.class, () -> site(Optional.empty()));
    var told = assertThrows(BrokenTemplates.class, this::remembering);
    assertEquals(fresh.breaks(), told.breaks());
    assertFalse(told.breaks().isEmpty());
    own.clear();
    holds("mended");
    assertEquals(1, place.puts());
  }

  @Test
  void whatIsDamagedIsMadeAnew() throws Exception {
    holds("first");
    byte[] sound = place.bytes();
    byte[] damaged = sound.clone();
    damaged[damaged.length / 2] ^= 1;
    place.put(damaged);
    holds("damaged");
    assertArrayEquals(sound, place.bytes());
  }
}
