package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.Count;
import muster.page.part.Day;
import muster.page.part.Link;
import muster.page.part.Listing;
import muster.page.part.Name;
import muster.page.part.Sentence;

/// All documents, or a page of them.
///
/// @param intro how many, of what kinds
/// @param listing what stands around the table
/// @param rows in the order to print
public record SourceIndex(
    PagePath path, Frame frame, Sentence intro, Listing listing, List<Row> rows) implements Page {
  public SourceIndex {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "page/source-index";
  }

  /// One document.
  ///
  /// @param source its title or, where none was seen, its id; linked
  /// @param seen "whole", "in part", "not seen"
  /// @param claims how many claims were taken from it
  public record Row(
      Link source,
      Name publisher,
      Optional<Day> published,
      String language,
      String seen,
      Count claims) {}
}
