package muster.page;

import java.util.List;
import java.util.Optional;
import muster.chart.RangeChart;
import muster.page.part.ClaimTable;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Mending;
import muster.page.part.Sentence;

/// One actor: what it originated and what it relayed, apart, and how openly it reports.
///
/// @param partyLine how it stands to the conflict
/// @param details kind, state, part of, roles, other names, grades
/// @param originated claims of its own
/// @param relayed claims of others that it passed on
/// @param series its own numbers over time
/// @param openness in how many reports it gives an as-of day, a window, bounds, a method, the parts
/// @param documents documents that it published
/// @param mending where the record stands and to whom an error is told
public record ActorPage(
    PagePath path,
    Frame frame,
    Late<Optional<String>> partyLine,
    Late<List<Item>> details,
    Late<ClaimTable> originated,
    Late<ClaimTable> relayed,
    Late<List<Series>> series,
    Late<List<Item>> openness,
    Late<List<Link>> documents,
    Late<Mending> mending)
    implements Page {
  /// Numbers of one measure and subject over time.
  ///
  /// @param what what is counted
  /// @param charts for wide and for narrow pages
  public record Series(Sentence what, List<RangeChart> charts) {
    public Series {
      charts = List.copyOf(charts);
    }
  }

  @Override
  public String template() {
    return "page/actor";
  }
}
