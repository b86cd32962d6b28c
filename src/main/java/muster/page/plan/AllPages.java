package muster.page.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import muster.analysis.Renamed;
import muster.annals.Annals;
import muster.model.Address;
import muster.model.Dataset;
import muster.page.LongTable;
import muster.page.Page;

/// All pages of a site, of which none is made yet.
final class AllPages {
  private final SortedMap<String, Planned> pages = new TreeMap<>();
  private final List<LongTable> tables = new ArrayList<>();

  /// @throws IllegalStateException if two pages want one path
  AllPages(Material material, Frames frames, Annals annals) {
    fronts(material, frames);
    questionsAndClaims(material, frames);
    speakers(material, frames);
    course(material, frames);
    months(new AsOfPages(material, frames));
    history(material, frames, annals);
  }

  /// The pages by path, in the order of the paths.
  SortedMap<String, Planned> pages() {
    return Collections.unmodifiableSortedMap(pages);
  }

  /// The tables that are cut into pages.
  List<LongTable> tables() {
    return List.copyOf(tables);
  }

  private void fronts(Material material, Frames frames) {
    var plain = new PlainPages(material, frames);
    add("page/home", Address.HOME.path(), new HomePages(material, frames)::page);
    add("page/data", DataPages.INDEX, new DataPages(material, frames)::page);
    add("page/coverage", CoveragePages.INDEX, new CoveragePages(material, frames)::page);
    add("page/one-origin", OneOriginPages.INDEX, new OneOriginPages(material, frames)::page);
    add("page/how-to-read", HowToReadPages.INDEX, new HowToReadPages(material, frames)::page);
    add("page/timeline", TimelinePages.ADDRESS, new TimelinePages(material, frames)::page);
    add("page/index-a-z", PlainPages.INDEX, plain::index);
    add("page/not-found", "404.html", plain::notFound);
    material
        .dataset()
        .pages()
        .forEach(it -> add("page/prose", it.address(), () -> plain.prose(it)));
    Renamed.of(material.dataset()).forEach(it -> moved(it, plain));
  }

  private void history(Material material, Frames frames, Annals annals) {
    var changes = new ChangesPages(material, frames, annals);
    var documents = new HistoryPages(material, frames, annals);
    changes.pages().forEach((path, page) -> add("page/changes", path, page));
    add(
        "page/corrections",
        CorrectionPages.ADDRESS,
        new CorrectionPages(material, frames, annals)::page);
    material
        .dataset()
        .sources()
        .values()
        .forEach(it -> add("page/history", Address.history(it.id()), () -> documents.page(it)));
  }

  private void moved(Renamed renamed, PlainPages plain) {
    renamed
        .from()
        .ifPresent(
            from -> add("page/moved", from, () -> plain.moved(from, renamed.to().orElseThrow())));
  }

  private void questionsAndClaims(Material material, Frames frames) {
    var questions = new QuestionPages(material, frames);
    var claims = new ClaimPages(material, frames);
    Dataset dataset = material.dataset();
    add("page/question-index", QuestionPages.INDEX, questions::index);
    dataset
        .questions()
        .values()
        .forEach(it -> add("page/question", Address.of(it.id()), () -> questions.page(it)));
    var listing = new ClaimListing(material, frames);
    add("page/claim-index", listing.listed().table(listing::page));
    dataset
        .reports()
        .values()
        .forEach(it -> add("page/claim", Address.of(it.id()), () -> claims.page(it)));
  }

  private void months(AsOfPages pages) {
    pages
        .months()
        .forEach(month -> add("page/as-of", Address.asOf(month), () -> pages.page(month)));
  }

  private void speakers(Material material, Frames frames) {
    var sources = new SourcePages(material, frames);
    var actors = new ActorPages(material, frames);
    var documents = new SourceListing(material, frames);
    var voices = new ActorListing(material, frames);
    add("page/source-index", documents.listed().table(documents::page));
    add("page/actor-index", voices.listed().table(voices::page));
    material
        .dataset()
        .sources()
        .values()
        .forEach(it -> add("page/source", Address.of(it.id()), () -> sources.page(it)));
    actors.shown().forEach(it -> add("page/actor", Address.of(it.id()), () -> actors.page(it)));
  }

  private void course(Material material, Frames frames) {
    var deployments = new DeploymentPages(material, frames);
    var events = new EventPages(material, frames);
    var places = new PlacePages(material, frames);
    Dataset dataset = material.dataset();
    add("page/deployment-index", "deployments.html", deployments::index);
    dataset
        .deployments()
        .values()
        .forEach(it -> add("page/deployment", Address.of(it.id()), () -> deployments.page(it)));
    add("page/event-index", "events.html", events::index);
    dataset
        .events()
        .values()
        .forEach(it -> add("page/event", Address.of(it.id()), () -> events.page(it)));
    add("page/place-index", "places.html", places::index);
    dataset
        .places()
        .values()
        .forEach(it -> add("page/place", Address.of(it.id()), () -> places.page(it)));
  }

  private void add(String template, LongTable table) {
    table.pages().forEach((path, page) -> add(template, path.value(), page));
    tables.add(table);
  }

  private void add(String template, Address address, Supplier<Page> page) {
    add(template, address.path(), page);
  }

  private void add(String template, String path, Supplier<Page> page) {
    if (pages.putIfAbsent(path, new Planned(template, page)) != null) {
      throw new IllegalStateException("two pages want the path " + path);
    }
  }
}
