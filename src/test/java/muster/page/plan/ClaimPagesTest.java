package muster.page.plan;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import muster.model.Dataset;
import muster.page.ClaimPage;
import muster.page.part.Clock;
import muster.page.part.Hop;
import muster.page.part.Name;
import muster.page.part.Quote;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class ClaimPagesTest {
  private final Losses losses = new Losses();

  @Test
  void theOriginatorStandsFirstAndTheOutletLast() {
    assertEquals(
        List.of(
            "originator: Ruritania’s Bureau (RB) “estimates”",
            "relay: A. Envoy + an official (not named) “told reporters”",
            "agency: Example Wire wrote the text",
            "publisher: Example Post printed that text"),
        chain("post-1/killed"));
    assertEquals("Ruritania’s Bureau (RB): around 400 killed", title("post-1/killed"));
  }

  @Test
  void aChainOfThousandsIsToldToItsEnd() {
    String relays = IntStream.range(0, 10_000).mapToObj(at -> "r" + at).collect(joining(", "));
    String actors =
        IntStream.range(0, 10_000)
            .mapToObj(at -> "  - id: r" + at + "\n    name: R\n    kind: person\n")
            .collect(joining("", "actors:\n", ""));
    String statement =
        "- by: ruritanian-bureau\n  via: ["
            + relays
            + "]\n  claims:\n    - id: one\n      about: expedition\n      text: They came.\n";
    Dataset dataset = Records.of(actors, Records.document("wire-9", "", statement));
    Material material = Plans.material(dataset);
    ClaimPage page =
        new ClaimPages(material, new Frames(dataset)).page(Records.report(dataset, "wire-9/one"));
    assertEquals(10_002, page.chain().get().size());
    assertEquals(
        "Between the originator and the document stand 10000 relays, one after another.",
        Plans.words(page.way().get()));
  }

  @Test
  void anInferredOriginIsNeitherNamedAsOneNorAChain() {
    ClaimPage page = losses.claim("post-1/wounded");
    assertEquals("Origin not stated: 70 wounded", page.frame().title());
    assertEquals(Name.of("origin not stated"), page.figure().orElseThrow().originator());
    assertEquals(
        List.of(
            "originator: origin not stated",
            "agency: Example Wire wrote the text",
            "publisher: Example Post printed that text"),
        chain("post-1/wounded"));
    assertEquals(
        "The part of the document that we read does not say whose words these are. An editor’s"
            + " inference: Sylvania’s General Staff, through Ministry of the Isles. The staff of"
            + " Sylvania gave the same 70 before.",
        note(page.chain().get().getFirst()));
    assertEquals(Optional.empty(), page.chain().get().getFirst().partyLine());
    assertFalse(page.citation().get().text().contains("Sylvania"));
  }

  @Test
  void thatNobodyIsNamedIsAFindingOnlyWhereAllWasRead() {
    assertEquals(
        "The part of the document that we read names nobody for this.",
        note(losses.claim("post-1/guns").chain().get().getFirst()));
    assertEquals(
        "The document names nobody for this; that is a finding.",
        note(losses.claim("wire-2/shells").chain().get().getFirst()));
  }

  @Test
  void whatIsDeniedOrPlannedSaysSoInItsTitleAndCitation() {
    assertEquals(
        "Freedonia’s General Staff (FGS) denied this: Freedonia has sent troops",
        title("post-1/none-sent"));
    assertEquals(
        "Freedonia’s General Staff (FGS), as a plan: 300 more to be sent", title("post-1/more"));
    assertTrue(losses.claim("post-1/none-sent").citation().get().text().contains("denied this"));
    assertTrue(standing("post-1/more").contains("How it is said: planned"));
    assertTrue(standing("post-1/none-sent").contains("How it is said: denied"));
  }

  @Test
  void theNumberIsMarkedInItsQuotationAndNotInAnother() {
    assertEquals(List.of("[Around 400]", " killed"), quote("post-1/killed"));
    assertEquals(List.of("170 hurt, ", "[70]", " wounded"), quote("post-1/wounded"));
    assertEquals(List.of("not one of ours"), quote("post-1/none-sent"));
    assertEquals(List.of(), losses.claim("post-1/cold").quotes().get());
  }

  @Test
  void allClocksStandThereWithWhatWasInferred() {
    assertEquals(
        List.of(
            "As of: 26 February [2025] (The text of 6 March 2025 prints no year.)",
            "Said: 5 March 2025",
            "Published: 6 March 2025",
            "Entered: 1 December 2025"),
        clocks("post-1/killed"));
    assertEquals(
        List.of(
            "As of: day not stated",
            "Said: day not stated",
            "Published: 6 March 2025",
            "Entered: 1 December 2025"),
        clocks("post-1/guns"));
    assertEquals("About when: day not stated", clocks("post-1/more").getFirst());
    assertEquals("Said: day not stated", clocks("post-1/cold").getFirst());
    assertTrue(clocks("isles-3/killed").contains("Published: day not stated"));
  }

  @Test
  void whatTookTheClaimsPlaceIsShown() {
    assertTrue(
        standing("wire-2/killed")
            .contains(
                "Fate: Superseded by its originator, 7 March 2025. The Bureau put it right."));
    assertTrue(
        standing("post-1/killed")
            .contains(
                "Assessment: Not assessed by an editor (That nobody disputes it here does not make"
                    + " it true.)"));
  }

  @Test
  void aTieIsSeenFromBothEnds() {
    assertEquals(
        List.of("Differs from another report of the same origin"), relations("wire-2/killed"));
    assertEquals(List.of("Is reported otherwise by"), relations("post-1/killed"));
    assertEquals(List.of("Is added to"), relations("post-1/more"));
    assertEquals(List.of("In addition to it"), relations("wire-2/sent"));
    assertEquals(
        "The Post has around 400.",
        losses
            .claim("post-1/killed")
            .relations()
            .get()
            .getFirst()
            .because()
            .map(Plans::words)
            .get());
  }

  @Test
  void anotherReportSaysWhatItHasOtherwise() {
    assertEquals(
        List.of(
            "about 400 | as of 26 February 2025",
            "600 | not the same number: this one has around 400; does not say as of when;"
                + " superseded by its originator; differs from another report of the same origin"),
        losses.claim("post-1/killed").reports().get().stream()
            .map(report ->
                report.claim().text()
                    + " | "
                    + report.change().get().map(Plans::words).orElse("the same"))
            .toList());
  }

  @Test
  void theOccasionIsNamed() {
    assertEquals(
        List.of("Occasion: Briefing of 5 March 2025."),
        losses.claim("post-1/killed").notes().get().stream().map(Plans::words).toList());
  }

  @Test
  void theCitationNamesTheDocumentAndTheRecord() {
    assertEquals(
        "Ruritania’s Bureau (RB): around 400 killed (an estimate), as of 26 February [2025];"
            + " through A. Envoy and an official (not named); in: Example Post, “Bureau counts the"
            + " dead”, 6 March 2025, https://post.example/a-b. Cited from: The expedition, number"
            + " by number, record of 2 December 2025, claims/post-1/killed.html, claim"
            + " sha256:93d4b8f78901.",
        losses.claim("post-1/killed").citation().get().text());
  }

  @Test
  void aProtectedActorHasNoLink() {
    ClaimPage page = losses.claim("post-1/cold");
    assertEquals(
        List.of(Name.of("prisoners of war interviewed by the envoy")),
        page.chain().get().getFirst().who());
    assertFalse(Losses.holds(page, "actors/captives"));
    assertTrue(standing("post-1/cold").contains("Circumstances: said in captivity"));
  }

  private List<String> chain(String id) {
    return losses.claim(id).chain().get().stream()
        .map(hop ->
            (hop.role()
                    + ": "
                    + String.join(" + ", hop.who().stream().map(Name::text).toList())
                    + " "
                    + hop.verb())
                .strip())
        .toList();
  }

  private String title(String id) {
    return losses.claim(id).frame().title();
  }

  private static String note(Hop hop) {
    return Plans.words(hop.note().orElseThrow());
  }

  private List<String> quote(String id) {
    return losses.claim(id).quotes().get().getFirst().parts().stream()
        .map(ClaimPagesTest::shown)
        .toList();
  }

  private static String shown(Quote.Part part) {
    return part.marked() ? "[" + part.text() + "]" : part.text();
  }

  private List<String> clocks(String id) {
    return losses.claim(id).clocks().get().stream().map(ClaimPagesTest::shown).toList();
  }

  private static String shown(Clock clock) {
    String because = clock.because().map(it -> " (" + Plans.words(it) + ")").orElse("");
    return clock.label() + ": " + clock.day().words() + because;
  }

  private List<String> standing(String id) {
    return losses.claim(id).standing().get().stream().map(Losses::words).toList();
  }

  private List<String> relations(String id) {
    return losses.claim(id).relations().get().stream().map(ClaimPage.Relation::kind).toList();
  }

  @Test
  void whatCountsTheSameStandsBesideIt() {
    Dataset published = Records.published();
    var pages = new ClaimPages(Plans.material(published), new Frames(published));
    ClaimPage page = pages.page(Records.report(published, "standard-kenya-2025-09-02/killed"));
    assertEquals(
        """
        Same originator, earlier
          South Korea’s National Intelligence Service (NIS): roughly 600 soldiers died (an\
         estimate), said on 30 [April 2025]; as-of day not stated.
        Other originators, nearest in time
          Ukrainian intelligence (service not named): around 400 soldiers killed in action (an\
         estimate), as of 26 February [2025].
        """,
        page.relations().get().stream()
            .map(row ->
                row.kind()
                    + "\n"
                    + row.claims().stream()
                        .map(it -> "  " + Plans.words(it) + "\n")
                        .collect(joining()))
            .collect(joining()));
  }
}
