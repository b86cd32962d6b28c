package muster.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address that a reader is to follow to another site.
public record WebAddress(String text) {
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^\\s/?#@:]+(?::\\d{1,5})?(?:[/?#]\\S*)?");
  private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s@]+@[^\\s@]+");
  private static final Pattern SCHEME = Pattern.compile("(?i)(?:https?|mailto):.*", Pattern.DOTALL);

  /// Why an address is none, and what to type.
  ///
  /// @param message goes on from "the address `…` "
  public record Fault(String message, String hint) {}

  /// What is wrong with it, if anything.
  public Optional<Fault> fault() {
    if (WEB.matcher(text).matches() || MAIL.matcher(text).matches()) {
      return Optional.empty();
    }
    if (!SCHEME.matcher(text).matches()) {
      return fault("is not http, https or mailto", "write the whole address, with https://");
    }
    if (text.codePoints().anyMatch(Character::isWhitespace)) {
      return fault("has a space in it", "copy it anew; a space inside is written %20");
    }
    return text.toLowerCase(Locale.ROOT).startsWith("mailto:")
        ? fault("names nobody", "write mailto:, a name, @ and a host")
        : fault("has no host", "write the whole address, as in https://example.org/article");
  }

  private static Optional<Fault> fault(String message, String hint) {
    return Optional.of(new Fault(message, hint));
  }
}
