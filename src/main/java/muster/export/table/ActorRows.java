package muster.export.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Grade;
import muster.model.Hop;
import muster.model.Originator;
import muster.model.Report;
import muster.model.Source;
import muster.model.When;
import muster.time.EdtfDate;
import muster.words.Columns;
import muster.words.Terms;

/// One row an actor; protected persons have none.
final class ActorRows {
  private final Names names;
  private final Map<ActorId, Integer> originated = new HashMap<>();
  private final Map<ActorId, Integer> relayed = new HashMap<>();
  private final Map<ActorId, Integer> published = new HashMap<>();

  private ActorRows(Dataset dataset) {
    this.names = new Names(dataset);
    count(dataset.reports().values());
    for (Source source : dataset.sources().values()) {
      published.merge(source.publisher(), 1, Integer::sum);
    }
  }

  private void count(Collection<Report> reports) {
    for (Report report : reports) {
      if (report.statement().by() instanceof Originator.Named(ActorId id)) {
        originated.merge(id, 1, Integer::sum);
      }
      report.statement().via().stream()
          .map(Hop::who)
          .flatMap(List::stream)
          .distinct()
          .forEach(id -> relayed.merge(id, 1, Integer::sum));
    }
  }

  /// All actors by id, but for protected ones.
  static Stream<Row> all(Dataset dataset) {
    var rows = new ActorRows(dataset);
    return dataset.actors().values().stream()
        .filter(actor -> !actor.protection().hides())
        .map(rows::of);
  }

  private Row of(Actor actor) {
    var row = new Row(Columns.ACTORS);
    identity(row, actor);
    naming(row, actor);
    row.put("originated", originated.getOrDefault(actor.id(), 0));
    row.put("relayed", relayed.getOrDefault(actor.id(), 0));
    row.put("published", published.getOrDefault(actor.id(), 0));
    return row;
  }

  private void identity(Row row, Actor actor) {
    row.put("actor", actor.id().value());
    row.put("was", actor.was());
    row.put("page", Address.of(actor.id()).path());
    row.put("name", actor.name());
    row.put("kind", Terms.slug(actor.kind()));
    row.put("state", actor.state());
    row.put("party", names.party(actor));
    row.put("part-of", actor.partOf().map(ActorId::value));
  }

  private static void naming(Row row, Actor actor) {
    row.put("roles", actor.roles().stream().map(ActorRows::role).toList());
    row.put("aliases", actor.aliases());
    row.put("names", Names.tagged(actor.names()));
    row.put("may-be", actor.mayBe());
    row.put("grades", actor.grades().stream().map(ActorRows::grade).toList());
    row.put("note", actor.note());
  }

  private static String grade(Grade.OfActor grade) {
    Grade.Given given = grade.given();
    String who = " (" + given.by() + ", " + given.on().text() + "): ";
    return grade.code().written() + " on " + grade.topic() + who + given.because();
  }

  private static String role(Actor.Role role) {
    String of = role.of().map(id -> " (" + id + ")").orElse("");
    String during =
        role.during().flatMap(When::date).map(EdtfDate::text).map(day -> ", " + day).orElse("");
    return role.title() + of + during;
  }
}
