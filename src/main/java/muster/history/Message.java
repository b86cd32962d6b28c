package muster.history;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a commit's message says. A line counts wherever in the message it stands: merges put
/// several messages into one.
///
/// @param subject its first line
/// @param kind of the change; harm wins over all others
/// @param foundBy who found what was wrong
record Message(String subject, Optional<ChangeKind> kind, Optional<String> foundBy) {
  private static final Pattern LINE =
      Pattern.compile("(?im)^[ \\t*>-]*(change|harm|found-by)[ \\t]*:[ \\t]*(\\S.*?)\\s*$");

  private static final Pattern MAIL = Pattern.compile(" *<[^>]*>");

  /// Without control characters, and without those that turn the direction of writing.
  private static String seen(String text) {
    return text.codePoints()
        .filter(it -> !Character.isISOControl(it) && Character.isDefined(it))
        .filter(it -> Character.getType(it) != Character.FORMAT)
        .filter(it -> Character.getType(it) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static Message of(String text) {
    String subject = seen(text.strip().lines().findFirst().orElse(""));
    Optional<ChangeKind> kind = Optional.empty();
    Optional<String> foundBy = Optional.empty();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String value = line.group(2);
      switch (line.group(1).toLowerCase(Locale.ROOT)) {
        case "change" -> kind = stronger(kind, ChangeKind.of(value));
        case "harm" -> kind = stronger(kind, harm(value));
        default ->
            foundBy = foundBy.or(() -> Optional.of(seen(MAIL.matcher(value).replaceAll(""))));
      }
    }
    return new Message(subject, kind, foundBy);
  }

  private static Optional<ChangeKind> harm(String answer) {
    return answer.equalsIgnoreCase("no") ? Optional.empty() : Optional.of(ChangeKind.HARM);
  }

  private static Optional<ChangeKind> stronger(Optional<ChangeKind> one, Optional<ChangeKind> two) {
    return Stream.of(two, one)
        .flatMap(Optional::stream)
        .filter(ChangeKind.HARM::equals)
        .findFirst()
        .or(() -> one.or(() -> two));
  }
}
