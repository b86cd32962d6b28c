package muster.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import muster.testing.MemoryPlace;
import muster.testing.Mutations;
import muster.testing.Tree;

/// What editors, scripts and disks do to a record and to what was kept of it: one deed at a time.
final class RandomDeeds {
  private final Path data;
  private final MemoryPlace place;
  private final Map<Path, byte[]> right = new HashMap<>();

  RandomDeeds(Path data, MemoryPlace place) throws IOException {
    this.data = data;
    this.place = place;
    for (Path file : Tree.files(data)) {
      right.put(file, Files.readAllBytes(file));
    }
  }

  /// Does something. @return what that was
  String deed(SplittableRandom random) throws IOException {
    List<Path> files = Tree.files(data);
    Path file = files.get(random.nextInt(files.size()));
    String done =
        switch (random.nextInt(11)) {
          case 0 -> edit(file, random);
          case 1 -> samesize(file, random);
          case 2 -> rename(file, random);
          case 3 -> swap(file, files.get(random.nextInt(files.size())));
          case 4 -> cut(file, random);
          case 5 -> touch(file, random);
          case 6 -> copy(file, random);
          case 7 -> delete(file);
          case 8 -> forget(random);
          default -> mend();
        };
    return done + " (" + data.relativize(file) + ")";
  }

  private static String edit(Path file, SplittableRandom random) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Files.write(file, Mutations.damaged(text, random));
    return "edited";
  }

  /// The folder says the same but for the time of its last change.
  private static String samesize(Path file, SplittableRandom random) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 0) {
      int at = random.nextInt(bytes.length);
      bytes[at] = (byte) (bytes[at] == 'a' ? 'b' : 'a');
    }
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
    return "edited, its size and time left";
  }

  private static String rename(Path file, SplittableRandom random) throws IOException {
    Files.move(file, file.resolveSibling("moved-" + random.nextInt(1_000) + ".yaml"));
    return "renamed";
  }

  private static String swap(Path one, Path other) throws IOException {
    if (!one.equals(other)) {
      Path aside = one.resolveSibling("aside");
      Files.move(one, aside);
      Files.move(other, one);
      Files.move(aside, other);
    }
    return "swapped with " + other;
  }

  private static String cut(Path file, SplittableRandom random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    return "cut";
  }

  private static String touch(Path file, SplittableRandom random) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() - random.nextInt(100_000)));
    return "touched";
  }

  private static String copy(Path file, SplittableRandom random) throws IOException {
    Files.write(
        file.resolveSibling("copy-" + random.nextInt(1_000) + ".yaml"), Files.readAllBytes(file));
    return "copied";
  }

  private static String delete(Path file) throws IOException {
    Files.delete(file);
    return "deleted";
  }

  private String forget(SplittableRandom random) {
    byte[] all = place.bytes();
    if (all.length > 0 && random.nextBoolean()) {
      all[random.nextInt(all.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      place.put(all);
      return "a bit of what was kept is another";
    }
    place.put(Arrays.copyOf(all, random.nextInt(all.length + 1)));
    return "what was kept is cut";
  }

  /// Makes the record what it was.
  private String mend() throws IOException {
    for (Path file : Tree.files(data)) {
      if (!right.containsKey(file)) {
        Files.delete(file);
      }
    }
    for (var file : right.entrySet()) {
      if (!Files.exists(file.getKey())
          || !Arrays.equals(file.getValue(), Files.readAllBytes(file.getKey()))) {
        Files.createDirectories(file.getKey().getParent());
        Files.write(file.getKey(), file.getValue());
      }
    }
    return "mended";
  }
}
