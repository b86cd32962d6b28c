package muster.page.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.analysis.Strands;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Deployment.StageKind;
import muster.model.Report;
import muster.model.When;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// The stages of deployments: their order, and whether they are said to be so.
final class Stages {
  private static final Set<StageKind> AHEAD =
      Set.of(StageKind.ANNOUNCED, StageKind.PLANNED, StageKind.POSSIBLE);

  private Stages() {}

  /// By the days that they can mean; what has no day stands last, as the editor ordered it.
  static List<Deployment.Stage> inTime(Deployment deployment) {
    return deployment.stages().stream().sorted(Comparator.comparing(Stages::span)).toList();
  }

  static Optional<EdtfDate> date(Deployment.Stage stage) {
    return stage.during().flatMap(When::date);
  }

  static DateSpan span(Deployment.Stage stage) {
    return date(stage).map(EdtfDate::span).orElse(DateSpan.unknown());
  }

  /// Whether nobody says that it is so: it is announced, possible, planned, denied.
  static boolean hollow(Deployment.Stage stage, Dataset dataset) {
    return AHEAD.contains(stage.kind())
        || stage.claims().stream()
            .map(dataset::report)
            .map(Report::claim)
            .map(Claim::modality)
            .noneMatch(Strands.OF_WHAT_IS::contains);
  }

  /// Whether a time leaves a doubt: it is inferred or approximate, or only an index gives it.
  static boolean doubtful(When when) {
    boolean qualified = when.date().filter(it -> it.uncertain() || it.approximate()).isPresent();
    return qualified || when.basis() == When.Basis.INDEX;
  }
}
