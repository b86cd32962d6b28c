package muster.page.part;

import java.util.Optional;

/// The name of an actor, a place or a document, which may hold digits that are no figures.
///
/// @param text the name in the language of the page
/// @param href its page, absent where it has none (a protected actor, an outlet without a record)
public record Name(String text, Optional<String> href) {

  /// Whether it has to be marked, so that nobody takes its digits for a figure.
  public boolean marked() {
    return href.isEmpty() && hasNumeral();
  }

  private boolean hasNumeral() {
    int point;
    for (int at = 0; at < text.length(); at += Character.charCount(point)) {
      point = text.codePointAt(at);
      if (isNumeral(point)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumeral(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /// Whether it is words and no more.
  public boolean plain() {
    return href.isEmpty() && !marked();
  }

  public static Name of(String text) {
    return new Name(text, Optional.empty());
  }

  public static Name of(String text, String href) {
    return new Name(text, Optional.of(href));
  }
}
