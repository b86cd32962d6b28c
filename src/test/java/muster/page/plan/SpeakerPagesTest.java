package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import muster.page.ActorPage;
import muster.page.SourcePage;
import muster.page.part.ClaimTable;
import muster.page.part.Link;
import org.junit.jupiter.api.Test;

/// The pages of documents and of those who speak.
final class SpeakerPagesTest {
  private final Losses losses = new Losses();

  @Test
  void aDocumentIsCitedAsItself() {
    assertEquals(
        "Example Post, “Bureau counts the dead”, 6 March 2025, https://post.example/a-b",
        losses.source("post-1").citation().get().text());
    assertEquals("Example Wire, 5 March 2025", losses.source("wire-2").citation().get().text());
    assertEquals(
        "Example Post, “Isles agree”, no date found",
        losses.source("isles-3").citation().get().text());
  }

  @Test
  void anAddressThatIsNoneIsLinkedAllTheSame() {
    assertEquals(
        Optional.of(new Link("Read it at post.example", "https://post.example/a-b")),
        losses.source("post-1").original());
  }

  @Test
  void everyClaimStandsUnderItsOriginatorInTheOrderOfTheText() {
    SourcePage page = losses.source("post-1");
    assertEquals(
        List.of(
            "Ruritania’s Bureau (RB), through A. Envoy and an official (not named), said 5 March"
                + " 2025",
            "Origin not stated",
            "Nobody named",
            "Freedonia’s General Staff (FGS), said 4 March 2025",
            "Prisoners of war interviewed by the envoy"),
        page.passages().get().stream().map(passage -> Plans.words(passage.chain())).toList());
    assertEquals(
        List.of(1, 1, 1, 2, 1),
        page.passages().get().stream().map(passage -> passage.claims().rows().size()).toList());
  }

  @Test
  void whatIsNotSaidIsAFindingOnlyOfADocumentReadWhole() {
    assertTrue(losses.source("wire-2").silences().get().getFirst().seenWhole());
    assertFalse(losses.source("post-1").silences().get().getFirst().seenWhole());
    assertTrue(losses.source("post-1").partly());
    assertFalse(losses.source("wire-2").partly());
  }

  @Test
  void aMissingDayIsAFindingOnlyOfADocumentReadWhole() {
    assertTrue(details("isles-3").contains("Published: Day not stated"));
    assertTrue(details("wire-2").contains("Published: 5 March 2025, printed in the document"));
  }

  @Test
  void whatIsWithheldIsSaidByItsReason() {
    assertEquals(
        List.of("Withheld here: it could show where prisoners are held."),
        losses.source("wire-2").notes().get().stream().map(Plans::words).toList());
  }

  @Test
  void theListOfDocumentsSaysHowTheyWereRead() {
    assertEquals(
        "Three documents, of which two were read whole.",
        Plans.words(new SourceListing(losses.material, losses.frames).page(0).intro()));
    assertEquals(
        List.of(
            "Bureau counts the dead",
            "Example Wire, 5 March 2025 (headline not recorded)",
            "Isles agree"),
        new SourceListing(losses.material, losses.frames)
            .page(0).rows().stream().map(row -> row.source().text()).toList());
  }

  @Test
  void whatAnActorOriginatedStandsApartFromWhatItPassedOn() {
    ActorPage bureau = losses.actor("ruritanian-bureau");
    assertEquals(List.of("some 3,000", "around 400"), numbers(bureau.originated().get()));
    assertEquals(List.of(), numbers(bureau.relayed().get()));
    ActorPage envoy = losses.actor("envoy");
    assertEquals(List.of(), numbers(envoy.originated().get()));
    assertEquals(List.of("around 400"), numbers(envoy.relayed().get()));
    assertEquals(
        "A. Envoy in this record: no claims of its own, one passed on.",
        envoy.frame().description());
  }

  @Test
  void anInferredOriginIsNobodysClaim() {
    assertEquals(List.of(), numbers(losses.actor("sylvanian-staff").originated().get()));
    assertEquals(List.of(), numbers(losses.actor("isles-ministry").relayed().get()));
    assertEquals(
        "Ministry of the Isles in this record: no claims of its own, none passed on.",
        losses.actor("isles-ministry").frame().description());
  }

  @Test
  void howOpenlySomebodyReportsIsCounted() {
    assertEquals(
        List.of(
            "Says as of when: two of four reports with a number",
            "Says since when it counts: none of four reports with a number",
            "Gives a bound or a range: none of four reports with a number",
            "Says how it knows: none of four reports with a number (A list, pictures, testimony or"
                + " a document.)",
            "Gives the parts of it too: none of four reports with a number (In the same document: a"
                + " part, a share, or what is counted within it.)"),
        losses.actor("ruritanian-bureau").openness().get().stream().map(Losses::words).toList());
    assertEquals(List.of(), losses.actor("envoy").openness().get());
  }

  @Test
  void aProtectedActorIsInNoList() {
    var actors = new ActorPages(losses.material, losses.frames);
    var listing = new ActorListing(losses.material, losses.frames);
    assertFalse(Losses.holds(listing.page(0), "captives", "prisoners"));
    assertTrue(actors.shown().stream().noneMatch(actor -> actor.id().value().equals("captives")));
    assertFalse(Losses.holds(new PlainPages(losses.material, losses.frames).index(), "prisoners"));
    assertFalse(Losses.holds(losses.source("post-1"), "actors/captives"));
  }

  private List<String> details(String source) {
    return losses.source(source).details().get().stream().map(Losses::words).toList();
  }

  private static List<String> numbers(ClaimTable table) {
    return table.rows().stream().map(row -> row.figure().words()).toList();
  }
}
