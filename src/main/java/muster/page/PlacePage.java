package muster.page;

import java.util.List;
import muster.page.part.ClaimTable;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Mending;
import muster.page.part.Sentence;

/// One place: how precisely it is known, and what is said of it.
///
/// @param precision "an oblast; no point inside it is meant"
/// @param details within, other names
/// @param claims claims that name it
/// @param mentions deployments and events that name it
/// @param mending where the record stands and to whom an error is told
public record PlacePage(
    PagePath path,
    Frame frame,
    Late<Sentence> precision,
    Late<List<Item>> details,
    Late<ClaimTable> claims,
    Late<List<Link>> mentions,
    Late<Mending> mending)
    implements Page {
  @Override
  public String template() {
    return "page/place";
  }
}
