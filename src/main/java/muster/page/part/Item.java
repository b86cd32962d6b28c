package muster.page.part;

import java.util.Optional;

/// One line of a list of terms: a label and what there is to say.
///
/// @param term "evidence", "fate", "language"
/// @param detail what stands beside it
/// @param note why, or what it does not mean: "not disputed is never verified"
public record Item(String term, Sentence detail, Optional<String> note) {
  public static Item of(String term, Sentence detail) {
    return new Item(term, detail, Optional.empty());
  }

  public static Item of(String term, String detail) {
    return of(term, Sentence.plain(detail));
  }
}
