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

  /// The same; where nothing is near, all that is known.
  static String orList(String what, String typed, Collection<String> known) {
    boolean near = Nearest.of(typed, known).isPresent();
    return of(what, typed, known) + (near ? "" : ": one of " + String.join(", ", known));
  }
}
