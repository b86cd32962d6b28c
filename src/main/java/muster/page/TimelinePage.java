package muster.page;

import java.util.List;
import java.util.Optional;
import muster.chart.TimelineDrawing;
import muster.page.part.Day;
import muster.page.part.Sentence;

/// The timeline: an ordered list under month headings, and the shelf of what has no day.
///
/// @param intro what is drawn and how far the record reaches
/// @param drawings the timeline, wide and tall; empty when nothing is dated
/// @param months in order of time
/// @param undated what no document dates
public record TimelinePage(
    PagePath path,
    Frame frame,
    Sentence intro,
    List<TimelineDrawing> drawings,
    List<Month> months,
    List<Entry> undated)
    implements Page {
  public TimelinePage {
    drawings = List.copyOf(drawings);
    months = List.copyOf(months);
    undated = List.copyOf(undated);
  }

  @Override
  public String template() {
    return "page/timeline";
  }

  /// The entries of one month, or of a span that no month holds.
  ///
  /// @param heading "February 2025"
  /// @param id the fragment of its address: `2025-02`
  public record Month(String id, Day heading, List<Entry> entries) {
    public Month {
      entries = List.copyOf(entries);
    }
  }

  /// One stage, event or claim.
  ///
  /// @param kind "stage", "event", "claim"
  public record Entry(Optional<Day> day, String kind, Sentence what) {}
}
