package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.Entry;
import muster.page.part.Link;
import muster.page.part.Sentence;

/// What changed in the record: the newest changes, or those of a month.
///
/// @param intro what it lists, or why it lists nothing
/// @param entries the newest first
/// @param feed the same as a feed; absent where the site has none
/// @param others the pages of all months, and the corrections
public record ChangesPage(
    PagePath path,
    Frame frame,
    Sentence intro,
    List<Entry> entries,
    Optional<Link> feed,
    List<Link> others)
    implements Page {
  public ChangesPage {
    entries = List.copyOf(entries);
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "page/changes";
  }
}
