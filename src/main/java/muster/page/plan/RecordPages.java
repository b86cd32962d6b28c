package muster.page.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.PlaceId;
import muster.model.QuestionId;
import muster.model.SourceId;
import muster.page.Page;

/// The pages that are about one record each: all of them, or the one at a path. None is made yet.
final class RecordPages {
  private static final String ENDING = ".html";

  private final Map<String, Kind<?, ?>> folders = new LinkedHashMap<>();

  RecordPages(Material material, Frames frames) {
    Dataset all = material.dataset();
    var questions = new QuestionPages(material, frames);
    var claims = new ClaimPages(material, frames);
    var sources = new SourcePages(material, frames);
    var actors = new ActorPages(material, frames);
    var deployments = new DeploymentPages(material, frames);
    var events = new EventPages(material, frames);
    var places = new PlacePages(material, frames);
    put("questions", kind("page/question", all.questions(), QuestionId::new, questions::page));
    put("claims", kind("page/claim", all.reports(), ClaimId::of, claims::page));
    put("sources", kind("page/source", all.sources(), SourceId::new, sources::page));
    put(
        "actors",
        kind("page/actor", all.actors(), ActorId::new, actors::page).where(ActorPages::isShown));
    put(
        "deployments",
        kind("page/deployment", all.deployments(), DeploymentId::new, deployments::page));
    put("events", kind("page/event", all.events(), EventId::new, events::page));
    put("places", kind("page/place", all.places(), PlaceId::new, places::page));
  }

  private void put(String folder, Kind<?, ?> kind) {
    folders.put(folder, kind);
  }

  private static <I, R> Kind<I, R> kind(
      String template, SequencedMap<I, R> records, Function<String, I> id, Function<R, Page> page) {
    return new Kind<>(template, records, id, page, _ -> true);
  }

  /// Hands on every page with its path.
  void each(BiConsumer<String, Planned> taker) {
    folders.forEach((folder, kind) -> kind.each(folder, taker));
  }

  /// The page at a path; empty where it is not that of one record.
  Optional<Planned> at(String path) {
    int slash = path.indexOf('/');
    return slash < 0 || !path.endsWith(ENDING)
        ? Optional.empty()
        : Optional.ofNullable(folders.get(path.substring(0, slash)))
            .flatMap(it -> it.named(path.substring(slash + 1, path.length() - ENDING.length())));
  }

  /// The pages of one kind of record, which lie in one folder.
  ///
  /// @param id reads an id out of the name of a file
  /// @param shown which of the records have a page
  private record Kind<I, R>(
      String template,
      SequencedMap<I, R> records,
      Function<String, I> id,
      Function<R, Page> page,
      Predicate<R> shown) {
    Kind<I, R> where(Predicate<R> has) {
      return new Kind<>(template, records, id, page, has);
    }

    void each(String folder, BiConsumer<String, Planned> taker) {
      records.forEach((own, record) ->
          planned(record).ifPresent(it -> taker.accept(folder + "/" + own + ENDING, it)));
    }

    Optional<Planned> named(String name) {
      return Optional.ofNullable(records.get(id.apply(name))).flatMap(this::planned);
    }

    private Optional<Planned> planned(R record) {
      return shown.test(record)
          ? Optional.of(new Planned(template, () -> page.apply(record)))
          : Optional.empty();
    }
  }
}
