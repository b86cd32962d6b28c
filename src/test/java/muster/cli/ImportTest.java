package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.testing.Checked;
import muster.testing.Markdown;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {
  private static final String MAP =
      """
      source:
        publisher: <outlet>
        published: <day>
        language: en
        seen: not-seen
        entered: 1921-09-01
      statement:
        by: staff
      claim:
        about: expedition
        measure: killed
        value: <killed>
        text: So many.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheRecord() throws IOException {
    MiniRepo.world().writeTo(folder);
  }

  private Shell.Outcome imported(String table, String map, String... more) throws IOException {
    Files.writeString(folder.resolve("t.csv"), table);
    Files.writeString(folder.resolve("m.yaml"), map);
    List<String> arguments = new ArrayList<>(List.of("import", "t.csv", "--map", "m.yaml"));
    arguments.addAll(List.of(more));
    return Shell.in(folder).run(arguments.toArray(String[]::new));
  }

  private Set<String> sources() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/sources"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("wire-1921"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private String written(String cell, String day) throws IOException {
    Shell.Outcome outcome = imported("outlet,day,killed\nwire," + day + "," + cell + "\n", MAP);
    assertEquals(0, outcome.status(), outcome::out);
    return Files.readString(folder.resolve("data/sources/" + sources().iterator().next()));
  }

  @Test
  void theGuideHolds() throws IOException {
    List<String> blocks =
        Markdown.of(Path.of("docs/import.md")).blocks().stream().map(Markdown.Block::text).toList();
    Files.writeString(folder.resolve("losses.csv"), blocks.get(0));
    Files.writeString(folder.resolve("losses.map.yaml"), blocks.get(1));
    List<String> session = blocks.get(2).lines().toList();
    List<String> words = List.of(session.getFirst().replace("$ muster ", "").split(" ", -1));
    Shell.Outcome outcome = Shell.in(folder).run(words.toArray(String[]::new));
    assertEquals(session.getLast() + "\n", outcome.out());
    assertEquals(
        blocks.get(3), Files.readString(folder.resolve("data/sources/wire-1921-03-05.yaml")));
    assertEquals(
        Set.of("number-without-quote"),
        Checked.of(folder.resolve("data")).problems().stream()
            .map(problem -> problem.rule().id())
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1921-03-05       | published: 1921-03-05
          1921-03          | published: 1921-03
          1921-03-xx       | published: 1921-03-XX
          5 March 1921     | published: 1921-03-05
          1921/3/5         | published: 1921-03-05
          25.3.1921        | published: 1921-03-25
          1921-03-05 00:00 | published: 1921-03-05
          """)
  void datesAreWrittenAsEdtf(String cell, String line) throws IOException {
    assertTrue(written("300", cell).contains("  " + line + "\n"), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          300-400      | value: 300-400
          300 to 400   | value: 300 to 400
          126 – 143    | value: 126 – 143
          about 300    | value: about 300
          at least 300 | value: at least 300
          >300         | value: ">300"
          "1,500"      | value: 1,500
          """)
  void numbersStayAsTheyAreWorded(String cell, String line) throws IOException {
    assertTrue(written(cell, "1921-03-05").contains("        " + line + "\n"), line);
  }

  @Test
  void everyRowThatCannotBeReadIsNamedAndNothingIsWritten() throws IOException {
    Shell.Outcome outcome =
        imported(
            """
            outlet,day,killed
            wire,1921-03-05,300
            Exmaple Wire,3/4/1921,300
            Exmaple Wire,1921-13-05,"45,8167"
            wire,1921-03-05,
            wire,1921-03-05,300
            wire,300
            """,
            MAP);
    assertEquals(1, outcome.status());
    assertEquals(Set.of(), sources());
    assertEquals(
        """
        t.csv:3 outlet: no actor is called `Exmaple Wire` (and in 1 more row)
           hint: did you mean `wire`? Add the spelling under `aliases:` of the map (`wire: ["Exmaple Wire"]`), or the actor to actors.yaml
        t.csv:3 day: `3/4/1921` can be 1921-04-03 or 1921-03-04
           hint: say in the map which comes first: `dates: day-first` or `dates: month-first`
        t.csv:4 day: `1921-13-05` is not a date
           hint: write EDTF: 2025-03-05, 2025-03, 2024-10~; a text that says nothing goes under `blank:` of the map
        t.csv:4 killed: `45,8167` cannot be read as a quantity
           hint: write 1,500 · around 3,500 · nearly 11,000 · more than 3,000 · at least 100 · up to 12,000 · between 1,000 and 3,000 · tens of thousands · two-thirds · many · not-known; a text that says nothing goes under `blank:` of the map
        t.csv:5 killed: the cell is empty, and `value` needs it
           hint: fill it, or leave such rows out with `only:` in the map (`killed: "*"`)
        t.csv:6: the row says the same as row 2
           hint: remove one of them, or write `duplicates: drop` in the map
        t.csv:7: the row has 2 cells, and the first row 3
           hint: put a cell with a separator in it into quotes, or add what is missing
        5 rows cannot be read: nothing is written
        """,
        outcome.out());
  }

  @Test
  void theMapSaysWhatIsMeant() throws IOException {
    String map = "dates: month-first\nduplicates: drop\naliases:\n  wire: [The Wire]\n" + MAP;
    Shell.Outcome outcome =
        imported("outlet,day,killed\nThe  wire,3/4/1921,300\nwire,1921-03-04,300\n", map);
    assertEquals(
        "wrote 1 file with 1 claim to data/sources; 1 row that repeats another dropped\n",
        outcome.out());
    assertEquals(Set.of("wire-1921-03-04.yaml"), sources());
  }

  @Test
  void aMapThatDoesNotFitIsToldSo() throws IOException {
    Shell.Outcome outcome =
        imported("outlet,date,killed\nwire,1921,3\n", MAP.replace("  entered: 1921-09-01\n", ""));
    assertEquals(
        """
        m.yaml source.entered: the map does not say on which day the documents are entered
           hint: write `entered: 2026-11-24` under `source:`
        m.yaml <day>: the table has no column `day`
           hint: it has outlet, date, killed
        the map does not fit: nothing is written
        """,
        outcome.out());
  }

  @Test
  void whatTheRulesOfTheRecordRefuseIsNamedByItsRow() throws IOException {
    Shell.Outcome outcome =
        imported("outlet,day,killed\nwire,1921-03-05,300\nwire,1921-12-05,300\n", MAP);
    assertEquals(
        """
        t.csv:3: entered on 1921-09-01, but published on 1921-12-05 [entered-before-published]
           hint: correct one of the two dates
        1 row cannot be read: nothing is written
        """,
        outcome.out());
  }

  @Test
  void nothingIsOverwrittenAndADryRunWritesNothing() throws IOException {
    String table = "outlet,day,killed\nwire,1921-03-05,300\n";
    String map = MAP.replace("source:\n", "source:\n  id: wire-<day>\n");
    assertEquals(
        "would write 1 file with 1 claim to data/sources\n",
        imported(table, map, "--dry-run").out());
    assertEquals(Set.of(), sources());
    assertEquals("wrote 1 file with 1 claim to data/sources\n", imported(table, map).out());
    assertEquals(
        """
        t.csv:2: the document `wire-1921-03-05` is there already, with other fields
           hint: nothing is overwritten: leave its rows out, or make `id:` of the map tell them apart
        """,
        imported(table, map).out().replaceAll("(?m)^(m.yaml|1 row|   hint: move).*\\n", ""));
  }

  @Test
  void jsonLinesAreReadLineByLine() throws IOException {
    Files.writeString(
        folder.resolve("t.jsonl"),
        """
        {"outlet":"wire","day":"1921-03-05","n":{"killed":300}}
        {"outlet":"wire","day":"1921-03-06","n":{"killed":NaN},}
        [1]
        """);
    Files.writeString(folder.resolve("m.yaml"), MAP.replace("<killed>", "<n.killed>"));
    Shell.Outcome outcome = Shell.in(folder).run("import", "t.jsonl", "--map", "m.yaml");
    assertEquals(
        """
        t.jsonl:2: a field in double quotes belongs here (column 56)
           hint: remove the comma above if nothing more follows, or write `"field": …`
        t.jsonl:3: the line is no JSON object
           hint: write {…}, one object a line
        2 rows cannot be read: nothing is written
        """,
        outcome.out());
  }

  @Test
  void aTableInAnotherEncodingIsToldSo() throws IOException {
    Files.writeString(
        folder.resolve("t.csv"), "outlet,day,killed\nwïre,1921,3\n", StandardCharsets.ISO_8859_1);
    Files.writeString(folder.resolve("m.yaml"), MAP);
    Shell.Outcome outcome = Shell.in(folder).run("import", "t.csv", "--map", "m.yaml");
    assertTrue(outcome.out().contains("the table is not UTF-8 from here on"), outcome::out);
    assertTrue(outcome.out().contains("`encoding: windows-1252`"), outcome::out);
  }

  @Test
  void sixtyThousandRowsAreImported() throws IOException {
    String rows =
        IntStream.range(0, 60_000)
            .mapToObj(n -> "wire,1921-%02d-%02d,%d\n".formatted(1 + n % 8, 1 + n / 8 % 28, n))
            .collect(Collectors.joining());
    assertEquals(
        "would write 224 files with 60000 claims to data/sources\n",
        imported("outlet,day,killed\n" + rows, MAP, "--dry-run").out());
  }
}
