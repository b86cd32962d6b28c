package muster.export.table;

import java.util.Optional;
import muster.analysis.Origin;
import muster.analysis.Origins;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.Report;
import muster.model.Statement;
import muster.model.UtteranceId;

/// Fills the columns of who said it, and through whom.
final class OriginCells {
  private final Dataset dataset;
  private final Names names;
  private final Origins origins;

  OriginCells(Dataset dataset, Names names, Origins origins) {
    this.dataset = dataset;
    this.names = names;
    this.origins = origins;
  }

  void put(Row row, Report report) {
    Origin origin = origins.of(report);
    row.put("origin", word(origin));
    row.put("institution", institution(origin).map(ActorId::value));
    originator(row, speaker(report.statement()));
    chain(row, report.statement());
  }

  private static String word(Origin origin) {
    return switch (origin) {
      case Origin.Named _ -> "named";
      case Origin.Unnamed _ -> "unnamed";
      case Origin.Nobody _ -> "nobody";
      case Origin.Inferred _ -> "inferred";
    };
  }

  private Optional<ActorId> institution(Origin origin) {
    return origin instanceof Origin.Named(ActorId institution, ActorId voice)
        ? names.open(voice).map(_ -> institution)
        : Optional.empty();
  }

  private static Optional<ActorId> speaker(Statement statement) {
    return statement.by() instanceof Originator.Named(ActorId id)
        ? Optional.of(id)
        : Optional.empty();
  }

  private void originator(Row row, Optional<ActorId> speaker) {
    Optional<Actor> actor = speaker.map(dataset::actor);
    row.put("originator", speaker.flatMap(names::open).map(ActorId::value));
    row.put("originator-name", actor.map(Actor::name));
    Optional<Actor> open = actor.filter(it -> !it.protection().hides());
    row.put("state", open.flatMap(Actor::state));
    row.put("party", open.map(names::party));
  }

  private void chain(Row row, Statement statement) {
    row.put("informed-by", names.names(statement.informedBy()));
    row.put("origin-because", statement.because());
    row.put("relays", names.chain(statement.via()));
    row.put("relay-ids", names.chainOfIds(statement.via()));
    row.put("verb", statement.verb());
    row.put("medium", statement.medium());
    row.put("direct", statement.direct());
    row.put("utterance", statement.utterance().map(UtteranceId::value));
  }
}
