package muster.history;

import java.util.Optional;

/// A version of the record in a repository.
///
/// @param name as it was typed
/// @param commit its full hash
public record Revision(String name, String commit) {
  /// Characters that git allows in no name; `:` would name a file.
  private static final String NEVER = ":?*[\\ ";

  /// Why a name can be none of a revision, and what to type; empty for one that can.
  public static Optional<String> fault(String name) {
    if (name.isEmpty()) {
      return Optional.of("an empty name names no revision: type HEAD, a branch or a hash");
    }
    if (name.startsWith("-")) {
      return Optional.of("a name that begins with - names no revision");
    }
    if (name.contains("..")) {
      return Optional.of("a range names no revision: type its two ends with a space between them");
    }
    boolean odd = name.codePoints().anyMatch(it -> NEVER.indexOf(it) >= 0 || isUnseen(it));
    return odd
        ? Optional.of(
            "a space, a control character, or one of : ? * [ \\ stands in no name of a revision")
        : Optional.empty();
  }

  /// Control characters, and those that turn the direction of writing.
  private static boolean isUnseen(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
  }
}
