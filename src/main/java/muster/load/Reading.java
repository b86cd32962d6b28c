package muster.load;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final Index index;
  private final Problems problems;
  private final Optional<Proposals> proposals;
  private final Map<RecordKey, Positions.Lookup> places = new HashMap<>();
  private boolean wantsProposals;

  Reading(Index index, Problems problems) {
    this(index, problems, Optional.of(new Proposals(index)));
  }

  private Reading(Index index, Problems problems, Optional<Proposals> proposals) {
    this.index = index;
    this.problems = problems;
    this.proposals = proposals;
  }

  /// A reading of a part of the same record, with problems and places of its own.
  Reading branch() {
    return new Reading(index, new Problems(), proposals);
  }

  /// The same on any thread. It proposes nothing, as what is proposed depends on what was before.
  Reading ahead() {
    return new Reading(index, new Problems(), Optional.empty());
  }

  /// Whether something was to be proposed and could not: then the part is to be read in its turn.
  boolean wantsProposals() {
    return wantsProposals;
  }

  /// Takes over what was found in a part.
  void join(Reading branch) {
    problems.join(branch.problems);
    places.putAll(branch.places);
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

  /// Where the records stand that were read.
  Map<RecordKey, Positions.Lookup> places() {
    return Collections.unmodifiableMap(places);
  }

  Positions positions() {
    return Positions.of(places);
  }

  /// Whether a record of a kind has an id.
  boolean has(Kind kind, String id) {
    return index.has(kind, id);
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

  /// Reports an id of a record that is not a slug.
  ///
  /// @param kind the word for its kind
  /// @param prefix what makes the id whole
  void reportId(String kind, String prefix, String id, Position position) {
    Optional<String> slug = Slug.meantBy(id).map(base -> index.free(kind, prefix, base));
    problems.add(
        Rule.BAD_ID,
        position,
        "the id `" + id + "` is not a slug",
        slug.map(free -> "write `" + free + "`: ").orElse("use ")
            + "a-z, 0-9 and single hyphens inside, at most 64 characters");
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
            .or(() -> ofOtherKind(id, kinds))
            .or(() -> nearest(id, kinds).map(near -> "did you mean `" + near + "`?"))
            .orElse("add the " + kinds[0].word() + ", or name another");
    problems.add(Rule.DANGLING_REFERENCE, position, message, hint);
  }

  private Optional<String> nearest(String id, Kind... kinds) {
    wantsProposals |= proposals.isEmpty();
    return proposals.flatMap(it -> it.nearest(id, kinds));
  }

  private Optional<String> ofOtherKind(String id, Kind... kinds) {
    String wanted = Stream.of(kinds).map(Kind::word).collect(joining(" or "));
    return Stream.of(Kind.values())
        .filter(kind -> index.has(kind, id))
        .findFirst()
        .map(other ->
            "`"
                + id
                + "` is the id of a record of another kind ("
                + other.word()
                + "): name that of a "
                + wanted
                + nearest(id, kinds).map(near -> ", perhaps `" + near + "`").orElse(""));
  }
}
