package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.diagnostic.Position;
import muster.diagnostic.RecordKey;
import muster.keep.Shelf;
import muster.keep.Stamp;
import muster.model.Dataset;
import muster.testing.MemoryPlace;
import muster.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record that is read with trees that were kept is what it is when every file is opened,
/// whatever happened to the files and to what was kept.
class KeptTreesTest {
  private static final int DEEDS = Boolean.getBoolean("muster.long") ? 2_000 : 50;

  /// The files have been as they are for long.
  private static final InstantSource LATER = () -> Instant.now().plus(Duration.ofMinutes(1));

  @TempDir private Path home;
  private Path data;
  private final MemoryPlace place = new MemoryPlace();

  @BeforeEach
  void copyTheRecord() throws IOException {
    data = Tree.copy(Path.of("data"), home.resolve("data"));
  }

  private Parsed parsed(InstantSource clock) throws IOException {
    return Parsed.trusting(Optional.of(new Shelf(place, "tool 1")), clock);
  }

  private Loaded read(Parsed parsed) throws IOException {
    Loaded loaded = Loader.load(data, parsed);
    parsed.keep();
    return loaded;
  }

  /// How many trees are known without opening a file.
  private long known(Parsed parsed) throws IOException {
    long known = 0;
    for (Path file : Tree.files(data)) {
      Optional<Node> tree = parsed.untouched(name(file), Stamp.of(file).orElseThrow());
      known += tree.isPresent() ? 1 : 0;
      if (tree.isPresent()) {
        var raw = new FactFile(name(file), Files.readString(file));
        assertEquals(Parsed.parse(raw, new Problems()), tree, raw.shown());
      }
    }
    return known;
  }

  private String name(Path file) {
    return "data/" + data.relativize(file);
  }

  private long facts() throws IOException {
    return Tree.files(data).stream().filter(file -> new FactFile(name(file), "").isFacts()).count();
  }

  private static void same(Loaded expected, Loaded found, String context) {
    assertEquals(expected.diagnostics(), found.diagnostics(), context);
    assertEquals(expected.dataset(), found.dataset(), context);
    assertEquals(places(expected), places(found), context);
    assertEquals(texts(expected), texts(found), context);
  }

  private static Map<String, String> texts(Loaded loaded) {
    Map<String, String> texts = new TreeMap<>();
    loaded.texts().names().forEach(name -> texts.put(name, loaded.texts().of(name)));
    return texts;
  }

  private static List<Optional<Position>> places(Loaded loaded) {
    Dataset dataset = loaded.dataset();
    return Stream.of(
            keys("claim", dataset.reports().keySet()),
            keys("source", dataset.sources().keySet()),
            keys("actor", dataset.actors().keySet()),
            keys("place", dataset.places().keySet()),
            keys("event", dataset.events().keySet()),
            keys("question", dataset.questions().keySet()))
        .flatMap(keys -> keys)
        .flatMap(key ->
            Stream.of("", "id", "value", "about", "title", "names[0].name", "via[0].who")
                .map(path -> loaded.positions().of(key, path)))
        .toList();
  }

  private static Stream<RecordKey> keys(String kind, Iterable<?> ids) {
    Stream.Builder<RecordKey> keys = Stream.builder();
    ids.forEach(id -> keys.add(new RecordKey(kind, id.toString())));
    return keys.build();
  }

  @Test
  void whatIsReadTwiceIsKept() throws IOException {
    Loaded anew = Loader.load(data);
    same(anew, read(parsed(LATER)), "first");
    assertEquals(0, known(parsed(LATER)));
    same(anew, read(parsed(LATER)), "second");
    assertEquals(facts(), known(parsed(LATER)));
    same(anew, read(parsed(LATER)), "third");
    assertEquals(2, place.puts(), "nothing changed, and it was kept again");
  }

  @Test
  void onlyWhatWasTouchedIsReadAgain() throws IOException {
    read(parsed(LATER));
    read(parsed(LATER));
    Path edited = data.resolve("actors.yaml");
    Files.writeString(edited, Files.readString(edited) + "# a line more\n");
    assertEquals(facts() - 1, known(parsed(LATER)));
    same(Loader.load(data), read(parsed(LATER)), "edited");
    assertEquals(facts(), known(parsed(LATER)));
    assertEquals(3, place.puts());
  }

  @Test
  void whatWasTouchedAMomentAgoIsReadAgain() throws IOException {
    read(parsed(InstantSource.system()));
    read(parsed(InstantSource.system()));
    assertEquals(0, known(parsed(LATER)));
  }

  @Test
  void oneReaderOpensWhatWasTouchedOnly() throws IOException {
    Parsed serving = Parsed.trusting(Optional.empty(), LATER);
    Loader.load(data, serving);
    serving.begin();
    assertEquals(facts(), known(serving));
  }

  @Test
  void aFileWithAProblemIsReadAgain() throws IOException {
    Path broken = data.resolve("actors.yaml");
    Files.writeString(broken, Files.readString(broken) + "actors:\n  - id: a\n");
    same(Loader.load(data), read(parsed(LATER)), "first");
    same(Loader.load(data), read(parsed(LATER)), "second");
    assertEquals(facts() - 1, known(parsed(LATER)));
    assertFalse(read(parsed(LATER)).diagnostics().isEmpty());
  }

  @Test
  void anotherToolTakesNothingOfIt() throws IOException {
    read(parsed(LATER));
    read(parsed(LATER));
    assertEquals(facts(), known(parsed(LATER)));
    Parsed other = Parsed.trusting(Optional.of(new Shelf(place, "tool 2")), LATER);
    assertEquals(0, known(other));
    same(Loader.load(data), read(other), "tool 2");
    same(Loader.load(data), read(parsed(LATER)), "tool 1");
  }

  @Test
  void whateverHappensTheRecordIsWhatItIsReadAnew() throws IOException {
    var deeds = new RandomDeeds(data, place);
    Parsed serving = Parsed.trusting(Optional.empty(), LATER);
    long known = 0;
    for (int seed = 0; seed < DEEDS; seed++) {
      var random = new SplittableRandom(seed);
      String context = "seed " + seed + ": " + deeds.deed(random);
      InstantSource clock = random.nextInt(4) == 0 ? InstantSource.system() : LATER;
      Loaded anew = Loader.load(data);
      same(anew, read(parsed(clock)), context);
      same(anew, Loader.load(data, serving), context + ", one reader");
      known += known(parsed(LATER)) > 0 ? 1 : 0;
    }
    long count = known;
    assertTrue(count > DEEDS / 2, () -> "something was kept only after " + count + " deeds");
  }

  @Test
  void whateverBitIsAnotherNothingIsKept() throws IOException {
    read(parsed(LATER));
    read(parsed(LATER));
    byte[] all = place.bytes();
    for (int seed = 0; seed < DEEDS; seed++) {
      var random = new SplittableRandom(seed);
      byte[] damaged = all.clone();
      damaged[random.nextInt(all.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      place.put(damaged);
      assertEquals(0, known(parsed(LATER)), "seed " + seed);
      place.put(Arrays.copyOf(all, random.nextInt(all.length)));
      assertEquals(0, known(parsed(LATER)), "cut, seed " + seed);
    }
    place.put(all);
    assertEquals(facts(), known(parsed(LATER)));
  }
}
