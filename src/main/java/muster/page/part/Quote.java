package muster.page.part;

import java.util.List;
import java.util.Optional;

/// A fragment of a source, word for word, with the number or the deciding word marked.
///
/// @param parts in reading order; a cut is the text " […] "
/// @param language BCP 47 tag of the words
/// @param source the document, linked
/// @param gloss the same in the language of the page, where the fragment is in another
/// @param note what the fragment is there for, when it is not the number: "what is counted"
public record Quote(
    List<Part> parts, String language, Link source, Optional<String> gloss, Optional<String> note) {
  public Quote {
    parts = List.copyOf(parts);
  }

  /// A stretch of the fragment.
  ///
  /// @param marked whether it is the wording that the claim rests on
  public record Part(String text, boolean marked) {}
}
