package muster.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import muster.keep.Shelf;
import muster.load.Loaded;
import muster.load.Loader;
import muster.page.Page;
import muster.page.plan.SitePlan;
import muster.testing.MemoryPlace;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds plans that were kept to those that are made anew.
class KeptPlansTest {
  private static final int SEEDS = Boolean.getBoolean("muster.long") ? 20_000 : 150;
  private static final Shelf SHELF = new Shelf(new MemoryPlace(), "this tool");
  private static final KeptPlans PLANS = new KeptPlans(SHELF, Locale.ENGLISH);
  private static final Renderer FRESH = Renderer.of(TemplateSource.builtIn());
  private static final byte[] KEPT = keep(TemplateSource.builtIn());

  @TempDir private Path folder;

  /// As a build keeps them: inspected first.
  private static byte[] keep(TemplateSource source) {
    var templates = new KeptTemplates(source);
    assertEquals(List.of(), Inspection.of(templates, Locale.ENGLISH));
    return written(PLANS, templates);
  }

  private static byte[] written(KeptPlans plans, KeptTemplates templates) {
    try {
      return plans.bytes(Renderer.of(templates), templates);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Optional<Renderer> read(byte[] kept, TemplateSource source) {
    return PLANS.read(kept, new KeptTemplates(source));
  }

  private static Renderer readBack() {
    return read(KEPT, TemplateSource.builtIn()).orElseThrow();
  }

  /// The built-in files, but for one.
  private static TemplateSource with(String name, Optional<byte[]> bytes) {
    return asked -> asked.equals(name) ? bytes : TemplateSource.builtIn().read(asked);
  }

  private static void holds(Renderer read, Page page) {
    assertArrayEquals(
        FRESH.byPlan(page.template(), Locale.ENGLISH, page).orElseThrow(),
        read.byPlan(page.template(), Locale.ENGLISH, page).orElseThrow(),
        page.path().value());
  }

  private static void holds(Path data) throws IOException {
    Renderer read = readBack();
    Loaded loaded = Loader.load(data);
    var pages = SitePlan.of(loaded.dataset(), loaded.positions()).pages();
    assertTrue(pages.size() > 20, () -> data + " has " + pages.size() + " pages");
    pages.values().forEach(page -> holds(read, page.get()));
  }

  @Test
  void everyKindOfPageIsThatOfFreshPlans() {
    Renderer read = readBack();
    SamplePages.all().forEach(page -> holds(read, page));
  }

  @Test
  void everyPageOfRecordsIsThatOfFreshPlans() throws IOException {
    holds(Path.of("data"));
    holds(MiniRepo.world().writeTo(folder));
    holds(Path.of("src/test/resources/export/sylvania"));
  }

  @Test
  void randomTemplatesPrintWhatTheyPrintedFresh() throws IOException {
    int printed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new RandomTemplates(seed);
      Renderer fresh = Renderer.of(random.source());
      Renderer read = Renderer.of(_ -> Optional.empty());
      if (copy(fresh, read)) {
        for (RandomTemplates.Model model : random.models()) {
          String context = "seed " + random.seed() + "\n" + random.texts();
          assertEquals(text(fresh, model), text(read, model), context);
          printed++;
        }
      }
    }
    assertTrue(printed > SEEDS, "printed: " + printed);
  }

  /// @return whether there is a plan; the other renderer has no template to make one of
  private static boolean copy(Renderer fresh, Renderer read) throws IOException {
    var bytes = new ByteArrayOutputStream();
    fresh.plans().write(List.of("page/random"), Locale.ENGLISH, new DataOutputStream(bytes));
    var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    read.plans().read(Locale.ENGLISH, in);
    assertEquals(0, in.available());
    return bytes.size() > Integer.BYTES;
  }

  private static Optional<String> text(Renderer renderer, RandomTemplates.Model model) {
    return renderer
        .byPlan("page/random", Locale.ENGLISH, model)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void whatIsReadIsWrittenAgainTheSame() throws IOException {
    var templates = new KeptTemplates(TemplateSource.builtIn());
    Renderer read = PLANS.read(KEPT, templates).orElseThrow();
    assertArrayEquals(KEPT, PLANS.bytes(read, templates));
  }

  @Test
  void whatIsDamagedOrCutIsNothingKept() throws IOException {
    var place = new MemoryPlace();
    KeptPlans plans = kept(place, "this tool", Locale.ENGLISH);
    var templates = new KeptTemplates(TemplateSource.builtIn());
    assertEquals(List.of(), Inspection.of(templates, Locale.ENGLISH));
    plans.write(Renderer.of(templates), templates);
    byte[] kept = place.bytes();
    assertTrue(plans.read(templates).isPresent());
    for (int at = 0; at < kept.length; at += 97) {
      byte[] damaged = kept.clone();
      damaged[at] ^= (byte) (1 << at % Byte.SIZE);
      place.put(damaged);
      assertFalse(plans.read(templates).isPresent(), "damaged at " + at);
      place.put(Arrays.copyOf(kept, at));
      assertFalse(plans.read(templates).isPresent(), "cut at " + at);
    }
  }

  private static boolean isRead(byte[] kept) {
    return read(kept, TemplateSource.builtIn()).isPresent();
  }

  /// The checksum fits what is there, which is not what was written.
  @Test
  void whatIsForeignIsNothingKept() {
    for (int length = 0; length < KEPT.length; length += 997) {
      assertFalse(isRead(Arrays.copyOf(KEPT, length)), "cut at " + length);
    }
  }

  @Test
  void anotherToolOrLanguageTakesNothingOfIt() throws IOException {
    var place = new MemoryPlace();
    var templates = new KeptTemplates(TemplateSource.builtIn());
    assertEquals(List.of(), Inspection.of(templates, Locale.ENGLISH));
    kept(place, "this tool", Locale.ENGLISH).write(Renderer.of(templates), templates);
    assertTrue(kept(place, "this tool", Locale.ENGLISH).read(templates).isPresent());
    assertFalse(kept(place, "that tool", Locale.ENGLISH).read(templates).isPresent());
    assertFalse(kept(place, "this tool", Locale.GERMAN).read(templates).isPresent());
  }

  private static KeptPlans kept(MemoryPlace place, String tool, Locale language) {
    return new KeptPlans(new Shelf(place, tool), language);
  }

  @Test
  void anEditOfAnyFileMakesThemAnew() {
    List<String> names = new ArrayList<>(Templates.PATHS);
    names.addAll(Assets.paths());
    names.add("words/en.properties");
    for (String name : names) {
      byte[] bytes = TemplateSource.builtIn().read(name).orElseThrow();
      byte[] edited = bytes.clone();
      edited[edited.length / 2] ^= 1;
      assertTrue(read(KEPT, with(name, Optional.of(bytes))).isPresent(), name);
      assertFalse(read(KEPT, with(name, Optional.of(edited))).isPresent(), name);
      assertFalse(read(KEPT, with(name, Optional.empty())).isPresent(), name);
    }
  }

  @Test
  void aFileThatIsThereNowAndWasNotMakesThemAnew() {
    var german = new KeptPlans(SHELF, Locale.GERMAN);
    var templates = new KeptTemplates(TemplateSource.builtIn());
    assertEquals(List.of(), Inspection.of(templates, Locale.GERMAN));
    byte[] kept = written(german, templates);
    byte[] words = TemplateSource.builtIn().read("words/en.properties").orElseThrow();
    var now = new KeptTemplates(with("words/de.properties", Optional.of(words)));
    assertTrue(german.read(kept, new KeptTemplates(TemplateSource.builtIn())).isPresent());
    assertFalse(german.read(kept, now).isPresent());
  }

  /// A template that only Thymeleaf can print is not kept, and printed as before.
  @Test
  void aTemplateWithoutAPlanIsLeftToThymeleaf() {
    byte[] odd =
        "<p th:each=\"a : ${page.frame.menu}\">x</p><p th:each=\"a : ${page.frame.menu}\">y</p>"
            .getBytes(StandardCharsets.UTF_8);
    TemplateSource source = with("page/moved.html", Optional.of(odd));
    Renderer read = read(keep(source), source).orElseThrow();
    assertTrue(read.plans().of("page/moved", Locale.ENGLISH).obstacle().isPresent());
  }
}
