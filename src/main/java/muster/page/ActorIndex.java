package muster.page;

import java.util.List;
import muster.page.part.Count;
import muster.page.part.Link;
import muster.page.part.Listing;
import muster.page.part.Sentence;

/// All actors but protected ones, or a page of them.
///
/// @param intro what stands here
/// @param listing what stands around the table
/// @param rows in the order to print
public record ActorIndex(
    PagePath path, Frame frame, Sentence intro, Listing listing, List<Row> rows) implements Page {
  public ActorIndex {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "page/actor-index";
  }

  /// One actor.
  public record Row(Link actor, String kind, String state, Count originated, Count relayed) {}
}
