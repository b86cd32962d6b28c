package muster.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.export.Sylvania;
import muster.json.JsonWriter;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.SourceId;
import muster.testing.Node;
import org.junit.jupiter.api.Test;

/// What the npm packages of Citation.js, and the processor of citation styles in them, read from
/// ours is held against what was meant.
class CitationsTest {
  private static final Dataset SYLVANIA = Sylvania.dataset();
  private static final Dataset REAL = Sylvania.read(Sylvania.REAL);
  private static final String SPECIAL = "“ä” \"é\" ‘보기’ & % $ # _ { } ~ ^ \\ \\and -- 1";

  private static Reference claim(String source, String name) {
    var id = new ClaimId(new SourceId(source), name);
    return new References(SYLVANIA).claim(SYLVANIA.report(id));
  }

  private static Reference special() {
    var none = Optional.<String>empty();
    return new Reference(
        "claims/wire-1/special",
        Reference.Kind.WEBPAGE,
        Optional.of("Bund & Länder"),
        Optional.of(SPECIAL),
        Optional.of("A_B"),
        Optional.of(LocalDate.of(2031, 5, 6)),
        Optional.of("https://example.org/a_b?c=%20d&e=1#f~g"),
        none,
        Optional.empty(),
        Optional.empty(),
        Optional.of(SPECIAL),
        "");
  }

  @Test
  void theTextNamesTheOriginatorFirstAndTheRecordLast() {
    assertEquals(
        """
        The Sylvanian General Staff: around 400 guards killed (an estimate; said on condition of \
        anonymity), as of 4 May [2031], counted from December 2030; in: Example Wire, \
        “=Guards, ‘killed’”, 6 May 2031, https://example.org/1?a=1,2. Cited from: Freedonia in \
        Sylvania, record of 10 May 2031, https://example.org/record/claims/wire-1/killed.html, \
        claim sha256:c2e984b53047.\
        """,
        claim("wire-1", "killed").text());
  }

  @Test
  void relaysAndTheWordsOfAnotherLanguageAreInTheText() {
    assertEquals(
        """
        Colonel Example (the Sylvanian General Staff): about 500 killed, said on [5 May 2031]; \
        as-of day not stated (our translation of “약 500명”); through officials (not named by the \
        source) and prisoners interviewed by the colonel, through Example Wire; in: The "Example", \
        Post, “guards-in-sylvania”, about May 2031. Cited from: Freedonia in Sylvania, record of \
        10 May 2031, https://example.org/record/claims/post-1/killed.html, claim \
        sha256:f6938b049479.\
        """,
        claim("post-1", "killed").text());
  }

  @Test
  void aClaimIsAnEntryOfBibtex() {
    assertEquals(
        """
        @misc{claims/wire-1/killed,
          author = {{the Sylvanian General Staff}},
          title = {{The Sylvanian General Staff: around 400 guards killed (an estimate; said on \
        condition of anonymity), as of 4 May [2031], counted from December 2030}},
          howpublished = {Example Wire},
          year = {2031},
          month = may,
          day = {6},
          version = {2031-05-10},
          url = {https://example.org/1?a=1,2},
          note = {headline: “=Guards, ‘killed’”; cited from: Freedonia in Sylvania, record of 10 \
        May 2031, https://example.org/record/claims/wire-1/killed.html, claim sha256:c2e984b53047},
        }
        """,
        BibTex.of(claim("wire-1", "killed")));
  }

  @Test
  void aDateThatIsNoCertainDayIsToldInTheNoteAndNotRounded() {
    assertEquals(
        """
        @misc{claims/post-1/killed,
          author = {{Colonel Example (the Sylvanian General Staff)}},
          title = {{Colonel Example (the Sylvanian General Staff): about 500 killed, said on \
        [5 May 2031]; as-of day not stated (our translation of “약 500명”)}},
          howpublished = {The "Example", Post},
          version = {2031-05-10},
          note = {headline: “guards-in-sylvania” (read from the address); published about May 2031; \
        through officials (not named by the source) and prisoners interviewed by the colonel, \
        through Example Wire; cited from: Freedonia in Sylvania, record of 10 May 2031, \
        https://example.org/record/claims/post-1/killed.html, claim sha256:f6938b049479},
        }
        [
          {
            "id": "claims/post-1/killed",
            "type": "document",
            "author": [
              {
                "literal": "Colonel Example (the Sylvanian General Staff)"
              }
            ],
            "title": "Colonel Example (the Sylvanian General Staff): about 500 killed, said on \
        [5 May 2031]; as-of day not stated (our translation of “약 500명”)",
            "container-title": "The \\"Example\\", Post",
            "archive": "Freedonia in Sylvania",
            "archive_location": "https://example.org/record/claims/post-1/killed.html",
            "version": "2031-05-10",
            "note": "headline: “guards-in-sylvania” (read from the address); published about May 2031; \
        through officials (not named by the source) and prisoners interviewed by the colonel, \
        through Example Wire; cited from: Freedonia in Sylvania, record of 10 May 2031, \
        https://example.org/record/claims/post-1/killed.html, claim sha256:f6938b049479"
          }
        ]
        """,
        BibTex.of(claim("post-1", "killed")) + CslJson.of(List.of(claim("post-1", "killed"))));
  }

  @Test
  void nobodyIsTheAuthorWhereNobodyIsNamed() {
    for (String unnamed : List.of("parade", "of-prisoners", "one")) {
      assertFalse(CslJson.of(List.of(claim("post-1", unnamed))).contains("author"), unnamed);
      assertFalse(BibTex.of(claim("post-1", unnamed)).contains("author"), unnamed);
    }
  }

  @Test
  void documentsQuestionsAndTheDataAreCitedToo() {
    var references = new References(SYLVANIA);
    assertEquals(
        """
        The "Example", Post, “guards-in-sylvania”, about May 2031
        @misc{sources/post-1,
          title = {{guards-in-sylvania}},
          howpublished = {The "Example", Post},
          note = {published about May 2031},
        }
        “How many guards have been killed?” Nobody knows. Freedonia in Sylvania, record of 10 May \
        2031, https://example.org/record/questions/killed.html.
        @misc{questions/killed,
          title = {{“How many guards have been killed?” Nobody knows.}},
          howpublished = {Freedonia in Sylvania},
          version = {2031-05-10},
          url = {https://example.org/record/questions/killed.html},
          note = {Freedonia in Sylvania, record of 10 May 2031, \
        https://example.org/record/questions/killed.html},
        }
        The data of Freedonia in Sylvania, record of 10 May 2031, \
        https://example.org/record/data.html, record.json sha256:0123456789ab.
        @misc{data,
          title = {{Freedonia in Sylvania}},
          version = {2031-05-10},
          url = {https://example.org/record/data.html},
          note = {Freedonia in Sylvania, record of 10 May 2031, \
        https://example.org/record/data.html, record.json sha256:0123456789ab},
        }
        """,
        Stream.of(
                references.source(SYLVANIA.sources().firstEntry().getValue()),
                references.answer(SYLVANIA.questions().firstEntry().getValue(), "Nobody knows."),
                references.data("0123456789abcdef"))
            .map(reference -> reference.text() + "\n" + BibTex.of(reference))
            .reduce("", String::concat));
  }

  @Test
  void anotherReaderGetsTheSameFromBothForms() throws IOException, InterruptedException {
    Stream<Reference> claims =
        Stream.of(SYLVANIA, REAL)
            .flatMap(
                dataset -> dataset.reports().values().stream().map(new References(dataset)::claim));
    List<Reference> all = Stream.concat(Stream.of(special()), claims).toList();
    List<String> meant = all.stream().map(CitationsTest::line).toList();
    List<String> read = ask(all);
    assertEquals(meant, read.subList(0, all.size()), "BibTeX");
    assertEquals(meant, read.subList(all.size(), 2 * all.size()), "CSL-JSON");
    assertEquals(3 * all.size(), read.size());
  }

  private static String line(Reference reference) {
    return String.join(
        "\t",
        reference.key(),
        reference.author().orElse(""),
        reference.title().orElse(""),
        reference
            .issued()
            .map(day -> day.getYear() + "-" + day.getMonthValue() + "-" + day.getDayOfMonth())
            .orElse(""),
        reference.url().orElse(""),
        reference.note().orElse(""));
  }

  @Test
  void aStyleOfCitationsPrintsThem() throws IOException, InterruptedException {
    assertEquals(
        List.of(
            "Bund & Länder. (2031, May 6). “ä” “é” ‘보기’ & % $ # _ { } ~ ^ \\ \\and -- 1. A_B."
                + " https://example.org/a_b?c=%20d&e=1#f~g",
            "the Sylvanian General Staff. (2031, May 6). The Sylvanian General Staff: around 400"
                + " guards killed (an estimate; said on condition of anonymity), as of 4 May"
                + " [2031], counted from December 2030. Freedonia in Sylvania"
                + " (https://example.org/record/claims/wire-1/killed.html). Example Wire."
                + " https://example.org/1?a=1,2"),
        ask(List.of(special(), claim("wire-1", "killed"))).subList(4, 6));
  }

  private static List<String> ask(List<Reference> references)
      throws IOException, InterruptedException {
    var question = JsonWriter.compact().beginObject();
    question.member("bibtex", BibTex.of(references)).member("csl", CslJson.of(references));
    String script = Path.of("src/test/resources/cite/oracle.mjs").toString();
    return Node.run(question.endObject().text(), script).lines().toList();
  }
}
