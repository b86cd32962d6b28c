package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import muster.analysis.Reach;
import muster.export.Export;
import muster.export.Sha256;
import muster.model.Address;
import muster.model.Dataset;
import muster.page.Frame;
import muster.page.HomePage;
import muster.page.IndexPage;
import muster.page.part.Link;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

/// The home page, the index, the data, and what surrounds every page.
final class FrontPagesTest {
  private final Losses losses = new Losses();

  @Test
  void theHomePageCountsAndSaysWhatItDoesNotSay() {
    HomePage page = new HomePages(losses.material, losses.frames).page();
    assertEquals("Three documents, ten claims.", Plans.words(page.counts().get().getFirst()));
    assertEquals(
        List.of(
            "A claim is what somebody said. That it stands here does not make it true.",
            "Where no claim is recorded, that is neither zero nor a no.",
            "One document was not read whole: what it does not seem to say may stand in the rest.",
            "Coverage shows what was read and what was looked for and not found; how to read this"
                + " site explains its words and marks."),
        page.limits().get().stream().map(Plans::words).toList());
  }

  @Test
  void aRecordReadWholeHasOneLimitLess() {
    Dataset empty = Records.of();
    HomePage page = new HomePages(Plans.material(empty), new Frames(empty)).page();
    assertEquals(3, page.limits().get().size());
    assertEquals(List.of(), page.latest().get());
  }

  @Test
  void whatWasEnteredLastStandsFirst() {
    HomePage page = new HomePages(losses.material, losses.frames).page();
    assertEquals(
        List.of(
            "Example Wire, 5 March 2025 (headline not recorded): three claims",
            "Bureau counts the dead, Example Post: six claims",
            "Isles agree, Example Post: one claim"),
        page.latest().get().stream().map(entry -> Plans.words(entry.what())).toList());
  }

  @Test
  void theFirstNumberOfAnAnswerStandsApartAndIsNotToldTwice() {
    HomePage.Asked killed = asked("killed");
    assertEquals(Optional.of("The only one recorded"), killed.lead());
    assertEquals("around 400", killed.figure().orElseThrow().words());
    assertEquals(List.of("estimated"), killed.figure().orElseThrow().labels());
    assertEquals(Optional.empty(), killed.answer().map(Plans::words));
  }

  @Test
  void theRecordSaysHowFarItReaches() {
    assertEquals(
        "The record reaches to 6 March 2025; last entry 2 December 2025.",
        Plans.words(Freshness.of(Reach.of(losses.dataset)).sentence()));
    assertEquals(
        "No document of the record has a certain date.",
        Plans.words(Freshness.of(Reach.of(Records.of())).sentence()));
    assertEquals(
        "Last new claim with a certain date: 5 March 2025. The record reaches to 6 March 2025;"
            + " last entry 2 December 2025.",
        Plans.words(Freshness.of(Reach.of(losses.dataset)).sentence(losses.answer("killed"))));
  }

  @Test
  void theFrameLeadsFromThePageToItsPartAndHome() {
    Frame frame = losses.frames.of(new Address("claims/a/b.html"), "A claim", "It.", "claims.html");
    assertEquals(
        List.of(new Link("Home", "../../index.html"), new Link("Claims", "../../claims.html")),
        frame.crumbs());
    assertEquals(
        List.of("Claims"),
        frame.navigation().stream()
            .filter(Frame.Destination::current)
            .map(it -> it.link().text())
            .toList());
    assertEquals(List.of(), losses.frames.of(Address.HOME, "Home", "It.").crumbs());
  }

  @Test
  void theIndexHasEverythingUnderItsLetterInOrder() {
    IndexPage page = new PlainPages(losses.material, losses.frames).index();
    assertEquals(
        List.of("A", "B", "E", "F", "H", "I", "M", "R", "S", "T", "U", "W"),
        page.letters().stream().map(IndexPage.Letter::heading).toList());
    assertEquals(
        List.of("A. Envoy", "an official (not named)", "Arms for the expedition"),
        page.letters().getFirst().entries().stream().map(entry -> entry.link().text()).toList());
  }

  @Test
  void theDataAreCitedWithTheSite() throws IOException {
    Export record = Objects.requireNonNull(losses.material.downloads().get("data/record.json"));
    assertEquals(
        "The data of The expedition, number by number, record of 2 December 2025, data.html,"
            + " record.json sha256:"
            + Sha256.of(record.toBytes()).substring(0, 12)
            + ".",
        new DataPages(losses.material, losses.frames).page().citation().text());
  }

  @Test
  void everyColumnOfEveryTableHasAMeaning() {
    new DataPages(losses.material, losses.frames)
        .page().dictionaries().stream()
            .flatMap(dictionary -> dictionary.columns().stream())
            .forEach(column -> assertTrue(!Plans.words(column.meaning()).isBlank(), column.name()));
  }

  private HomePage.Asked asked(String question) {
    return new HomePages(losses.material, losses.frames)
        .page().questions().get().stream()
            .filter(asked -> asked.question().href().equals("questions/" + question + ".html"))
            .findFirst()
            .orElseThrow();
  }
}
