package muster.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One problem in the data: which rule, where, what is wrong, and what to type instead.
///
/// @param message lower case, with the offending value in it
/// @param hint what to type instead; empty where nothing can be proposed
/// @param paste lines ready to be put into the file as they are, where the hint has any
public record Diagnostic(
    Rule rule, Position position, String message, Optional<String> hint, List<String> paste) {
  /// Notes after all others; by file, line and column, then rule and message: the order in which
  /// problems are printed.
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic problem) -> problem.severity() == Severity.NOTE)
          .thenComparing(Diagnostic::position)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /// Copies the list.
  public Diagnostic {
    paste = List.copyOf(paste);
  }

  /// A problem without a proposal.
  public static Diagnostic of(Rule rule, Position position, String message) {
    return new Diagnostic(rule, position, message, Optional.empty(), List.of());
  }

  /// A problem with a proposal.
  public static Diagnostic of(Rule rule, Position position, String message, String hint) {
    return new Diagnostic(rule, position, message, Optional.of(hint), List.of());
  }

  /// The same with lines to put into the file.
  public Diagnostic with(List<String> paste) {
    return new Diagnostic(rule, position, message, hint, paste);
  }

  /// The severity of its rule.
  public Severity severity() {
    return rule.severity();
  }
}
