package muster.page.part;

import java.util.List;
import java.util.Optional;

/// A table of claims: one row an assertion, with the reports of one utterance folded under it.
///
/// @param caption what the table holds, in a sentence
/// @param rows in the order to print
public record ClaimTable(String caption, List<Row> rows) {
  public ClaimTable {
    rows = List.copyOf(rows);
  }

  /// The originator of all rows; absent where they have several or there is no row.
  public Optional<Name> sole() {
    List<Name> names = rows.stream().map(row -> row.figure().originator()).distinct().toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /// One claim.
  ///
  /// @param figure the number; for a claim without one, its words are "no number given" or empty
  /// @param text the claim as a sentence, for claims that are not numbers
  /// @param subject what the claim is about
  /// @param source the document that the row is taken from
  /// @param published when that document became public
  /// @param labels "denied", "planned", "superseded", "departs from its source", "part only"
  /// @param repeats further reports of the same utterance
  public record Row(
      Figure figure,
      Optional<String> text,
      Name subject,
      Link source,
      Optional<Day> published,
      List<String> labels,
      List<Report> repeats) {
    public Row {
      labels = List.copyOf(labels);
      repeats = List.copyOf(repeats);
    }
  }
}
