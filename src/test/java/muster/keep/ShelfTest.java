package muster.keep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import muster.testing.MemoryPlace;
import muster.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bytes come back whole and under their own label, or not at all.
class ShelfTest {
  private static final int SEEDS = Boolean.getBoolean("muster.long") ? 50_000 : 500;

  private static final byte[] KEPT = "what was kept, ē".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path home;

  private final MemoryPlace place = new MemoryPlace();
  private final Shelf shelf = new Shelf(place, "tool 1");

  private static void holds(byte[] expected, Shelf shelf) throws IOException {
    assertArrayEquals(expected, shelf.take().orElseThrow());
  }

  private void isNothing(byte[] bytes, String context) throws IOException {
    place.put(bytes);
    assertEquals(Optional.empty(), shelf.take(), context);
  }

  @Test
  void whereNothingWasPutNothingIs() throws IOException {
    assertEquals(Optional.empty(), shelf.take());
    assertEquals(Optional.empty(), new Shelf(new KeptFile(home, "none"), "tool 1").take());
  }

  @Test
  void whatWasPutLastComesBack() throws IOException {
    for (byte[] bytes : List.of(KEPT, new byte[0], new byte[100_000])) {
      shelf.put(bytes);
      holds(bytes, shelf);
      holds(bytes, shelf);
    }
  }

  @Test
  void anotherLabelTakesNothingOfIt() throws IOException {
    shelf.labelled("form 1").put(KEPT);
    holds(KEPT, shelf.labelled("form 1"));
    for (Shelf other :
        List.of(
            shelf,
            shelf.labelled("form 2"),
            shelf.labelled("form 10"),
            shelf.labelled("form"),
            shelf.labelled("form 1").labelled(""),
            shelf.labelled("").labelled("form 1"),
            new Shelf(place, "tool 2").labelled("form 1"))) {
      assertEquals(Optional.empty(), other.take(), other.label());
    }
  }

  @Test
  void whateverBitIsAnotherItIsNothing() throws IOException {
    shelf.put(KEPT);
    byte[] all = place.bytes();
    for (int bit = 0; bit < all.length * Byte.SIZE; bit++) {
      byte[] damaged = all.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      isNothing(damaged, "bit " + bit);
    }
  }

  @Test
  void whereverItIsCutOrGoesOnItIsNothing() throws IOException {
    shelf.put(KEPT);
    byte[] all = place.bytes();
    for (int length = 0; length < all.length; length++) {
      isNothing(Arrays.copyOf(all, length), "cut to " + length);
      isNothing(Arrays.copyOfRange(all, all.length - length, all.length), "end of " + length);
    }
    isNothing(Arrays.copyOf(all, all.length + 1), "a zero more");
    place.put(all);
    holds(KEPT, shelf);
  }

  @Test
  void whateverLiesThereItIsNothing() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      byte[] odd = new byte[random.nextInt(200)];
      random.nextBytes(odd);
      isNothing(odd, "seed " + seed);
    }
    isNothing("muster".getBytes(StandardCharsets.UTF_8), "text");
  }

  /// Several bytes, stretches that are zero, elsewhere or twice, as broken disks leave them.
  @Test
  void howeverItIsDamagedItIsNothing() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      byte[] body = new byte[random.nextInt(300)];
      random.nextBytes(body);
      shelf.put(body);
      byte[] all = place.bytes();
      byte[] damaged = all.clone();
      int from = random.nextInt(all.length);
      int to = from + random.nextInt(all.length - from) + 1;
      switch (random.nextInt(3)) {
        case 0 -> Arrays.fill(damaged, from, to, (byte) 0);
        case 1 -> System.arraycopy(all, 0, damaged, from, to - from);
        default -> {
          for (int at = from; at < to; at++) {
            damaged[at] = (byte) random.nextInt();
          }
        }
      }
      if (!Arrays.equals(all, damaged)) {
        isNothing(damaged, "seed " + seed);
      }
    }
  }

  @Test
  void aFileIsReplacedWhole() throws IOException {
    Path folder = home.resolve("not/yet/there");
    var kept = new Shelf(new KeptFile(folder, "bytes"), "tool 1");
    kept.put(KEPT);
    holds(KEPT, kept);
    kept.put(new byte[1]);
    holds(new byte[1], kept);
    assertEquals(List.of(folder.resolve("bytes")), Tree.files(folder));
    Files.write(folder.resolve("bytes"), new byte[] {1}, StandardOpenOption.APPEND);
    assertTrue(kept.take().isEmpty());
  }
}
