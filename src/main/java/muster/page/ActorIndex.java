package muster.page;

import java.util.List;
import muster.page.part.Count;
import muster.page.part.Link;
import muster.page.part.Sentence;

/// All actors but protected ones.
///
/// @param intro what stands here
/// @param rows in the order to print
public record ActorIndex(PagePath path, Frame frame, Sentence intro, List<Row> rows)
    implements Page {
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
