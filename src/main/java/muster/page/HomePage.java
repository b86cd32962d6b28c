package muster.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.chart.TimelineDrawing;
import muster.page.part.Day;
import muster.page.part.Figure;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Sentence;

/// The home page: the questions with their answers, the timeline, what was entered last, scope and
/// limits.
///
/// @param scope what the record is about, in a sentence
/// @param questions in the order of the record
/// @param timeline the timeline page
/// @param drawings the timeline, wide and tall; empty when nothing is dated
/// @param latest what was entered last, newest first
/// @param changes the way to what changed in the record
/// @param counts what the record holds: documents, claims, originators
/// @param limits what the record does not say and does not cover
public record HomePage(
    PagePath path,
    Frame frame,
    Sentence scope,
    Late<List<Asked>> questions,
    Link timeline,
    Late<List<TimelineDrawing>> drawings,
    Late<List<Entry>> latest,
    Sentence changes,
    Late<List<Sentence>> counts,
    Late<List<Sentence>> limits)
    implements Page {
  @Override
  public String template() {
    return "page/home";
  }

  /// A question and its answer in short.
  ///
  /// @param question linked to its page
  /// @param lead how its number came first: "Latest", "Preferred by the editor"
  /// @param figure the number that answers it, absent where the answer is words
  /// @param answer the answer in one sentence, without the number where that stands apart
  /// @param origins "22 reports: 7 named originators of 4 states, …"
  public record Asked(
      Link question,
      Optional<String> lead,
      Optional<Figure> figure,
      Optional<Sentence> answer,
      Sentence origins) {}

  /// What was entered last, gathered by day.
  public List<Entered> entered() {
    Map<Day, List<Sentence>> days =
        latest.get().stream()
            .collect(
                Collectors.groupingBy(
                    Entry::day,
                    LinkedHashMap::new,
                    Collectors.mapping(Entry::what, Collectors.toList())));
    return days.entrySet().stream().map(it -> new Entered(it.getKey(), it.getValue())).toList();
  }

  /// A document entered into the record.
  public record Entry(Day day, Sentence what) {}

  /// The documents entered on one day.
  public record Entered(Day day, List<Sentence> what) {
    public Entered {
      what = List.copyOf(what);
    }
  }
}
