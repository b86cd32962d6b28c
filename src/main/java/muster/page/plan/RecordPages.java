package muster.page.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import muster.analysis.TablePages;
import muster.model.ActorId;
import muster.model.Address;
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

  private final List<Kind<?, ?>> kinds;

  RecordPages(Material material, Frames frames) {
    Dataset all = material.dataset();
    var questions = new QuestionPages(material, frames);
    var claims = new ClaimPages(material, frames);
    var sources = new SourcePages(material, frames);
    var actors = new ActorPages(material, frames);
    var deployments = new DeploymentPages(material, frames);
    var events = new EventPages(material, frames);
    var places = new PlacePages(material, frames);
    this.kinds =
        List.of(
            kind(
                    "question",
                    all.questions(),
                    new Way<>(QuestionId::new, Address::of),
                    questions::page)
                .and(questions::further),
            kind("claim", all.reports(), new Way<>(ClaimId::of, Address::of), claims::page),
            kind("source", all.sources(), new Way<>(SourceId::new, Address::of), sources::page),
            kind("actor", all.actors(), new Way<>(ActorId::new, Address::of), actors::page)
                .where(ActorPages::isShown)
                .and(actors::further),
            kind(
                "deployment",
                all.deployments(),
                new Way<>(DeploymentId::new, Address::of),
                deployments::page),
            kind("event", all.events(), new Way<>(EventId::new, Address::of), events::page),
            kind("place", all.places(), new Way<>(PlaceId::new, Address::of), places::page));
  }

  private static <I, R> Kind<I, R> kind(
      String name, SequencedMap<I, R> records, Way<I> way, Function<R, Page> page) {
    return new Kind<>("page/" + name, records, way, page, _ -> true, (_, _) -> {});
  }

  /// Hands on every page with its path.
  void each(BiConsumer<String, Planned> taker) {
    kinds.forEach(kind -> kind.each(taker));
  }

  /// The page at a path; empty where it is not that of one record.
  Optional<Planned> at(String path) {
    return kinds.stream().flatMap(kind -> kind.at(path).stream()).findFirst();
  }

  /// Between an id and where its page lies, in a folder of its kind.
  ///
  /// @param id reads an id out of the name of a file
  private record Way<I>(Function<String, I> id, Function<I, Address> address) {
    String path(I own) {
      return address.apply(own).path();
    }

    /// The id of which the page would lie there.
    Optional<I> at(String path) {
      int slash = path.indexOf('/');
      return slash < 0 || !path.endsWith(ENDING)
          ? Optional.empty()
          : Optional.of(id.apply(path.substring(slash + 1, path.length() - ENDING.length())))
              .filter(own -> path(own).equals(path));
    }
  }

  /// The pages of one kind of record.
  ///
  /// @param shown which of the records have a page
  /// @param further hands on the pages below that of a record
  private record Kind<I, R>(
      String template,
      SequencedMap<I, R> records,
      Way<I> way,
      Function<R, Page> page,
      Predicate<R> shown,
      BiConsumer<R, BiConsumer<String, Planned>> further) {
    Kind<I, R> where(Predicate<R> has) {
      return new Kind<>(template, records, way, page, has, further);
    }

    Kind<I, R> and(BiConsumer<R, BiConsumer<String, Planned>> below) {
      return new Kind<>(template, records, way, page, shown, below);
    }

    void each(BiConsumer<String, Planned> taker) {
      records.forEach((own, record) -> each(own, record, taker));
    }

    private void each(I own, R record, BiConsumer<String, Planned> taker) {
      if (shown.test(record)) {
        taker.accept(way.path(own), new Planned(template, () -> page.apply(record)));
        further.accept(record, taker);
      }
    }

    /// Only the pages of the record at whose page the path begins are looked at.
    Optional<Planned> at(String path) {
      Map<String, Planned> pages = new HashMap<>();
      way.at(TablePages.home(path))
          .ifPresent(own ->
              Optional.ofNullable(records.get(own))
                  .ifPresent(record -> each(own, record, pages::put)));
      return Optional.ofNullable(pages.get(path));
    }
  }
}
