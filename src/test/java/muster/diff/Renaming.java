package muster.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Source;
import muster.model.SourceId;
import muster.model.Statement;
import muster.testing.Variations;

/// Gives records new ids, with the old ones under `was`, wherever they are named.
final class Renaming {
  private Renaming() {}

  /// An actor, a document and a claim of another.
  static Dataset of(Dataset in, Random random) {
    Dataset now = actor(in, pick(in.actors().keySet(), random), "renamed-actor");
    now = source(now, pick(now.sources().keySet(), random), "renamed-source");
    return claim(now, pick(now.reports().keySet(), random), "renamed-claim");
  }

  private static <I> I pick(Collection<I> ids, Random random) {
    return new ArrayList<>(ids).get(random.nextInt(ids.size()));
  }

  static Dataset actor(Dataset in, ActorId old, String id) {
    Actor it = in.actor(old);
    List<String> was = more(it.was(), old.value());
    var named =
        new Actor(
            it.id(),
            was,
            it.name(),
            it.kind(),
            it.state(),
            it.partOf(),
            it.roles(),
            it.aliases(),
            it.names(),
            it.mayBe(),
            it.grades(),
            it.protection(),
            it.note());
    return everywhere(Edited.with(in, named), old, new ActorId(id));
  }

  static Dataset source(Dataset in, SourceId old, String id) {
    Source it = Objects.requireNonNull(in.sources().get(old));
    var named =
        new Source(
            it.id(),
            more(it.was(), old.value()),
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
            it.statements());
    return everywhere(Edited.with(in, named), old, new SourceId(id));
  }

  static Dataset claim(Dataset in, ClaimId old, String name) {
    Source source = in.report(old).source();
    List<Statement> statements =
        source.statements().stream()
            .map(it -> it.with(it.claims().stream().map(claim -> named(claim, old)).toList()))
            .toList();
    return everywhere(
        Edited.with(in, Edited.with(source, statements)), old, new ClaimId(old.source(), name));
  }

  private static Claim named(Claim it, ClaimId old) {
    return it.id().equals(old)
        ? new Claim(
            it.id(),
            more(it.was(), old.name()),
            it.about(),
            it.figure(),
            it.modality(),
            it.times(),
            it.where(),
            it.wording(),
            it.support(),
            it.judgement(),
            it.relations())
        : it;
  }

  private static List<String> more(List<String> was, String id) {
    List<String> more = new ArrayList<>(was);
    more.add(id);
    return more;
  }

  private static Dataset everywhere(Dataset in, Object old, Object now) {
    var sources = each(in.sources(), old, now, Source::id);
    return new Dataset(
        in.site(),
        each(in.actors(), old, now, Actor::id),
        each(in.places(), old, now, it -> it.id()),
        each(in.deployments(), old, now, it -> it.id()),
        each(in.events(), old, now, it -> it.id()),
        each(in.utterances(), old, now, it -> it.id()),
        in.measures(),
        each(in.questions(), old, now, it -> it.id()),
        each(in.comparisons(), old, now, it -> it.id()),
        sources,
        in.pages(),
        Dataset.reportsOf(sources.values()));
  }

  private static <I, R extends Record> SequencedMap<I, R> each(
      SequencedMap<I, R> records, Object old, Object now, Function<R, I> id) {
    var renamed = new TreeMap<I, R>();
    for (R record : records.values()) {
      R changed = Variations.replaced(record, old, now);
      renamed.put(id.apply(changed), changed);
    }
    return renamed;
  }
}
