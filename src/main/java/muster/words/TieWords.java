package muster.words;

import java.util.Optional;
import muster.analysis.Origin;
import muster.analysis.Origins;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Relation;
import muster.model.Report;

/// Ties between claims in words, as firm as the documents are: only a report that names the one it
/// has its statement from is said to cite it. In a record cut down to a day the other claim may be
/// missing.
public final class TieWords {
  private final Dataset dataset;
  private final Origins origins;

  public TieWords(Dataset dataset) {
    this(dataset, new Origins(dataset));
  }

  /// @param origins of the same record
  public TieWords(Dataset dataset, Origins origins) {
    this.dataset = dataset;
    this.origins = origins;
  }

  /// What the report is to the other claim.
  public String of(Relation tie, Report report) {
    return tie.kind() == Relation.Kind.DEPARTS_FROM
        ? Optional.ofNullable(dataset.reports().get(tie.to()))
            .map(other -> departs(report, other))
            .orElse("differs from a report that was published later")
        : Terms.of(tie.kind());
  }

  private String departs(Report report, Report other) {
    if (cites(report, other.source().publisher())) {
      return Terms.of(Relation.Kind.DEPARTS_FROM);
    }
    return sameOrigin(report, other)
        ? "differs from another report of the same origin"
        : "differs from a report that an editor takes for its origin";
  }

  private static boolean cites(Report report, ActorId publisher) {
    return !report.statement().originInferred()
        && (report.source().republishes().equals(Optional.of(publisher))
            || report.statement().via().stream().anyMatch(hop -> hop.who().contains(publisher)));
  }

  private boolean sameOrigin(Report report, Report other) {
    return switch (origins.of(report)) {
      case Origin.Named(var institution, var _) ->
          origins.of(other) instanceof Origin.Named(var there, var _) && there.equals(institution);
      case Origin.Unnamed(var voice) ->
          origins.of(other) instanceof Origin.Unnamed(var there) && there.equals(voice);
      case Origin.Nobody _, Origin.Inferred _ -> false;
    };
  }
}
