package muster.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.analysis.Edited;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.RecordKey;
import muster.diagnostic.Severity;
import muster.load.Loaded;
import muster.load.Loader;
import muster.load.Parsed;
import muster.load.Rereading;
import muster.render.TemplateSource;
import muster.testing.MemoryPlace;
import muster.testing.MiniRepo;
import muster.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After every edit, what is kept of the record before leads to the errors and the bytes to which
/// reading, checking and building it anew leads.
class EditedTest {
  private static final int EDITS = Boolean.getBoolean("muster.long") ? 500 : 40;

  @TempDir private Path home;
  private Path data;
  private final Rereading rereading = new Rereading(new Parsed());
  private final Map<Path, byte[]> seen = new HashMap<>();
  private Optional<Checked> sound = Optional.empty();
  private Optional<Preview> shown = Optional.empty();
  private int kept;

  @BeforeEach
  void write() throws IOException {
    data = MiniRepo.world().writeTo(home);
    Path first = data.resolve("sources/gazette-1.yaml");
    for (String id : List.of("gazette-2", "gazette-3")) {
      String text = Files.readString(first).replace("id: gazette-1", "id: " + id);
      Files.writeString(first.resolveSibling(id + ".yaml"), text.replace("cold", "warm"));
    }
    Files.createDirectories(home.resolve("templates"));
  }

  @Test
  void anEditedRecordIsTheRecordReadAnew() throws Exception {
    holds("at first");
    var edits = new RandomEdits(home, List.of(new MemoryPlace()));
    for (int seed = 0; seed < EDITS; seed++) {
      String context = "seed " + seed + ", after: " + edits.edit(seed);
      if (!holds(context)) {
        edits.undo();
        assertTrue(holds(context + ", undone"), context);
      }
    }
    assertTrue(kept > EDITS / 4, () -> "only " + kept + " readings kept what did not change");
  }

  /// The files that are others since it was asked last.
  private Set<Path> changed() throws IOException {
    Map<Path, byte[]> now = new HashMap<>();
    for (Path file : Tree.files(data)) {
      now.put(file, Files.readAllBytes(file));
    }
    Set<Path> changed = new HashSet<>(now.keySet());
    changed.addAll(seen.keySet());
    changed.removeIf(file -> Arrays.equals(now.get(file), seen.get(file)));
    seen.clear();
    seen.putAll(now);
    return changed;
  }

  private boolean holds(String context) throws Exception {
    Loaded now = rereading.read(data, Optional.of(changed()));
    Loaded fresh = Loader.load(data);
    assertEquals(fresh.dataset(), now.dataset(), context);
    assertEquals(fresh.texts().names(), now.texts().names(), context);
    for (String file : fresh.texts().names()) {
      assertEquals(fresh.texts().of(file), now.texts().of(file), context);
    }
    places(fresh, now, context);
    Checked expected = Checked.of(fresh);
    Checked found = sound.isPresent() ? sound.get().edited(now) : Checked.of(now);
    assertEquals(errors(expected), errors(found), context);
    if (found.holds()) {
      if (sound.filter(it -> spares(it, now)).isPresent()) {
        kept++;
      }
      sound = Optional.of(found);
      pages(expected, found, context);
    }
    return found.holds();
  }

  private static boolean spares(Checked before, Loaded now) {
    return new Edited(before.loaded().dataset(), now.dataset()).sparesWhatDocumentsName();
  }

  private static List<Diagnostic> errors(Checked checked) {
    return checked.problems().stream().filter(it -> it.severity() == Severity.ERROR).toList();
  }

  private static void places(Loaded fresh, Loaded now, String context) {
    for (var id : fresh.dataset().reports().keySet()) {
      var key = new RecordKey("claim", id.toString());
      for (String field : List.of("", "value", "quote", "relations[0]")) {
        assertEquals(fresh.positions().of(key, field), now.positions().of(key, field), context);
      }
    }
  }

  private void pages(Checked expected, Checked found, String context) throws Exception {
    var templates = TemplateSource.folder(home.resolve("templates")).or(TemplateSource.builtIn());
    var builder = new SiteBuilder(templates, Optional.empty(), 2);
    Preview preview = builder.preview(found, shown);
    shown = Optional.of(preview);
    Map<String, byte[]> site = new HashMap<>();
    builder.build(expected, (path, bytes) -> site.put(path, bytes.clone()));
    for (var file : site.entrySet()) {
      assertArrayEquals(
          file.getValue(),
          preview.file(file.getKey()).orElseThrow(),
          () -> context + ": " + file.getKey());
    }
    assertTrue(preview.file("claims/no/such.html").isEmpty(), context);
  }
}
