package muster.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/// One problem in the data: which rule, where, what is wrong, and what to type instead.
///
/// @param message lower case, with the offending value in it
/// @param hint what to type instead; empty where nothing can be proposed
public record Diagnostic(Rule rule, Position position, String message, Optional<String> hint) {
  /// By file, line and column, then rule and message: the order in which problems are printed.
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /// A problem without a proposal.
  public static Diagnostic of(Rule rule, Position position, String message) {
    return new Diagnostic(rule, position, message, Optional.empty());
  }

  /// A problem with a proposal.
  public static Diagnostic of(Rule rule, Position position, String message, String hint) {
    return new Diagnostic(rule, position, message, Optional.of(hint));
  }

  /// The severity of its rule.
  public Severity severity() {
    return rule.severity();
  }
}
