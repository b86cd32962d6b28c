package muster.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muster.testing.Checked;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record of tens of thousands of claims is checked in seconds, whatever is wrong with it.
class LargeRecordTest {
  private static final int CLAIMS = 20_000;

  private static final int RELAYS = 10_000;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String HEAD =
      """
      source:
        id: wire-1
        publisher: wire
        language: en
        seen: whole
        entered:
          how: human
          on: 2021-09-01
      statements:
        - by: minister
          claims:
      """;

  @TempDir private Path folder;

  private long problems(IntFunction<String> fields) throws IOException {
    return problems(claims("wire-1", HEAD, CLAIMS, fields));
  }

  private static MiniRepo claims(String id, String head, int number, IntFunction<String> fields) {
    String claims =
        IntStream.range(0, number)
            .mapToObj(at -> "      - id: c" + at + "\n" + fields.apply(at))
            .collect(Collectors.joining());
    return new MiniRepo(
        Map.of("data/sources/" + id + ".yaml", head.replace("wire-1", id) + claims));
  }

  private long problems(MiniRepo large) throws IOException {
    Path data = large.over(MiniRepo.world()).writeTo(folder);
    return assertTimeoutPreemptively(PATIENCE, () -> (long) Checked.of(data).problems().size());
  }

  private static String killed(String measure, int value, LocalDate day) {
    return """
            about: expedition
            measure: %s
            value: %d
            quote: %d killed or wounded
            text: So many.
            as-of: %s
    """
        .formatted(measure, value, value, day);
  }

  private static LocalDate day(int number) {
    return LocalDate.of(1905, 1, 1).plusDays(number);
  }

  @Test
  void aLongSeriesOfTotalsThatRise() throws IOException {
    assertEquals(0, problems(at -> killed("killed-or-wounded", 100 + at, day(at))));
  }

  @Test
  void aLongSeriesOfTotalsThatFall() throws IOException {
    long falls = problems(at -> killed("killed-or-wounded", CLAIMS + 100 - at, day(at)));
    assertEquals(CLAIMS - 1, falls);
  }

  /// The same numbers in two documents, in one with a qualifier: one note each, and no more.
  @Test
  void twoLongReportsOfOneStatement() throws IOException {
    String spoken = HEAD.replace("minister\n", "minister\n    said: 2021-03-05\n");
    IntFunction<String> plain = at -> killed("killed-or-wounded", 100 + at, day(at));
    IntFunction<String> about =
        at ->
            plain.apply(at).replace("value: ", "value: about ").replace("quote: ", "quote: about ");
    MiniRepo one = claims("wire-1", spoken, CLAIMS / 2, plain);
    MiniRepo other = claims("wire-2", spoken, CLAIMS / 2, about);
    assertEquals(CLAIMS / 2, problems(one.over(other)));
  }

  /// The same numbers in two documents: one note each that it has one origin.
  @Test
  void twoLongReportsThatAgree() throws IOException {
    String spoken = HEAD.replace("minister\n", "minister\n    said: 2021-03-05\n");
    IntFunction<String> plain = at -> killed("killed-or-wounded", 100 + at, day(at));
    MiniRepo one = claims("wire-1", spoken, CLAIMS / 2, plain);
    MiniRepo other = claims("wire-2", spoken, CLAIMS / 2, plain);
    assertEquals(CLAIMS / 2, problems(one.over(other)));
  }

  @Test
  void aLongChainOfShares() throws IOException {
    String share = killed("killed", 10, day(0)).replace("10", "10 percent");
    long looping = problems(at -> share + "        share-of: wire-1/c" + (at + 1) % CLAIMS + "\n");
    assertEquals(CLAIMS, looping);
  }

  @Test
  void aLongChainOfUpdates() throws IOException {
    IntFunction<String> tie =
        at ->
            killed("killed-or-wounded", 100 + at, day(at))
                + "        relations:\n          - supersedes: wire-1/c";
    long inOrder =
        problems(at ->
            at == 0 ? killed("killed-or-wounded", 100, day(0)) : tie.apply(at) + (at - 1) + "\n");
    assertEquals(0, inOrder);
    assertEquals(1, problems(at -> tie.apply(at) + (at + CLAIMS - 1) % CLAIMS + "\n"));
  }

  @Test
  void aLongChainOfRelays() throws IOException {
    String people =
        IntStream.range(0, RELAYS)
            .mapToObj(at -> "  - id: r%d\n    name: Relay %d\n    kind: person\n".formatted(at, at))
            .collect(Collectors.joining("", "actors:\n", ""));
    String relays =
        IntStream.range(0, RELAYS).mapToObj(at -> "r" + at).collect(Collectors.joining(", "));
    assertEquals("", printed(people, "via: [" + relays + "]"));
    assertEquals(
        "`r7` stands twice between the originator and the source",
        problem(printed(people, "via: [" + relays + ", r7]")));
  }

  @Test
  void anActorThatIsAPartOfItself() throws IOException {
    String ring = "actors:\n  - id: ring\n    name: Ring\n    kind: office\n    part-of: ring\n";
    assertEquals(
        "from `ring` upwards one comes back to `ring`", problem(printed(ring, "via: [ring]")));
  }

  /// What is wrong with one statement that a minister made.
  private String printed(String actors, String way) throws IOException {
    String told = "      - id: came\n        about: expedition\n        text: They came.\n";
    String source = HEAD.replace("    claims:\n", "    " + way + "\n    claims:\n") + told;
    var record = new MiniRepo(Map.of("data/sources/wire-1.yaml", source, "data/a.yaml", actors));
    Path data = record.over(MiniRepo.world()).writeTo(folder);
    return assertTimeoutPreemptively(PATIENCE, () -> Checked.of(data).printed());
  }

  private static String problem(String printed) {
    return printed
        .lines()
        .filter(line -> line.contains("^"))
        .map(line -> line.substring(line.lastIndexOf('^') + 2))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void idsThatNoRecordHas() throws IOException {
    String told = "        about: exhibition-%d\n        text: They came.\n";
    assertEquals(CLAIMS, problems(told::formatted));
  }

  @Test
  void aFileThatNobodyWroteByHandIsRefused() throws IOException {
    Path data = MiniRepo.world().writeTo(folder);
    Files.createFile(data.resolve("more.yaml"));
    try (var large = new RandomAccessFile(data.resolve("more.yaml").toFile(), "rw")) {
      large.setLength((16L << 20) + 1);
    }
    assertEquals(
        """
        data/more.yaml:1:1 error[file-not-read]
           the file is larger than 16 MiB: nothing of it is read
           hint: split it into several files  more: muster explain file-not-read
        """,
        Checked.of(data).printed());
  }
}
