package muster.page;

import java.util.List;
import java.util.Optional;
import muster.chart.TimelineDrawing;
import muster.page.part.ClaimTable;
import muster.page.part.Day;
import muster.page.part.Item;
import muster.page.part.Link;
import muster.page.part.Mending;
import muster.page.part.Name;
import muster.page.part.Sentence;

/// One deployment: its stages with the claims they rest on, its parts, and its claims by measure.
///
/// @param summary what is deployed from where to where
/// @param details kind, from, to, part of
/// @param drawings its stages and those of its parts, wide and tall; empty when nothing is dated
/// @param stages in order of time, undated ones last
/// @param parts the deployments that are part of it
/// @param claims one table a measure
/// @param questions questions about it
/// @param mending where the record stands and to whom an error is told
public record DeploymentPage(
    PagePath path,
    Frame frame,
    Sentence summary,
    List<Item> details,
    List<TimelineDrawing> drawings,
    List<Stage> stages,
    List<Link> parts,
    List<ClaimTable> claims,
    List<Link> questions,
    Mending mending)
    implements Page {
  public DeploymentPage {
    details = List.copyOf(details);
    drawings = List.copyOf(drawings);
    stages = List.copyOf(stages);
    parts = List.copyOf(parts);
    claims = List.copyOf(claims);
    questions = List.copyOf(questions);
  }

  @Override
  public String template() {
    return "page/deployment";
  }

  /// A stage and what it rests on.
  ///
  /// @param label "dispatched", "in training"
  /// @param time when, where any claim says
  /// @param place where, with its precision in the text
  /// @param claims the claims in short, linked
  public record Stage(
      String label, Optional<Day> time, Optional<Name> place, List<Sentence> claims) {
    public Stage {
      claims = List.copyOf(claims);
    }
  }
}
