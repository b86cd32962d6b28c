package muster.page.part;

import java.util.List;
import java.util.Optional;

/// A table of claims: one row an assertion, with the reports of one utterance folded under it.
///
/// @param caption what the table holds, in a sentence
/// @param common what a row is about that does not say so, where the page does not say it either
/// @param rows in the order to print
/// @param cut where only some of the rows stand on this page
public record ClaimTable(String caption, Optional<Name> common, List<Row> rows, Optional<Cut> cut) {
  public ClaimTable {
    rows = List.copyOf(rows);
  }

  /// A whole table.
  public ClaimTable(String caption, Optional<Name> common, List<Row> rows) {
    this(caption, common, rows, Optional.empty());
  }

  /// The same rows as those of one page of a longer table.
  public ClaimTable cut(Cut part) {
    return new ClaimTable(caption, common, rows, Optional.of(part));
  }

  /// What stands around the rows of a table that is cut into pages.
  ///
  /// @param id to which the other pages lead
  /// @param here how many rows there are, and which of them stand here
  /// @param paging the way to the others
  public record Cut(String id, Sentence here, Paging paging) {}

  /// The originator of all rows; absent where they have several or there is no row.
  public Optional<Name> sole() {
    List<Name> names = rows.stream().map(row -> row.figure().originator()).distinct().toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /// One claim.
  ///
  /// @param figure the number; for a claim without one, its words are "no number given" or empty
  /// @param party how the originator stands to the conflict, in a few words
  /// @param counted what is counted, in words; empty for claims without a number
  /// @param text the claim as a sentence, for claims that are not numbers
  /// @param subject what the claim is about, unless the table or the page says so for all rows
  /// @param source the document that the row is taken from, by its publisher and day
  /// @param through the relays between originator and document
  /// @param labels "denied", "planned", "superseded", "departs from its source", "part only"
  /// @param repeats further reports of the same utterance
  public record Row(
      Figure figure,
      Late<Optional<String>> party,
      Name counted,
      Optional<String> text,
      Optional<Name> subject,
      Late<Link> source,
      Late<Optional<Name>> through,
      List<String> labels,
      List<Report> repeats) {
    public Row {
      labels = List.copyOf(labels);
      repeats = List.copyOf(repeats);
    }
  }
}
