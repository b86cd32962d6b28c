package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diagnostic.Diagnostic;
import muster.testing.Checked;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is in files that were not written with care: each ends in a message with its place, or is
/// read as it is meant.
class BadInputTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Pattern CODE = Pattern.compile("\\\\u\\{([0-9a-f]+)\\}");

  private static final String CLAIM =
      """
      source:
        id: wire-1
        publisher: wire
        published: 2021-03-08
        language: en
        seen: excerpt
        entered:
          how: human
          on: 2021-09-01
      statements:
        - by: staff
          said: 2021-03-07
          claims:
            - id: here
              about: expedition
              text: They were here.
      """;

  @TempDir private Path folder;

  private Path world() throws IOException {
    return MiniRepo.world().writeTo(folder);
  }

  /// The problems of a file, one a line: place, rule, message, what to type instead.
  private static String told(Path data) {
    return assertTimeoutPreemptively(PATIENCE, () -> Checked.of(data)).problems().stream()
        .map(BadInputTest::told)
        .collect(Collectors.joining("\n"));
  }

  private static String told(Diagnostic problem) {
    String place = problem.position().line() + ":" + problem.position().column();
    String hint = problem.hint().map(words -> " | " + words).orElse("");
    return (place + " " + problem.rule().id() + " | " + problem.message() + hint)
        .replaceAll("\\p{Cc}", "↵");
  }

  /// Cases of `corpus/bad-input.txt`: a line `== file`, its content with Java's escapes, and behind
  /// each `>` a problem. A content that begins with `+` is the end of a claim.
  static Stream<Arguments> cases() {
    return Stream.of(MiniRepo.resource("/corpus/bad-input.txt").split("(?m)^== ", -1))
        .skip(1)
        .map(BadInputTest::parsed);
  }

  private static Arguments parsed(String text) {
    List<String> lines = text.lines().toList();
    String content = lines.get(1);
    List<String> problems =
        lines.stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .toList();
    return Arguments.of(lines.getFirst(), content, String.join("\n", problems));
  }

  private static String unescaped(String content) {
    String text =
        CODE.matcher(content)
            .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
            .translateEscapes();
    return text.startsWith("+") ? CLAIM + text.substring(1).indent(8) : text;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isToldWithItsPlaceAndWhatToType(String file, String content, String problems)
      throws IOException {
    Path data = world();
    Files.writeString(data.resolve(file), unescaped(content));
    assertEquals(problems, told(data));
  }

  static Stream<Arguments> nests() {
    return Stream.of(
        Arguments.of("more.yaml", "events: ", "[", "1:72"),
        Arguments.of("more.yaml", "events: ", "{", "1:72"),
        Arguments.of("more.yaml", "", "- ", "1:129"),
        Arguments.of("more.yaml", "", "? ", "1:129"),
        Arguments.of("more.json", "", "[", "1:65"),
        Arguments.of("more.json", "", "{\"a\":\n", "65:1"),
        Arguments.of("pages/more.md", "# Title\n\n", "> ", "3:129"));
  }

  @ParameterizedTest
  @MethodSource("nests")
  void fiveThousandLevelsStopTheReading(String file, String start, String level, String place)
      throws IOException {
    Path data = world();
    Files.writeString(data.resolve(file), start + level.repeat(5000) + "x");
    assertEquals(
        place
            + " syntax | more than 64 levels of nesting stop the reading"
            + " | take levels out, or close brackets that were left open",
        told(data).lines().filter(line -> line.contains("syntax")).collect(Collectors.joining()));
  }

  @Test
  void tenGenerationsOfAliasesAreNotUnfolded() throws IOException {
    Path data = world();
    String bomb =
        "abcdefghij"
            .chars()
            .mapToObj(
                at -> "%c: &%c [%s]\n".formatted(at, at, ("*" + (char) (at - 1) + ",").repeat(9)))
            .collect(Collectors.joining());
    Files.writeString(data.resolve("more.yaml"), bomb);
    assertEquals(100, told(data).lines().filter(line -> line.contains("alias-or-tag")).count());
  }

  @Test
  void bytesThatAreNoTextAreCalledThat() throws IOException {
    Path data = world();
    for (String start : List.of("\177ELF\2\1\1\0\0", "PK\3\4\24\0\0\0", "\211PNG\r\n\32\n\0\0\0")) {
      Files.write(data.resolve("more.json"), start.getBytes(StandardCharsets.ISO_8859_1));
      assertEquals(
          "1:1 file-not-read | the file is not text: nothing of it is read"
              + " | save its text as UTF-8, or remove it",
          told(data));
    }
  }

  @Test
  void twoHundredMegabytesAreRefusedWithoutReadingThem() throws IOException {
    Path data = world();
    try (var line = new RandomAccessFile(data.resolve("more.json").toFile(), "rw")) {
      line.setLength(200L << 20);
    }
    assertEquals(
        "1:1 file-not-read | the file is larger than 16 MiB: nothing of it is read"
            + " | split it into several files",
        told(data));
  }

  @Test
  void aWordOfMegabytesIsNotWaitedFor() throws IOException {
    Path data = world();
    Files.writeString(data.resolve("more.yaml"), "events:\n  " + "x".repeat(15 << 20) + "\n");
    assertEquals(
        "2:1 syntax | the line is longer than a million characters | break it into lines",
        told(data));
  }

  @Test
  void theFilesInAFolderNamedLikeAFileAreRead() throws IOException {
    Path data = world();
    Files.createDirectories(data.resolve("more.yaml"));
    Files.writeString(data.resolve("more.yaml/events.yaml"), "events:\n  - id: 1.5\n");
    assertEquals(
        List.of("data/more.yaml/events.yaml"),
        Checked.of(data).problems().stream()
            .map(problem -> problem.position().file())
            .distinct()
            .toList());
  }

  @ParameterizedTest
  @MethodSource
  void nothingIsReadThroughALink(String name, String target) throws IOException {
    Path data = world();
    Files.createSymbolicLink(data.resolve(name), Path.of(target));
    String told = told(data);
    assertEquals(1, told.lines().count(), told);
    assertEquals(0, told.indexOf("1:1 file-not-read | the file is "), told);
  }

  static Stream<Arguments> nothingIsReadThroughALink() {
    return Stream.of(
        Arguments.of("gone.yaml", "/nowhere/at-all.yaml"),
        Arguments.of("out.yaml", "/etc/hosts"),
        Arguments.of("self.yaml", "self.yaml"),
        Arguments.of("up", ".."),
        Arguments.of("pages/other.md", "about.md"),
        Arguments.of("etc", "/etc"));
  }
}
