package muster.words;

import muster.analysis.Directness;
import muster.model.Source;

/// How near a document stands to the originator of what it reports, in a sentence.
public final class WayWords {
  private WayWords() {}

  /// The sentence. Of a document that was not read whole it says so where it speaks of nobody.
  public static Phrase of(Directness way, Source source) {
    String read = source.seen() == Source.Seen.WHOLE ? "" : " in the part that we read";
    return switch (way) {
      case Directness.Own(boolean body) ->
          Phrase.of(
              body
                  ? "The body for which the originator speaks published the document."
                  : "The originator published the document itself.");
      case Directness.Told(int relays, boolean quoted) when relays == 0 ->
          Phrase.of(
              (quoted ? "The document quotes" : "The document reports")
                  + " the originator; nobody in between is named"
                  + read
                  + ".");
      case Directness.Told(int relays, boolean quoted) -> relayed(relays, quoted);
      case Directness.FromNobody() ->
          Phrase.of(
              "Nobody is named"
                  + read
                  + ": how near the document is to those who said it is not known.");
      case Directness.Untold() ->
          Phrase.of(
              "The origin is inferred, so the way from there is not told: how near the document is"
                  + " to it is not known.");
    };
  }

  private static Phrase relayed(int relays, boolean quoted) {
    return Phrase.start()
        .text("Between the originator and the document " + (relays == 1 ? "stands " : "stand "))
        .count(Counts.of(relays, "relay", "relays"), relays)
        .text(relays == 1 ? "" : ", one after another")
        .text(quoted ? "; the originator’s words are given as a quotation." : ".")
        .end();
  }
}
