package muster.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.diff.Item.Kind;
import muster.model.Actor;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.Measure;
import muster.model.Place;
import muster.model.Prose;
import muster.model.Question;
import muster.model.Site;
import muster.model.Source;
import muster.model.Utterance;
import muster.testing.RandomRecords;
import muster.testing.Records;
import muster.testing.Variations;
import org.junit.jupiter.api.Test;

/// What holds of the changes between any two records.
class ChangesLawTest {
  private static final int SEEDS = Boolean.getBoolean("muster.long") ? 400 : 15;

  @Test
  void nothingChangesBetweenARecordAndItself() {
    assertEquals(List.of(), new Changes(Records.published(), Records.published()).all());
    for (int seed = 0; seed < SEEDS; seed++) {
      Dataset record = RandomRecords.of(seed, 8);
      assertEquals(List.of(), new Changes(record, RandomRecords.of(seed, 8)).all(), "seed " + seed);
    }
  }

  /// Nothing of the model is left out, also what comes to it in years to come.
  @Test
  void everyPlaceOfEveryKindIsNamedOnceWhereItChanges() {
    Dataset full = full();
    List<Edited> edits = Edited.all(full);
    assertTrue(edits.size() > 250, "places: " + edits.size());
    edits.forEach(edit -> assertNamedOnce(full, edit, "full"));
  }

  private static Dataset full() {
    Dataset full = Records.of();
    for (var type :
        List.of(
            Actor.class,
            Place.class,
            Deployment.class,
            Event.class,
            Utterance.class,
            Measure.class,
            Question.class,
            Comparison.class,
            Source.class,
            Prose.class,
            Site.class)) {
      full = Edited.with(full, Variations.full(type));
    }
    return full;
  }

  private static void assertNamedOnce(Dataset record, Edited edit, String where) {
    Dataset changed = edit.edit().apply(record);
    List<Change> changes = new Changes(record, changed).all();
    String message = where + ", " + edit.path() + ": " + changes;
    assertEquals(1, changes.size(), message);
    assertTrue(changes.getFirst() instanceof Change.Revised, message);
    var revised = (Change.Revised) changes.getFirst();
    assertEquals(edit.items(), revised.items(), message);
    boolean severalFields = edit.path().endsWith(".figure");
    assertTrue(revised.edits().size() == 1 || severalFields, message);
    assertEquals(List.of(), new Changes(changed, edit.edit().apply(changed)).all(), message);
  }

  @Test
  void everyEditOfARandomRecordIsNamedOnce() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Dataset record = RandomRecords.of(seed, 6);
      List<Edited> edits = new ArrayList<>(Edited.all(record));
      Collections.shuffle(edits, new Random(seed));
      for (Edited edit : edits.subList(0, 20)) {
        assertNamedOnce(record, edit, "seed " + seed);
      }
    }
  }

  @Test
  void severalEditsAreNamedApart() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Dataset old = RandomRecords.of(seed, 6);
      List<Edited> edits = edits(old, new Random(seed));
      Dataset now = old;
      for (Edited edit : edits) {
        now = edit.edit().apply(now);
      }
      Set<List<Item>> expected = new HashSet<>();
      edits.forEach(edit -> expected.add(edit.items()));
      List<Change> changes = new Changes(old, now).all();
      assertEquals(edits.size(), changes.size(), "seed " + seed + ": " + changes);
      Set<List<Item>> named = new HashSet<>();
      changes.forEach(change -> named.add(change.items()));
      assertEquals(expected, named, "seed " + seed);
    }
  }

  /// Edits of different files, as an edit puts the whole record of a document in its place.
  private static List<Edited> edits(Dataset record, Random random) {
    List<Edited> all = new ArrayList<>(Edited.all(record));
    Collections.shuffle(all, random);
    Set<Item> touched = new HashSet<>();
    return all.stream()
        .filter(edit -> touched.add(root(edit.items().getFirst())))
        .limit(8)
        .toList();
  }

  private static Item root(Item item) {
    return item.kind() == Kind.CLAIM ? item.source() : item;
  }

  @Test
  void theListedChangesMakeTheNewRecordOutOfTheOld() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Dataset old = RandomRecords.of(seed, 5);
      assertMakes(old, RandomRecords.of(seed + 1000L, 7), "other, seed " + seed);
      Dataset now = old;
      for (Edited edit : edits(old, new Random(seed))) {
        now = edit.edit().apply(now);
      }
      assertMakes(old, now, "edited, seed " + seed);
      assertMakes(old, Renaming.of(now, new Random(seed)), "renamed, seed " + seed);
    }
    assertMakes(Records.of(), Records.published(), "all new");
    assertMakes(Records.published(), Records.of(), "all gone");
  }

  private static void assertMakes(Dataset old, Dataset now, String where) {
    List<Change> changes = new Changes(old, now).all();
    Facts before = Facts.of(old);
    assertEquals(
        comparable(Facts.of(now).all(), renamed(before, now)),
        comparable(Applied.to(before, changes), Set.of()),
        where);
  }

  private static Set<String> renamed(Facts before, Dataset now) {
    Set<String> ids = new HashSet<>();
    Facts after = Facts.of(now);
    before.all().keySet().stream()
        .filter(item -> !after.has(item))
        .forEach(item -> {
          ids.add(item.id());
          ids.add(item.kind() == Kind.CLAIM ? item.name() : item.id());
        });
    return ids;
  }

  /// By item: former ids but for some, and what stands in each field.
  private static Map<Item, Object> comparable(Map<Item, Fact> facts, Set<String> left) {
    Map<Item, Object> comparable = new TreeMap<>();
    facts.forEach((item, fact) -> {
      Map<String, Object> fields = new TreeMap<>();
      fact.fields().forEach(field -> fields.put(field.name(), field));
      Stream<String> was = fact.was().stream().filter(id -> !left.contains(id));
      comparable.put(item, List.of(was.toList(), fields));
    });
    return comparable;
  }
}
