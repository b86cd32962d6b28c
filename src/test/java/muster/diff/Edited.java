package muster.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import muster.diff.Item.Kind;
import muster.model.Actor;
import muster.model.Claim;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.Measure;
import muster.model.Place;
import muster.model.Prose;
import muster.model.Question;
import muster.model.Site;
import muster.model.Source;
import muster.model.Statement;
import muster.model.Utterance;
import muster.testing.Variations;
import muster.testing.Variations.Variation;

/// A record with one record of it put otherwise.
///
/// @param path the place that is different
/// @param items those that the change happens to
record Edited(String path, List<Item> items, UnaryOperator<Dataset> edit) {
  /// Every edit of a single place that can be made to a record.
  static List<Edited> all(Dataset dataset) {
    List<Edited> all = new ArrayList<>();
    dataset.actors().forEach((id, it) -> of(Kind.ACTOR, id, it, all));
    dataset.places().forEach((id, it) -> of(Kind.PLACE, id, it, all));
    dataset.deployments().forEach((id, it) -> of(Kind.DEPLOYMENT, id, it, all));
    dataset.events().forEach((id, it) -> of(Kind.EVENT, id, it, all));
    dataset.utterances().forEach((id, it) -> of(Kind.UTTERANCE, id, it, all));
    dataset.measures().forEach((id, it) -> of(Kind.MEASURE, id, it, all));
    dataset.questions().forEach((id, it) -> of(Kind.QUESTION, id, it, all));
    dataset.comparisons().forEach((id, it) -> of(Kind.COMPARISON, id, it, all));
    dataset.pages().forEach(it -> of(Kind.PAGE, it.slug(), it, all));
    of(Kind.SITE, "site", dataset.site(), all);
    dataset.sources().values().forEach(source -> source(source, all));
    return all;
  }

  private static void of(Kind kind, Object id, Record record, List<Edited> all) {
    var item = Item.of(kind, id);
    for (Variation<Record> each : Variations.of(record, "id", "slug", "sections", "links")) {
      all.add(new Edited(item + "." + each.path(), List.of(item), in -> with(in, each.value())));
    }
  }

  private static void source(Source source, List<Edited> all) {
    var item = Item.of(Kind.SOURCE, source.id());
    for (var each : Variations.of(source, "id", "statements")) {
      all.add(new Edited(item + "." + each.path(), List.of(item), in -> with(in, each.value())));
    }
    source.statements().forEach(statement -> statement(source, statement, all));
  }

  private static void statement(Source source, Statement statement, List<Edited> all) {
    List<Item> claims =
        statement.claims().stream().map(it -> Item.of(Kind.CLAIM, it.id())).sorted().toList();
    for (var each : Variations.of(statement, "claims")) {
      all.add(
          new Edited(
              claims + "." + each.path(),
              claims,
              in -> with(in, replaced(source, statement, each.value()))));
    }
    for (Claim claim : statement.claims()) {
      var item = Item.of(Kind.CLAIM, claim.id());
      for (var each : Variations.of(claim, "id")) {
        List<Claim> others = new ArrayList<>(statement.claims());
        others.replaceAll(it -> it.equals(claim) ? each.value() : it);
        var changed = statement.with(others);
        all.add(
            new Edited(
                item + "." + each.path(),
                List.of(item),
                in -> with(in, replaced(source, statement, changed))));
      }
    }
  }

  private static Source replaced(Source source, Statement old, Statement changed) {
    List<Statement> statements = new ArrayList<>(source.statements());
    statements.set(statements.indexOf(old), changed);
    return with(source, statements);
  }

  static Source with(Source it, List<Statement> statements) {
    return new Source(
        it.id(),
        it.was(),
        it.title(),
        it.publisher(),
        it.republishes(),
        it.url(),
        it.published(),
        it.language(),
        it.seen(),
        it.silentOn(),
        it.withheld(),
        it.entered(),
        it.reviewed(),
        it.note(),
        statements);
  }

  /// The record with another one under the id that it has.
  static Dataset with(Dataset in, Record changed) {
    var sources = changed instanceof Source it ? put(in.sources(), it.id(), it) : in.sources();
    return new Dataset(
        changed instanceof Site it ? it : in.site(),
        changed instanceof Actor it ? put(in.actors(), it.id(), it) : in.actors(),
        changed instanceof Place it ? put(in.places(), it.id(), it) : in.places(),
        changed instanceof Deployment it ? put(in.deployments(), it.id(), it) : in.deployments(),
        changed instanceof Event it ? put(in.events(), it.id(), it) : in.events(),
        changed instanceof Utterance it ? put(in.utterances(), it.id(), it) : in.utterances(),
        changed instanceof Measure it ? put(in.measures(), it.id(), it) : in.measures(),
        changed instanceof Question it ? put(in.questions(), it.id(), it) : in.questions(),
        changed instanceof Comparison it ? put(in.comparisons(), it.id(), it) : in.comparisons(),
        sources,
        changed instanceof Prose it ? pages(in.pages(), it) : in.pages(),
        Dataset.reportsOf(sources.values()));
  }

  private static <I, R> SequencedMap<I, R> put(SequencedMap<I, R> records, I id, R record) {
    var more = new TreeMap<>(records);
    more.put(id, record);
    return more;
  }

  private static List<Prose> pages(List<Prose> pages, Prose page) {
    List<Prose> more = new ArrayList<>(pages);
    more.removeIf(it -> it.slug().equals(page.slug()));
    more.add(page);
    return more;
  }
}
