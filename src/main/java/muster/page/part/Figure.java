package muster.page.part;

import java.util.List;
import java.util.Optional;

/// A number as its source words it, with everything that has to stand beside it. Every figure on
/// every page is printed by one fragment, so that none stands without its originator and its claim.
///
/// @param originator whose figure it is, printed first
/// @param words the number as worded: "around 400", "tens of thousands"
/// @param value the machine value (a plain number, `1000/3000`, `3000/..`), absent where the words
///   give none
/// @param counted what is counted, in words: "killed in action", "soldiers sent"
/// @param href the claim's page
/// @param time the clock that the figure is about, or when it was said where no day is stated
/// @param partyLine how the originator stands to the conflict, in a sentence
/// @param evidence the evidence in a word or two: "aggregate statement", "none stated"
/// @param chain the way from originator to source in one line: "through …, printed by …"
/// @param labels how the claim stands, where that is not what a reader expects: "estimated",
///   "retracted", "differs from the report that it cites"
/// @param notes what else must stand beside it: "no qualifier given", "no quotation recorded"
public record Figure(
    Name originator,
    String words,
    Optional<String> value,
    String counted,
    String href,
    Optional<Clock> time,
    Late<Optional<String>> partyLine,
    String evidence,
    Late<String> chain,
    List<String> labels,
    Late<List<Sentence>> notes) {
  public Figure {
    labels = List.copyOf(labels);
  }

  /// Whether the claim gives a number in words; without, its text stands in the number's place.
  public boolean numbered() {
    return !words.isEmpty();
  }
}
