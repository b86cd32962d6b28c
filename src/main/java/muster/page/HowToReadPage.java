package muster.page;

import java.util.List;
import java.util.Optional;
import muster.chart.RangeChart;
import muster.chart.TimelineDrawing;
import muster.page.part.Sentence;

/// How to read the site: every form in which it words or draws what is not certain, each with an
/// example from the record.
///
/// @param parts numbers, dates, who says so, and so on
/// @param timeline a piece of the timeline, for wide and for narrow pages; empty when nothing is
///   dated
public record HowToReadPage(
    PagePath path,
    Frame frame,
    Sentence intro,
    List<Part> parts,
    List<Sentence> bars,
    List<TimelineDrawing> timeline)
    implements Page {
  public HowToReadPage {
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
    timeline = List.copyOf(timeline);
  }

  @Override
  public String template() {
    return "page/how-to-read";
  }

  /// Forms of one sort.
  ///
  /// @param id of its part of the page
  /// @param title "Numbers"
  public record Part(String id, String title, List<Form> forms) {
    public Part {
      forms = List.copyOf(forms);
    }
  }

  /// One form.
  ///
  /// @param name as the site or a source words it: "about", "not disputed"
  /// @param meaning how to read it
  /// @param drawn its mark, where there is one and the record has an example
  /// @param example the newest claim of the record that has it
  public record Form(
      String name, Sentence meaning, Optional<RangeChart> drawn, Optional<Sentence> example) {}
}
