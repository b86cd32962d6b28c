package muster.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Position;
import muster.diagnostic.Positions;
import muster.diagnostic.Rule;
import muster.diagnostic.Severity;

/// Collects what breaks the rules, each with its place in the files.
final class Findings {
  private final Positions positions;
  private final boolean whole;
  private final List<Diagnostic> found = new ArrayList<>();

  Findings(Positions positions, boolean whole) {
    this.positions = positions;
    this.whole = whole;
  }

  /// Whether all that was written is there. If not, what seems to be absent may only be unread.
  boolean whole() {
    return whole;
  }

  /// Adds a finding; one in a record that stands in no file has nobody to mend it and is dropped.
  void add(Rule rule, Spot spot, String message, String hint) {
    add(rule, spot, message, hint, List.of());
  }

  /// Adds a finding with lines to put into the file.
  void add(Rule rule, Spot spot, String message, String hint, List<String> paste) {
    positions
        .of(spot.record(), spot.path())
        .ifPresent(position -> found.add(Diagnostic.of(rule, position, message, hint).with(paste)));
  }

  /// What a rule finds in the same record. @param rule adds it
  Findings of(Consumer<Findings> rule) {
    var findings = new Findings(positions, whole);
    rule.accept(findings);
    return findings;
  }

  /// Adds what others found.
  void add(Findings others) {
    found.addAll(others.found);
  }

  /// Where a field stands; empty where its record stands in no file.
  Optional<Position> where(Spot spot) {
    return positions.of(spot.record(), spot.path());
  }

  /// Whether nothing found so far is an error.
  boolean hold() {
    return found.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /// Everything found, notes last, by file, line and column.
  List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostic.ORDER).distinct().toList();
  }
}
