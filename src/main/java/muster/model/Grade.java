package muster.model;

import java.util.List;
import java.util.Optional;
import muster.time.EdtfDate;

/// An editor's grade on the Admiralty scale (NATO AJP-2.1): a letter for an originator on a topic,
/// a digit for a claim, each apart from the other. What is not graded has none, which is not the
/// same as "cannot be judged"; that code has no place among the others, so none is ever compared.
public sealed interface Grade {
  Code code();

  Given given();

  /// A code of the scale, as it is written and printed.
  sealed interface Code {
    String written();
  }

  /// How reliable an originator is; `F` is "cannot be judged".
  enum Letter implements Code {
    A,
    B,
    C,
    D,
    E,
    F;

    @Override
    public String written() {
      return name();
    }
  }

  /// How credible a claim is, 1 to 6; `6` is "cannot be judged".
  enum Digit implements Code {
    ONE("1"),
    TWO("2"),
    THREE("3"),
    FOUR("4"),
    FIVE("5"),
    SIX("6");

    private final String written;

    Digit(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  /// Who gave it, when and why.
  record Given(String by, EdtfDate on, String because) {}

  /// The grade of an originator. @param topic in words, as nobody is reliable on everything
  record OfActor(Letter code, String topic, Given given) implements Grade {}

  /// The grade of a claim.
  ///
  /// @param independent what bears it out, which digit 1 needs
  record OfClaim(Digit code, Given given, Optional<Independent> independent) implements Grade {}

  /// Claims whose origins an editor holds independent of one another and of the graded claim's.
  record Independent(List<ClaimId> claims, String because) {
    /// Copies the list.
    public Independent {
      claims = List.copyOf(claims);
    }
  }

  /// Whether it says that there is nothing to judge by.
  default boolean cannotBeJudged() {
    return code() == Letter.F || code() == Digit.SIX;
  }
}
