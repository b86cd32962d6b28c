package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import muster.model.Address;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

/// What an editor wrote, with links for what it speaks of.
final class EditorTextTest {
  private final Losses losses = new Losses();
  private final EditorText text =
      new EditorText(
          losses.material,
          new Links(losses.material, new Address("questions/killed.html")),
          List.of(
              Records.report(losses.dataset, "post-1/killed"),
              Records.report(losses.dataset, "wire-2/sent")),
          "#claims");

  @Test
  void aNumberLeadsToTheFirstClaimThatHasIt() {
    assertEquals(List.of(number("400", "../claims/post-1/killed.html")), links("the 400 dead"));
    assertEquals(List.of(number("3,000", "../claims/wire-2/sent.html")), links("the 3,000."));
  }

  @Test
  void anotherNumberLeadsToThePageThatTheTextIsAbout() {
    assertEquals(List.of(number("40", "#claims")), links("40, not part of another number"));
    assertEquals(List.of(number("000", "#claims")), links("000 is no part of a number"));
  }

  @Test
  void aDocumentAndAClaimAreLinkedByTheirIds() {
    assertEquals(
        List.of(
            new Sentence.Run.Titled(
                Name.of(
                    "Example Wire, 5 March 2025 (headline not recorded)",
                    "../sources/wire-2.html")),
            new Sentence.Run.Named(Name.of("post-1/guns", "../claims/post-1/guns.html"))),
        links("see wire-2 and post-1/guns"));
  }

  @Test
  void otherWordsWithHyphensStayWords() {
    assertEquals(List.of(), links("a well-known co-operation"));
    assertEquals(
        List.of(new Sentence.Run.Named(Name.of("T-72")), new Sentence.Run.Named(Name.of("M1991"))),
        links("the T-72 and the M1991"));
  }

  @Test
  void quotedWordsAreAQuotationWithTheirNumbers() {
    assertEquals(
        List.of(new Sentence.Run.Quoted("some 400 or 2025")), links("it has “some 400 or 2025”"));
  }

  @Test
  void nothingOfTheTextIsLost() {
    String written = "On 5 March 2025 “some 400” of 3,000 (T-72, well-known) fell; 2 stood.";
    assertEquals(written, Plans.words(text.of(written)));
  }

  private static Sentence.Run number(String words, String href) {
    return new Sentence.Run.Worded(words, Optional.empty(), href);
  }

  private List<Sentence.Run> links(String written) {
    return text.of(written).runs().stream().filter(run -> !run.isText()).toList();
  }
}
