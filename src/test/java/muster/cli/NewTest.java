package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

  private static final String QUOTE = "more than 500 soldiers were killed by 7 May";

  @Test
  void whatIsMissingIsAskedForOnATerminal() throws IOException {
    var outcome =
        answering(typed("example-wire|2031-05-08|-|-|-|general-staff|-|-|-|guards"), QUOTE);
    assertEquals(
        """
        who published it (id or name of an actor): \
        its date as the page gives it (empty: it gives none): \
        its headline (empty: none was seen): \
        its language, as in en or ko (empty: that of the record): \
        how much of it you read: whole or excerpt (empty: excerpt): \
        who says it (id or name, or nobody): \
        who passed it on, from there to the page, semicolons between (empty: nobody in between): \
        when it was said (empty: the page does not say): \
        what it is about (id of a deployment, event or actor):   this cannot be left out
        what it is about (id of a deployment, event or actor): \
        what that says, in your words (empty: the quote): \
        what the page does not say and a reader would ask, semicolons between (empty: nothing): \
        what is counted (empty: killed): \
        number: more than 500, measure: killed
        the words of one more claim of the same statement (empty: no more): \
        """,
        outcome.err());
    assertEquals(MADE, file("sources/example-wire-2031-05-08.yaml"));
  }

  @Test
  void whatADocumentNeedsIsNamedWhereTheAnswersEnd() {
    assertTrue(
        answering("example-wire\n\n", QUOTE)
            .err()
            .endsWith(": muster: a new source needs --by, --about (see muster new --help)\n"));
  }

  @Test
  void whatElseThePageSaysIsAskedToo() throws IOException {
    shell.typing("Example Post\noutlet\n").run("new", "actor", "example-post");
    var outcome =
        answering(
            typed(
                "example-wire|-|Dead guards|-|hole|whole|nobody|General-Staff; the wire"
                    + "|general-staff; Example Post|May 7, 2031|guards|More than 500 died."
                    + "|how it counted; where|wounded|wounded by 7 May"),
            "more than 500 soldiers by 7 May");
    assertEquals(0, outcome.status(), outcome.err());
    String made = file("sources/example-wire-undated.yaml");
    for (String lines :
        List.of(
            "  title: Dead guards\n",
            "  seen: whole\n  silent-on:\n    - how it counted\n    - where\n",
            "    via:\n      - general-staff\n      - example-post\n    said: 2031-05-07\n",
            "        measure: wounded\n",
            "        text: More than 500 died.\n")) {
      assertTrue(made.contains(lines), made);
    }
  }

  @Test
  void aNumberInAnotherLanguageTakesItsWordsAndWhatTheySay() throws IOException {
    String asked =
        answering(
                typed(
                    "example-wire|-|-|ko|-|nobody|-|-|guards|-|-|400명이|약 400명|a lot of"
                        + "|around 400|killed|전사자"),
                "그 수는 약 400명 이다")
            .err();
    assertTrue(asked.contains("the same in English, as in around 3,500: "), asked);
    String made = file("sources/example-wire-undated.yaml");
    assertTrue(
        made.contains(
            """
                    value:
                      wording: 약 400명
                      approx: about
                      best: 400
                      gloss: around 400
            """),
        asked + made);
    assertTrue(made.contains("        measure-in: 전사자\n"), made);
    assertEquals(0, shell.run("check").status());
  }

  @Test
  void anOccasionOfTheSameOriginatorAndDayIsOffered() throws IOException {
    Freedonia.write(
        home.resolve("data/utterances.yaml"),
        """
        utterances:
          - id: briefing
            name: Briefing of the staff
            by: general-staff
            said:
              edtf: 2031-05-07?
              because: only a weekday is given
          - id: later-briefing
            name: Briefing of the next day
            by: general-staff
            said: 2031-05-08
        """);
    String other = typed("example-wire|-|-|-|-|general-staff|-|2031-05-06|guards|-|-|-");
    assertTrue(!answering(other, "they rest").err().contains("the occasion"));
    String asked =
        shell
            .typing(
                typed(
                    "example-wire|-|-|-|-|general-staff|-|2031-05-07|guards|-|-|breefing|briefing"))
            .run("new", "source", "https://example.org/3", "--quote=they rest")
            .err();
    assertTrue(
        asked.contains(
            "the occasion, if it is this one: briefing (empty: another, or not known):   `breefing`"
                + " is not among them: type the id\n"),
        asked);
    String made = file("sources/example-wire-undated-2.yaml");
    assertTrue(made.contains("    said: 2031-05-07\n    utterance: briefing\n"), made);
  }

  @Test
  void furtherClaimsOfTheStatementAreAskedFor() throws IOException {
    String answers =
        "example-wire|-|-|-|-|general-staff|-|-|guards|-|-|-|900 were wounded|-|Many are hurt.|-"
            + "|20 were killed at the mill|general-staff|-|-|they rest|-|-|-";
    var outcome = answering(typed(answers), QUOTE);
    assertEquals(0, outcome.status(), outcome.err());
    String made = file("sources/example-wire-undated.yaml");
    String more =
        """
              - id: wounded
                about: guards
                measure: wounded
                value: 900
                quote: 900 were wounded
                text: Many are hurt.
              - id: killed-2
                about: general-staff
                measure: killed
                value: 20
                quote: 20 were killed at the mill
                text: "In the document’s words: “20 were killed at the mill”."
              - id: claim
                about: guards
                quote: they rest
                text: "In the document’s words: “they rest”."
        """;
    assertTrue(made.endsWith(more), made);
  }

  @Test
  void aNumberInAnotherLanguageIsNotGuessed() throws IOException {
    assertEquals(
        "muster: numbers are not read in `ko`: say the quote’s words for it with --value (none: it"
            + " has none), and with --gloss what they say in English\n",
        source("그 수는 약 400명 이다", "--language=ko").err());
    assertEquals(
        "muster: numbers are not read in `ko`: say with --gloss what `약 400명` is in English, as in"
            + " around 3,500\n",
        source("그 수는 약 400명 이다", "--language=ko", "--value=약 400명").err());
    assertEquals(
        0, source("그 수는 약 400명 이다", "--language=ko", "--value=none", "--dry-run").status());
    assertEquals(
        0,
        source(
                "그 수는 약 400명 이다",
                "--language=ko",
                "--value=약 400명",
                "--gloss=around 400",
                "--measure=killed",
                "--id=example-wire-17")
            .status());
    assertTrue(file("sources/example-wire-17.yaml").contains("wording: 약 400명\n"));
  }

  @Test
  void whatWasTypedComesBackWhereItBreaksARule() {
    var outcome =
        answering(
            typed("example-wire|-|-|-|-|nobody|-|-|guards|-|-|killed"),
            "around 400 guards, it's said, were killed on a long march through the hills of the"
                + " north country");
    assertEquals(1, outcome.status());
    assertTrue(outcome.out().contains("\n        value: around 400\n"), outcome.out());
  }

  /// Lines to be typed, with bars between; a dash stands for an empty one.
  private static String typed(String lines) {
    return Stream.of(lines.split("[|]"))
        .map(line -> line.equals("-") ? "\n" : line + "\n")
        .collect(Collectors.joining());
  }

  private Outcome answering(String answers, String quote) {
    return shell
        .typing(answers)
        .run("new", "source", "https://example.org/2", "--entered=2031-05-09", "--quote=" + quote);
  }

  @Test
  void whatCannotBeTakenIsAskedForAgain() throws IOException {
    String answers =
        typed(
            "Exmple Wire|the wire|example-wire|8/5/2031|May 8,"
                + " 2031|-|-|-|General-Staff|-|-|guards");
    assertEquals(
        """
        who published it (id or name of an actor):   no actor is called `Exmple Wire`: did you mean `example-wire`?
        who published it (id or name of an actor):   no actor is called `the wire`: type another, or add it first (muster new actor the-wire)
        who published it (id or name of an actor): \
        its date as the page gives it (empty: it gives none):   `8/5/2031` can be 2031-05-08 or 2031-08-05: type one
        its date as the page gives it (empty: it gives none): \
        its headline (empty: none was seen): \
        """,
        answering(answers, QUOTE)
            .err()
            .replaceAll("none was seen\\): (?s:.*)", "none was seen): "));
    assertEquals(MADE, file("sources/example-wire-2031-05-08.yaml"));
  }

  @Test
  void whatCanBeReadInTwoWaysIsAskedFor() throws IOException {
    String answers = typed("example-wire|-|-|-|-|nobody|-|-|guards|-|-|500|400");
    String asked = answering(answers, "400 of the 1,000 guards were killed").err();
    assertTrue(
        asked.contains(
            """
            which number of "400", "1,000":   type one of them as it stands there
            which number of "400", "1,000": what is counted (empty: killed): number: 400, measure: killed
            """),
        asked);
    assertTrue(file("sources/example-wire-undated.yaml").contains("value: 400\n"));
  }

  @Test
  void aMeasureThatNoWordNamesIsAskedFor() throws IOException {
    String asked =
        answering("example-wire\n\n\n\n\nnobody\n\n\nguards\n\n\nkild\nkilled\n", "300 of them")
            .err();
    assertTrue(asked.contains("no measure is called `kild`: did you mean `killed`?\n"), asked);
    assertTrue(file("sources/example-wire-undated.yaml").contains("measure: killed\n"));
  }

  @Test
  void wordsOfANameLeadToIt() {
    String asked = answering("Wire\nexample-wire\n\n\n\n\nStaff\n", "they rest").err();
    assertTrue(asked.contains("called `Wire`: did you mean `example-wire`?\n"), asked);
    assertTrue(asked.contains("called `Staff`: did you mean `general-staff`"), asked);
  }

  @Test
  void whatThereIsIsListedWhereNothingIsNear() {
    String asked =
        answering("example-wire\n\n\n\n\nnobody\n\n\nelephants\nguards\n\n\nlost\n", "300 of them")
            .err();
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
