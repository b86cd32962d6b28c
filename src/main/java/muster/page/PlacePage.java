package muster.page;

import java.util.List;
import muster.page.part.ClaimTable;
import muster.page.part.Item;
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
    Sentence precision,
    List<Item> details,
    ClaimTable claims,
    List<Link> mentions,
    Mending mending)
    implements Page {
  public PlacePage {
    details = List.copyOf(details);
    mentions = List.copyOf(mentions);
  }

  @Override
  public String template() {
    return "page/place";
  }
}
