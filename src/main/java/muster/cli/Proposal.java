package muster.cli;

import java.util.Collection;
import muster.diagnostic.Nearest;

/// Says that a word is not known, and which one was probably meant.
final class Proposal {
  private Proposal() {}

  /// `no rule "numbr-not-in-quote": did you mean "number-not-in-quote"?`, or the first part only
  /// where nothing is near.
  static String of(String what, String typed, Collection<String> known) {
    return what
        + " \""
        + typed
        + "\""
        + Nearest.of(typed, known).map(near -> ": did you mean \"" + near + "\"?").orElse("");
  }
}
