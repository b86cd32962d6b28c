package muster.history;

import java.util.Locale;
import java.util.Optional;

/// What kind of change a commit says that it is, by `Change:` in its message.
public enum ChangeKind {
  /// We had it wrong: a correction.
  OUR_ERROR,
  /// The source itself changed.
  SOURCE_REVISED,
  /// The same, said more clearly.
  CLARIFICATION,
  /// It protects somebody: only its day is shown.
  HARM;

  /// As written in a message: `our-error`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind with a word. One that is not known may be a mistyped `harm`, and is taken for it.
  static Optional<ChangeKind> of(String word) {
    for (ChangeKind kind : values()) {
      if (kind.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.of(HARM);
  }
}
