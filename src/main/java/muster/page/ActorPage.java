package muster.page;

import java.util.List;
import java.util.Optional;
import muster.chart.RangeChart;
import muster.page.part.ClaimTable;
import muster.page.part.Item;
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
    Optional<String> partyLine,
    List<Item> details,
    ClaimTable originated,
    ClaimTable relayed,
    List<Series> series,
    List<Item> openness,
    List<Link> documents,
    Mending mending)
    implements Page {
  public ActorPage {
    series = List.copyOf(series);
    details = List.copyOf(details);
    openness = List.copyOf(openness);
    documents = List.copyOf(documents);
  }

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
