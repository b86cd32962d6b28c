package muster.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import muster.load.Loaded;
import muster.load.Loader;
import muster.page.Page;
import muster.page.plan.SitePlan;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thymeleaf.exceptions.TemplateProcessingException;

/// Holds what is printed by plan to what Thymeleaf prints, byte for byte.
class PlansTest {
  private static final int SEEDS = Boolean.getBoolean("muster.long") ? 20_000 : 150;
  private static final Renderer BUILT_IN = Renderer.of(TemplateSource.builtIn());

  @TempDir private Path folder;

  private static void holds(Page page) {
    Optional<byte[]> planned = BUILT_IN.byPlan(page.template(), Locale.ENGLISH, page);
    assertTrue(planned.isPresent(), () -> "no plan prints " + page.path().value());
    assertArrayEquals(
        BUILT_IN.byEngine(page.template(), Locale.ENGLISH, page),
        planned.get(),
        page.path().value());
  }

  private static void holds(Path data) throws IOException {
    Loaded loaded = Loader.load(data);
    var pages = SitePlan.of(loaded.dataset(), loaded.positions()).pages();
    assertTrue(pages.size() > 20, () -> data + " has " + pages.size() + " pages");
    pages.values().forEach(page -> holds(page.get()));
  }

  @Test
  void everyKindOfPageIsThatOfThymeleaf() {
    SamplePages.all().forEach(PlansTest::holds);
  }

  @Test
  void everyPageOfTheRecordIsThatOfThymeleaf() throws IOException {
    holds(Path.of("data"));
  }

  @Test
  void everyPageOfMadeUpRecordsIsThatOfThymeleaf() throws IOException {
    holds(MiniRepo.world().writeTo(folder));
    holds(Path.of("src/test/resources/export/sylvania"));
  }

  @Test
  void theProjectsTemplatesHaveNoObstacle() {
    assertEquals(List.of(), Renderer.obstacles(TemplateSource.builtIn(), Locale.ENGLISH));
  }

  /// What a plan does not print is printed by Thymeleaf, which may refuse it; but most is printed.
  @Test
  void randomTemplatesPrintWhatThymeleafPrints() {
    var printed = new AtomicInteger();
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new RandomTemplates(seed);
      Renderer renderer = Renderer.of(random.source());
      for (RandomTemplates.Model model : random.models()) {
        Optional<byte[]> planned = renderer.byPlan("page/random", Locale.ENGLISH, model);
        planned.ifPresent(bytes -> {
          String context = "seed " + random.seed() + "\n" + random.texts();
          assertEquals(thymeleaf(renderer, model), text(bytes), context);
          printed.incrementAndGet();
        });
      }
    }
    assertTrue(printed.get() > SEEDS, () -> "printed by plan: " + printed);
  }

  private static String thymeleaf(Renderer renderer, RandomTemplates.Model model) {
    try {
      return text(renderer.byEngine("page/random", Locale.ENGLISH, model));
    } catch (TemplateProcessingException refused) {
      return "refused: " + refused.getMessage();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
