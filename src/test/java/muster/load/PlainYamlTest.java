package muster.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.diagnostic.Diagnostic;
import muster.testing.MiniRepo;
import muster.testing.Mutations;
import muster.testing.Tree;
import org.junit.jupiter.api.Test;

/// The reader of plain YAML makes the tree that the full parser makes, with the same places, of a
/// text of which that parser has nothing to report; or it makes none.
public class PlainYamlTest {
  private static final int SEEDS = Boolean.getBoolean("muster.long") ? 100_000 : 10_000;

  private static final Pattern CODE = Pattern.compile("\\\\u\\{([0-9a-f]+)\\}");

  /// What no line of a resource can hold.
  private static final List<String> LONG =
      List.of(
          "a: " + "x".repeat(1_000_001) + "\n",
          "a".repeat(1025) + ": x\n",
          "- ".repeat(65) + "a\n",
          "a: " + "[".repeat(64) + "]".repeat(64) + "\n",
          IntStream.range(0, 70).mapToObj(at -> "a" + at % 69 + ": b\n").collect(joining()));

  private static final List<String> NOT_TOO_LONG =
      List.of(
          "a: " + "x".repeat(100_000) + "\n",
          "a".repeat(1024) + ": x\n",
          "'" + "a".repeat(1022) + "': x\n",
          "- ".repeat(64) + "a\n",
          "a: " + "[".repeat(63) + "]".repeat(63) + "\n",
          IntStream.range(0, 70).mapToObj(at -> "a" + at + ": b\n").collect(joining()));

  /// What YAML is made of.
  private static final List<String> SIGNS =
      List.of(
          "a", "b", "c d", "a: ", "b: ", "c: ", ":", "- ", "-", "\n", "\n", "\n  ", "\n  ",
          "\n    ", "\n- ", "\n  - ", " ", "  ", "#", " # e", "\"", "'", "\"f\"", "'g'", "[", "]",
          "[h, i]", "{", "}", "{j: k}", ",", "|", ">", "|\n", ">\n", "|-\n", ">-\n", "? ", "&l ",
          "*l", "!m ", "%", "@", "`", "~", "<<", "\\", "\\n", "\t", "\r\n", "---", "\n---", "...",
          "\n...", "é", "값", "😀", "\u0085", "\ufeff", "\u2028", "=", "//");

  private static Optional<Node> whole(String text) {
    var problems = new Problems();
    Optional<Node> tree = YamlReader.parse("a.yaml", text, problems);
    List<Diagnostic> found = problems.sorted();
    return tree.filter(_ -> found.isEmpty());
  }

  /// Whether a file's text is read without the full parser; control characters, which may stand in
  /// its comments, are replaced before.
  public static boolean isTaken(String text) {
    var file = new FactFile("a.yaml", text);
    return isTaken(ControlCharacters.replaced(file, new Problems()).text(), "taken");
  }

  /// Whether a text was taken; then as the full parser takes it.
  private static boolean isTaken(String text, String about) {
    Optional<Node> plain = PlainYaml.read("a.yaml", text);
    if (plain.isPresent()) {
      assertEquals(whole(text), plain, () -> about + ":\n" + text);
    }
    return plain.isPresent();
  }

  private static List<String> record() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : Tree.files(Path.of("data"))) {
      if (file.toString().endsWith(".yaml")) {
        texts.add(Files.readString(file));
      }
    }
    texts.add(builtInMeasures());
    return texts;
  }

  private static String builtInMeasures() {
    return MiniRepo.resource("/" + Loader.BUILT_IN);
  }

  /// All else that is at hand: made-up records, examples of every field, what has to be told.
  private static List<String> others() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : Tree.files(Path.of("src/test/resources"))) {
      if (file.toString().matches(".*\\.(yaml|txt)")) {
        texts.addAll(List.of(Files.readString(file).split("(?m)^(--|==) .*\\n", -1)));
      }
    }
    return texts;
  }

  @Test
  void everyFileOfTheRecordIsTaken() throws IOException {
    List<String> left = record().stream().filter(text -> !isTaken(text, "record")).toList();
    assertEquals(List.of(), left);
    assertTrue(record().size() > 80, "files: " + record().size());
  }

  /// Cases of `corpus/plain-yaml.txt`, one a line with Java's escapes: behind `+` what is taken,
  /// behind `-` what is left to the full parser, as that is to report something or as records are
  /// not written so.
  private static List<String> cases(String sign) {
    return MiniRepo.resource("/corpus/plain-yaml.txt")
        .lines()
        .filter(line -> line.startsWith(sign))
        .map(line ->
            CODE.matcher(line.substring(2))
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .translateEscapes())
        .toList();
  }

  @Test
  void whatRecordsAreWrittenInIsTaken() {
    assertFalse(cases("+").isEmpty());
    assertEquals(
        List.of(),
        Stream.concat(cases("+").stream(), NOT_TOO_LONG.stream())
            .filter(text -> !isTaken(text, "plain"))
            .toList());
  }

  @Test
  void anythingElseIsLeftToTheFullParser() {
    assertFalse(cases("-").isEmpty());
    assertEquals(
        List.of(),
        Stream.concat(cases("-").stream(), LONG.stream())
            .filter(text -> isTaken(text, "other"))
            .toList());
  }

  @Test
  void allElseAtHandIsReadAlikeOrLeft() throws IOException {
    long taken = others().stream().filter(text -> isTaken(text, "other")).count();
    assertTrue(taken > 100, "taken: " + taken);
  }

  @Test
  void damagedTextsAreReadAlikeOrLeft() throws IOException {
    List<String> texts = Stream.of(record(), others(), cases("+")).flatMap(List::stream).toList();
    int taken = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new SplittableRandom(seed);
      String text = texts.get(random.nextInt(texts.size()));
      String damaged = new String(Mutations.damaged(text, random), UTF_8);
      taken += isTaken(damaged, "seed " + seed) ? 1 : 0;
    }
    assertTrue(taken > SEEDS / 10, "taken: " + taken);
  }

  @Test
  void signsInAnyOrderAreReadAlikeOrLeft() {
    int taken = 0;
    for (int seed = 0; seed < 20 * SEEDS; seed++) {
      var random = new SplittableRandom(seed);
      String text =
          random
              .ints(2 + random.nextInt(14), 0, SIGNS.size())
              .mapToObj(SIGNS::get)
              .collect(joining());
      taken += isTaken(text, "seed " + seed) ? 1 : 0;
    }
    assertTrue(taken > SEEDS / 10, "taken: " + taken);
  }
}
