package muster.page.part;

import java.util.Optional;

/// The name of an actor, a place or a document, which may hold digits that are no figures.
///
/// @param text the name in the language of the page
/// @param href its page, absent where it has none (a protected actor, an outlet without a record)
public record Name(String text, Optional<String> href) {
  public static Name of(String text) {
    return new Name(text, Optional.empty());
  }

  public static Name of(String text, String href) {
    return new Name(text, Optional.of(href));
  }
}
