package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.Count;
import muster.page.part.Sentence;

/// What the record covers and what not: how its documents and claims are spread, what has no day,
/// what was looked for and not found.
///
/// @param intro how many documents and claims
/// @param spreads by month, language, kind of publisher and so on
/// @param undated documents of which no day of publication is known
/// @param notFound what was looked for and not found
/// @param notes what is withheld, and how many numbers have no quotation
public record CoveragePage(
    PagePath path,
    Frame frame,
    Sentence intro,
    List<Spread> spreads,
    List<Sentence> undated,
    List<Sentence> notFound,
    List<Sentence> notes)
    implements Page {
  public CoveragePage {
    spreads = List.copyOf(spreads);
    undated = List.copyOf(undated);
    notFound = List.copyOf(notFound);
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "page/coverage";
  }

  /// Documents and claims by one trait.
  ///
  /// @param id of its part of the page
  /// @param title "Months of publication"
  /// @param head what the rows are: "Month"
  /// @param note what to bear in mind
  public record Spread(
      String id, String title, String head, Optional<Sentence> note, List<Row> rows) {
    public Spread {
      rows = List.copyOf(rows);
    }
  }

  /// One value of the trait.
  ///
  /// @param bar the length of the bar, 0 to 100, of the longest in the table
  public record Row(Sentence label, Count documents, Count claims, String bar) {}
}
