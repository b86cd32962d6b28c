package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.cli.Shell.Outcome;
import muster.site.Freedonia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewTest {
  private static final String MADE =
      """
      # yaml-language-server: $schema=../../schema/facts.schema.json
      source:
        id: example-wire-2031-05-08
        publisher: example-wire
        url: https://example.org/2
        published: 2031-05-08
        language: en
        seen: excerpt
        entered:
          how: human
          on: 2031-05-09
      statements:
        - by: general-staff
          claims:
            - id: killed
              about: guards
              measure: killed
              value: more than 500
              quote: more than 500 soldiers were killed by 7 May
              text: "In the document’s words: “more than 500 soldiers were killed by 7 May”."
      """;

  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void writeTheRecord() {
    shell = Shell.in(Freedonia.writeTo(home));
  }

  private Outcome source(String quote, String... more) {
    String[] options = {
      "new",
      "source",
      "https://example.org/2",
      "--publisher=Example Wire",
      "--published=2031-05-08",
      "--by=the Sylvanian General Staff",
      "--about=guards",
      "--entered=2031-05-09",
      "--quote=" + quote
    };
    return shell.run(
        Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new));
  }

  private String file(String path) throws IOException {
    return Files.readString(home.resolve("data").resolve(path));
  }

  @Test
  void aDocumentIsMadeOfFiveThings() throws IOException {
    assertEquals(
        new Outcome(
            0,
            "data/sources/example-wire-2031-05-08.yaml\n",
            "number: more than 500, measure: killed\n"),
        source("more than 500 soldiers were killed by 7 May"));
    assertEquals(MADE, file("sources/example-wire-2031-05-08.yaml"));
    assertEquals(0, shell.run("check", "--warnings-as-errors").status());
    assertEquals(
        0, shell.run("fmt", "--check", "data/sources/example-wire-2031-05-08.yaml").status());
  }

  @Test
  void whatIsMissingIsAskedForOnATerminal() throws IOException {
    var outcome =
        shell
            .typing("example-wire\n2031-05-08\ngeneral-staff\n\nguards\n")
            .run(
                "new",
                "source",
                "https://example.org/2",
                "--entered=2031-05-09",
                "--quote=more than 500 soldiers were killed by 7 May");
    assertEquals(
        "who published it (id or name of an actor): "
            + "its date as the page gives it (empty: it gives none): "
            + "who says it (id or name, or nobody): "
            + "what it is about (id of a deployment, event or actor): "
            + "muster: a new source needs --about (see muster new --help)\n",
        outcome.err());
    shell
        .typing("example-wire\n2031-05-08\ngeneral-staff\nguards\n")
        .run(
            "new",
            "source",
            "https://example.org/2",
            "--entered=2031-05-09",
            "--quote=more than 500 soldiers were killed by 7 May");
    assertEquals(MADE, file("sources/example-wire-2031-05-08.yaml"));
  }

  private Outcome answering(String answers, String quote) {
    return shell
        .typing(answers)
        .run("new", "source", "https://example.org/2", "--entered=2031-05-09", "--quote=" + quote);
  }

  @Test
  void whatCannotBeTakenIsAskedForAgain() throws IOException {
    String answers =
        "Exmple Wire\nthe wire\nexample-wire\n8/5/2031\nMay 8, 2031\nGeneral-Staff\nguards\n";
    assertEquals(
        """
        who published it (id or name of an actor):   no actor is called `Exmple Wire`: did you mean `example-wire`?
        who published it (id or name of an actor):   no actor is called `the wire`: type another, or add it first (muster new actor the-wire)
        who published it (id or name of an actor): \
        its date as the page gives it (empty: it gives none):   `8/5/2031` can be 2031-05-08 or 2031-08-05: type one
        its date as the page gives it (empty: it gives none): \
        who says it (id or name, or nobody): \
        what it is about (id of a deployment, event or actor): \
        number: more than 500, measure: killed
        """,
        answering(answers, "more than 500 soldiers were killed by 7 May").err());
    assertEquals(MADE, file("sources/example-wire-2031-05-08.yaml"));
  }

  @Test
  void whatCanBeReadInTwoWaysIsAskedFor() throws IOException {
    String answers = "example-wire\n\nnobody\nguards\n500\n400\n";
    String asked = answering(answers, "400 of the 1,000 guards were killed").err();
    assertTrue(
        asked.endsWith(
            """
            which number of "400", "1,000":   type one of them as it stands there
            which number of "400", "1,000": number: 400, measure: killed
            """),
        asked);
    assertTrue(file("sources/example-wire-undated.yaml").contains("value: 400\n"));
  }

  @Test
  void aMeasureThatNoWordNamesIsAskedFor() throws IOException {
    String asked = answering("example-wire\n\nnobody\nguards\nkild\nkilled\n", "300 of them").err();
    assertTrue(asked.contains("no measure is called `kild`: did you mean `killed`?\n"), asked);
    assertTrue(file("sources/example-wire-undated.yaml").contains("measure: killed\n"));
  }

  @Test
  void wordsOfANameLeadToIt() {
    String asked = answering("Wire\n\n\nthe Staff of Sylvania\nStaff\n", "they rest").err();
    assertTrue(asked.contains("called `Wire`: did you mean `example-wire`?\n"), asked);
    assertTrue(asked.contains("called `Staff`: did you mean `general-staff`"), asked);
  }

  @Test
  void whatThereIsIsListedWhereNothingIsNear() {
    String asked =
        answering("example-wire\n\nnobody\nelephants\nguards\nlost\n", "300 of them").err();
    assertTrue(asked.contains("called `elephants`: type one of `guards`"), asked);
    assertTrue(asked.contains(", or an event or an actor\n"), asked);
    assertTrue(asked.contains("no measure is called `lost`: type one of `arrived`, "), asked);
  }

  @Test
  void whatIsMissingElsewhereIsNamed() {
    assertEquals(
        new Outcome(
            2,
            "",
            "muster: a new source needs --publisher, --by, --about (see muster new --help)\n"),
        shell.run("new", "source", "https://example.org/2", "--quote=a b"));
  }

  @Test
  void theDayOfEntryIsToday() throws IOException {
    new Shell(home, home, Map.of("SOURCE_DATE_EPOCH", "1936000000"), false, "")
        .run(
            "new",
            "source",
            "https://example.org/2",
            "--publisher=example-wire",
            "--by=nobody",
            "--about=guards",
            "--quote=the guards are said to be resting");
    String made = file("sources/example-wire-undated.yaml");
    assertTrue(made.contains("    on: 2031-05-08\n"), made);
    assertTrue(made.contains("      - id: claim\n        about: guards\n        quote:"), made);
  }

  @Test
  void anAdditionIsMarkedAsOne() throws IOException {
    source("another 500 guards were killed");
    String made = file("sources/example-wire-2031-05-08.yaml");
    assertTrue(made.contains("value: another 500\n        extent: addition\n"), made);
  }

  @Test
  void whatCanBeReadInTwoWaysIsNotGuessed() {
    assertEquals(
        new Outcome(
            2,
            "",
            "muster: the quote has more than one number, \"400\", \"around 1,000\": choose with"
                + " --value\n"),
        source("400 killed and around 1,000 wounded"));
    assertEquals(
        new Outcome(
            2, "", "muster: no word of the quote says what is counted: say it with --measure\n"),
        source("around 400 of them"));
    assertEquals(0, source("400 killed and around 1,000 wounded", "--value=400").status());
  }

  @Test
  void whatBreaksARuleIsNotWritten() throws IOException {
    assertEquals(
        """
        number: around 400, measure: killed
        data/sources/example-wire-2031-05-08.yaml:16:16 error[dangling-reference]
           16 |         about: gards
              |                ^^^^^ no deployment, event or actor has the id `gards`
           hint: did you mean `guards`?  more: muster explain dangling-reference
        muster: nothing is written: give other options, or write the file by hand
        """,
        shell
            .run(
                "new",
                "source",
                "https://example.org/2",
                "--publisher=example-wire",
                "--published=2031-05-08",
                "--by=nobody",
                "--about=gards",
                "--entered=2031-05-09",
                "--quote=around 400 were killed")
            .err());
    assertEquals(false, Files.exists(home.resolve("data/sources/example-wire-2031-05-08.yaml")));
  }

  @Test
  void nothingIsOverwrittenOrEnteredTwice() throws IOException {
    assertEquals(
        new Outcome(
            1,
            "",
            "muster: the document is in the record: example-wire-1 (muster show example-wire-1)\n"),
        shell.run("new", "source", "https://example.org/1"));
    source("more than 500 soldiers were killed by 7 May");
    shell.run(
        "new",
        "source",
        "https://example.org/3",
        "--publisher=example-wire",
        "--published=2031-05-08",
        "--by=nobody",
        "--about=guards",
        "--entered=2031-05-09",
        "--quote=they rest");
    assertEquals(MADE, file("sources/example-wire-2031-05-08.yaml"));
    assertTrue(file("sources/example-wire-2031-05-08-2.yaml").contains("https://example.org/3"));
  }

  @Test
  void otherRecordsAreFieldsToFillIn() throws IOException {
    assertEquals(
        new Outcome(
            0,
            "data/places.yaml\n",
            "fill in its last record: muster check says what is missing\n"),
        shell.run("new", "place", "mill-town"));
    assertEquals(
        """
        # yaml-language-server: $schema=../schema/facts.schema.json
        places:
          - id: mill-town
            name: # in the record’s language
            # names:  # names by language tag
            # within:  # id of the place that it lies in
        """,
        file("places.yaml")
            .lines()
            .limit(6)
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
    assertTrue(shell.run("check").out().contains("`name` is written but empty"));
  }

  @Test
  void anotherRecordGoesToTheEndOfItsList() throws IOException {
    assertEquals(0, shell.run("new", "actor", "example-post").status());
    assertTrue(file("actors.yaml").startsWith(Freedonia.ACTORS + "  - id: example-post\n"));
  }

  @Test
  void whatAnotherRecordNeedsIsAskedForOnATerminal() throws IOException {
    var outcome = shell.typing("Post: the Example\noutlit\noutlet\n").run("new", "actor", "post");
    assertEquals("data/actors.yaml\n", outcome.out());
    assertTrue(
        outcome.err().contains("unnamed):   `outlit` is none of them: did you mean `outlet`?\n"),
        outcome.err());
    assertEquals(
        Freedonia.ACTORS + "  - id: post\n    name: \"Post: the Example\"\n    kind: outlet\n",
        file("actors.yaml"));
  }

  @Test
  void aTakenIdIsNotTakenAgain() {
    assertEquals(
        new Outcome(
            1,
            "",
            "muster: the id \"example-wire\" is taken, or is none: \"example-wire-2\" is free\n"),
        shell.run("new", "actor", "example-wire"));
  }

  @Test
  void kindsAreNamed() {
    assertEquals(
        new Outcome(2, "", "muster: nothing of the kind \"actr\": did you mean \"actor\"?\n"),
        shell.run("new", "actr", "x"));
  }
}
