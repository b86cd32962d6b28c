package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.load.Loaded;
import muster.load.Loader;
import muster.page.PagePath;
import muster.page.part.Late;
import muster.page.plan.SitePlan;
import muster.render.Renderer;
import muster.render.TemplateSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestTest {
  /// What a page may hold.
  public record Part(
      String text, List<String> list, Optional<String> maybe, boolean yes, @Nullable String none) {}

  private static Part part(String text, List<String> list, Optional<String> maybe) {
    return new Part(text, list, maybe, true, null);
  }

  @Test
  void equalRecordsHaveOneDigestAndOthersAnother() {
    List<Part> parts = new ArrayList<>();
    for (String text : List.of("", "a", "b", "ab", "ba", "Aa", "BB", "a\0", "\0a", "é", "e")) {
      for (List<String> list :
          List.of(
              List.<String>of(), List.of(""), List.of("", ""), List.of("ab"), List.of("a", "b"))) {
        parts.add(part(text, list, Optional.empty()));
        parts.add(part(text, list, Optional.of("")));
        parts.add(part(text, list, Optional.of("a")));
        parts.add(new Part(text, list, Optional.empty(), false, null));
        parts.add(new Part(text, list, Optional.empty(), false, ""));
      }
    }
    Map<Digest, Part> seen = new HashMap<>();
    for (Part part : parts) {
      Part other = seen.put(Digest.of(part), part);
      assertEquals(null, other, () -> part + " has the digest of " + other);
    }
    assertEquals(
        Digest.of(part("a", List.of("b"), Optional.of("c"))),
        Digest.of(part(new String("a"), new ArrayList<>(List.of("b")), Optional.of("c"))));
  }

  /// Two values, either of which may be missing.
  public record Pair(@Nullable Object left, @Nullable Object right) {}

  @Test
  void valuesSideBySideAreToldApart() {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(null);
    values.addAll(List.of("", "\0", true, false, 0, List.of(), List.of(""), Optional.empty()));
    Map<Digest, Pair> seen = new HashMap<>();
    for (Object left : values) {
      for (Object right : values) {
        var pair = new Pair(left, right);
        Pair other = seen.put(Digest.of(pair), pair);
        assertEquals(null, other, () -> pair + " has the digest of " + other);
      }
    }
  }

  @Test
  void whatIsMadeLateCountsAsWhatIsMade() {
    assertEquals(
        Digest.of(new Pair(List.of("a"), Optional.empty())),
        Digest.of(new Pair(Late.list(() -> List.of("a")), Late.made(Optional.empty()))));
    assertNotEquals(
        Digest.of(new Pair(Late.of(() -> "a"), "b")), Digest.of(new Pair(Late.of(() -> "b"), "b")));
  }

  @Test
  void whatCannotBeReadIsRefused() {
    record Odd(Object thing) {}
    var odd = new Odd(new Object());
    assertThrows(IllegalArgumentException.class, () -> Digest.of(odd));
  }

  /// Of every two pages of the record: what prints differently has another digest.
  @Test
  void pagesThatPrintDifferentlyHaveOtherDigests() throws IOException {
    Loaded loaded = Loader.load(Path.of("data"));
    Renderer renderer = Renderer.of(TemplateSource.builtIn());
    Map<Digest, PagePath> paths = new HashMap<>();
    Map<PagePath, Digest> digests = new HashMap<>();
    SitePlan.of(loaded.dataset(), loaded.positions())
        .pages()
        .forEach((path, page) -> {
          Digest digest = Digest.of((Record) page.get());
          paths.put(digest, path);
          digests.put(path, digest);
          assertNotEquals(0, renderer.render(page.get()).length);
        });
    assertEquals(digests.size(), paths.size());
    // made anew, each has the same again
    SitePlan.of(loaded.dataset(), loaded.positions())
        .pages()
        .forEach((path, page) ->
            assertEquals(digests.get(path), Digest.of((Record) page.get()), path.value()));
  }
}
