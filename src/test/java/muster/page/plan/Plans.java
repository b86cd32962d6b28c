package muster.page.plan;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import muster.analysis.Analysis;
import muster.diagnostic.Positions;
import muster.model.Dataset;
import muster.page.part.Paging;
import muster.page.part.Sentence;

/// What tests of the plan begin with.
final class Plans {
  private Plans() {}

  static Material material(Dataset dataset) {
    return new Material(new Analysis(dataset), Positions.of(Map.of()));
  }

  /// The way through pages, with the page that one is on in brackets: "a.html 1 [2] 3 c.html".
  static String way(Paging paging) {
    String steps =
        paging.steps().stream()
            .map(step -> step.current() ? "[" + step.words() + "]" : step.words())
            .collect(joining(" "));
    return paging.previous().orElse("-") + " " + steps + " " + paging.next().orElse("-");
  }

  /// A sentence as a reader sees it.
  static String words(Sentence sentence) {
    return sentence.runs().stream().map(Plans::words).collect(joining());
  }

  private static String words(Sentence.Run run) {
    return switch (run) {
      case Sentence.Run.Text(var text) -> text;
      case Sentence.Run.Linked(var link) -> link.text();
      case Sentence.Run.Worded(var words, var _, var _) -> words;
      case Sentence.Run.Quoted(var text) -> "“" + text + "”";
      case Sentence.Run.Named(var name) -> name.text();
      case Sentence.Run.Titled(var title) -> title.text();
      case Sentence.Run.Timed(var day) -> day.words();
      case Sentence.Run.Counted(var count) -> count.words();
    };
  }
}
