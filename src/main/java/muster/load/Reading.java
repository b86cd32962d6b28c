package muster.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muster.diagnostic.Nearest;
import muster.diagnostic.Position;
import muster.diagnostic.Positions;
import muster.diagnostic.RecordKey;
import muster.diagnostic.Rule;
import muster.model.ActorId;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.Subject;

/// One reading of a data folder: the ids known, the problems found, the places seen.
final class Reading {
  /// How many ids are held against wrong ones to find the one that was meant.
  private static final int COMPARISONS = 500_000;

  private final Index index;
  private final Problems problems;
  private final Map<RecordKey, Positions.Lookup> places = new HashMap<>();
  private final Map<String, Optional<String>> proposals = new HashMap<>();
  private int comparisons;

  Reading(Index index, Problems problems) {
    this.index = index;
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  /// Remembers where a record stands.
  void place(String kind, String id, Positions.Lookup fields) {
    places.put(new RecordKey(kind, id), fields);
  }

  /// Remembers where a record stands, unless one with its id stood before.
  void placeFirst(String kind, String id, Node.Mapping node) {
    places.putIfAbsent(new RecordKey(kind, id), node::at);
  }

  Positions positions() {
    return Positions.of(places);
  }

  /// Reports an id that names no record of its kind, and hands it back.
  String refer(Kind kind, String id, Position position) {
    if (!index.has(kind, id)) {
      dangling("no " + kind.word() + " has the id `" + id + "`", id, position, kind);
    }
    return id;
  }

  /// What a claim or question is about: a deployment, an event or an actor.
  Optional<Subject> subject(String id, Position position) {
    if (index.has(Kind.DEPLOYMENT, id)) {
      return Optional.of(new Subject.OfDeployment(new DeploymentId(id)));
    }
    if (index.has(Kind.EVENT, id)) {
      return Optional.of(new Subject.OfEvent(new EventId(id)));
    }
    if (index.has(Kind.ACTOR, id)) {
      return Optional.of(new Subject.OfActor(new ActorId(id)));
    }
    String message = "no deployment, event or actor has the id `" + id + "`";
    dangling(message, id, position, Kind.DEPLOYMENT, Kind.EVENT, Kind.ACTOR);
    return Optional.empty();
  }

  private void dangling(String message, String id, Position position, Kind... kinds) {
    if (Stream.of(kinds).anyMatch(kind -> index.mayBeMistyped(kind, id))) {
      return;
    }
    String hint =
        Stream.of(kinds)
            .flatMap(kind -> index.now(kind, id).stream())
            .findFirst()
            .map(now -> "it was renamed: write `" + now + "`")
            .or(() -> nearest(id, kinds).map(near -> "did you mean `" + near + "`?"))
            .orElse("add the " + kinds[0].word() + ", or name another");
    problems.add(Rule.DANGLING_REFERENCE, position, message, hint);
  }

  /// The id that was probably meant. Not looked for without end: who has that many wrong ids did
  /// not mistype them.
  private Optional<String> nearest(String id, Kind... kinds) {
    String key = kinds[0].word() + " " + id;
    return proposals.computeIfAbsent(
        key,
        _ -> {
          if (comparisons > COMPARISONS) {
            return Optional.empty();
          }
          var candidates = Stream.of(kinds).flatMap(kind -> index.all(kind).stream()).toList();
          comparisons += candidates.size();
          return Nearest.of(id, candidates);
        });
  }
}
