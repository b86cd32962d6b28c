package muster.edit.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.load.Loader;
import muster.load.Outline;
import muster.load.PlainYamlTest;
import muster.testing.MiniRepo;
import muster.testing.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file looks like: laid out, it says the same, keeps its comments, and stays as it is
/// when it is laid out again.
class LayoutSeedTest {
  private static final int ROUNDS = Boolean.getBoolean("muster.long") ? 200 : 4;

  private static final Pattern COMMENT = Pattern.compile("# (?:alone|beside) \\d+");

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files()) {
      texts.add(Files.readString(file));
    }
    MiniRepo.world()
        .files()
        .forEach((path, text) -> {
          if (path.endsWith(".yaml")) {
            texts.add(text);
          }
        });
    return texts;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("data"))) {
      return walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Map<String, Object> fields(String text) {
    return Outline.read("", text).fields();
  }

  private static Set<String> comments(String text) {
    return COMMENT
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String laidOut(String text, String message) {
    Optional<String> out = Layout.of(text);
    assertTrue(out.isPresent(), () -> message + ": is not laid out:\n" + text);
    assertEquals(out, Layout.of(out.get()), () -> message + ": changes again:\n" + text);
    assertPlain(out.get());
    assertEquals(fields(text), fields(out.get()), message);
    return out.get();
  }

  /// What is laid out is read without the full parser.
  private static void assertPlain(String out) {
    assertTrue(PlainYamlTest.isTaken(out), out);
  }

  @Test
  void oddSignsInCommentsDoNotMakeAFileOdd() {
    for (String sign : List.of("\r# ", "\u2028", "\u0085", "\u202e", "\t")) {
      assertPlain(Layout.of("# a" + sign + "b\nc: d # e" + sign + "f\n").orElseThrow());
    }
  }

  @Test
  void anyStyleIsLaidOutWithAllThatItSays() throws IOException {
    int found = 0;
    for (String text : texts()) {
      Map<String, Object> fields = fields(text);
      for (int seed = 0; seed < ROUNDS; seed++) {
        String message = "seed " + seed + " of " + text.lines().skip(1).findFirst().orElseThrow();
        String styled = RandomStyle.of(fields, new Random(seed));
        assertEquals(fields, fields(styled), message);
        String out = laidOut(styled, message);
        assertEquals(comments(styled), comments(out), message);
        found += comments(out).size();
      }
    }
    assertTrue(found > 1000, "comments: " + found);
  }

  @Test
  void aDamagedFileIsLaidOutSafelyOrNotAtAll() throws IOException {
    int laidOut = 0;
    var random = new SplittableRandom(7);
    for (String text : texts()) {
      for (int round = 0; round < ROUNDS * 3; round++) {
        byte[] damaged = Mutations.damaged(text, random);
        if (Outline.read("", damaged).problems().isEmpty()) {
          String written = new String(damaged, StandardCharsets.UTF_8);
          Optional<String> out = Layout.of(written);
          out.ifPresent(usual -> assertEquals(fields(written), fields(usual)));
          out.ifPresent(usual -> assertEquals(out, Layout.of(usual), written));
          out.ifPresent(LayoutSeedTest::assertPlain);
          laidOut += out.isPresent() ? 1 : 0;
        }
      }
    }
    assertTrue(laidOut > 100, "laid out: " + laidOut);
  }

  @Test
  void theRecordIsTheSameInAnyStyle(@TempDir Path folder) throws IOException {
    Path styled = folder.resolve("data");
    var random = new Random(1);
    for (Path file : files()) {
      Path copy = folder.resolve(file.toString());
      Files.createDirectories(copy.getParent());
      String text = RandomStyle.of(fields(Files.readString(file)), random);
      Files.writeString(copy, laidOut(text, file.toString()));
    }
    var before = Loader.load(Path.of("data")).dataset();
    var after = Loader.load(styled).dataset();
    assertEquals(before.sources(), after.sources());
    assertEquals(before.actors(), after.actors());
    assertEquals(before.questions(), after.questions());
  }
}
