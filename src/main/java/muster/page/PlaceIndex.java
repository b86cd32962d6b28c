package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.Count;
import muster.page.part.Link;
import muster.page.part.Name;
import muster.page.part.Sentence;

/// All places.
///
/// @param intro what stands here
/// @param rows in the order to print
public record PlaceIndex(PagePath path, Frame frame, Sentence intro, List<Row> rows)
    implements Page {
  public PlaceIndex {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "page/place-index";
  }

  /// One place.
  ///
  /// @param precision "settlement", "oblast", "country"
  public record Row(Link place, String precision, Optional<Name> within, Count claims) {}
}
