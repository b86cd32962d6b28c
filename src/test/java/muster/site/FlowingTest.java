package muster.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import muster.export.Export;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that run into their place are, byte for byte, those that are made in memory.
class FlowingTest {
  @TempDir private Path home;

  private static Content flowing(byte[] bytes, Random random) {
    Export file =
        out -> {
          for (int at = 0; at < bytes.length; ) {
            int count = Math.min(bytes.length - at, 1 + random.nextInt(9));
            out.write(bytes, at, count);
            at += count;
          }
          out.flush();
        };
    return new Flowing(Export.once(file));
  }

  private Changes build(SortedMap<String, Content> files, boolean dry)
      throws IOException, BrokenTemplates, OutputRefused {
    var out = OutputDirectory.at(home.resolve("site"), List.of());
    try (Update update = out.update(dry, Optional.empty())) {
      return update.finish(Press.print(files, 2, update));
    }
  }

  private static byte[] text(Random random, int longest) {
    return random
        .ints(random.nextInt(longest + 1), 'a', 'c')
        .collect(
            StringBuilder::new, (text, unit) -> text.append((char) unit), StringBuilder::append)
        .toString()
        .getBytes(UTF_8);
  }

  /// Often the same, cut short, or longer.
  private static byte[] changed(byte[] before, Random random) {
    String text = new String(before, UTF_8);
    return switch (random.nextInt(5)) {
      case 0 -> before;
      case 1 -> text.substring(0, random.nextInt(text.length() + 1)).getBytes(UTF_8);
      case 2 -> (text + "more").getBytes(UTF_8);
      case 3 -> (text + "z").replaceFirst("a", "b").getBytes(UTF_8);
      default -> text(random, 40);
    };
  }

  @Test
  void aFileIsWrittenOnlyWhereItDiffers() throws Exception {
    byte[] before = new byte[0];
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      byte[] after = changed(before, random);
      SortedMap<String, Content> files = new TreeMap<>();
      files.put("data/claims.csv", flowing(after, random));
      boolean differs = seed == 0 || !Arrays.equals(before, after);
      assertEquals(differs, build(files, true).written().size() == 1, "dry, seed " + seed);
      assertEquals(differs, build(files, false).written().size() == 1, "seed " + seed);
      assertArrayEquals(
          after, Files.readAllBytes(home.resolve("site/data/claims.csv")), "seed " + seed);
      before = after;
    }
  }

  @Test
  void aFileThatIsTheSameIsNotTouched() throws Exception {
    byte[] bytes = "x".repeat(1_000_000).getBytes(UTF_8);
    build(new TreeMap<>(Map.of("a", flowing(bytes, new Random(1)))), false);
    var before = Folder.times(home.resolve("site"));
    build(new TreeMap<>(Map.of("a", flowing(bytes, new Random(2)))), false);
    assertEquals(before, Folder.times(home.resolve("site")));
  }

  @Test
  void aTarIsTheSame() throws Exception {
    var random = new Random(7);
    SortedMap<String, Content> whole = new TreeMap<>();
    SortedMap<String, Content> flowing = new TreeMap<>();
    for (int number = 0; number < 200; number++) {
      byte[] bytes = text(random, 2_000);
      String path = "n".repeat(random.nextInt(3) * 60 + 1) + "/" + number;
      whole.put(path, () -> bytes);
      flowing.put(path, number % 3 == 0 ? flowing(bytes, new Random(number)) : () -> bytes);
    }
    byte[] expected = tar(whole, 1);
    for (int threads = 1; threads <= 8; threads++) {
      assertArrayEquals(expected, tar(flowing, threads), threads + " threads");
    }
  }

  private byte[] tar(SortedMap<String, Content> files, int threads)
      throws IOException, BrokenTemplates, OutputRefused {
    Path file = home.resolve("site.tar");
    TarFile.at(file, List.of()).write(sink -> Press.printInOrder(files, threads, sink));
    return Files.readAllBytes(file);
  }

  @Test
  void aFileThatCannotBeMadeLeavesTheSiteAsItWas() throws Exception {
    SortedMap<String, Content> files = new TreeMap<>();
    files.put("a", flowing("first".getBytes(UTF_8), new Random(1)));
    build(files, false);
    Export broken =
        out -> {
          out.write("half".getBytes(UTF_8));
          throw new IOException("cannot be read");
        };
    files.put("a", new Flowing(broken));
    assertThrows(IOException.class, () -> build(files, false));
    assertEquals("first", Files.readString(home.resolve("site/a")));
    assertThrows(IOException.class, () -> tar(files, 2));
    try (var left = Files.list(home)) {
      assertEquals(List.of(home.resolve("site")), left.toList());
    }
  }
}
