package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.Count;
import muster.page.part.Day;
import muster.page.part.Link;
import muster.page.part.Name;
import muster.page.part.Sentence;

/// All events in order of time, undated ones last.
///
/// @param intro what stands here
/// @param rows in the order to print
public record EventIndex(PagePath path, Frame frame, Sentence intro, List<Row> rows)
    implements Page {
  public EventIndex {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "page/event-index";
  }

  /// One event.
  public record Row(
      Link event, String kind, Optional<Day> day, Optional<Name> place, Count claims) {}
}
