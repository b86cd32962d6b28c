package muster.page.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import muster.analysis.Analysis;
import muster.analysis.Renamed;
import muster.annals.Annals;
import muster.diagnostic.Positions;
import muster.export.Export;
import muster.model.Address;
import muster.model.Dataset;
import muster.page.LongTable;
import muster.page.Page;
import muster.page.PagePath;

/// All pages of a site: for every path what makes its page.
public final class SitePlan {
  private final SortedMap<String, Planned> pages = new TreeMap<>();
  private final List<LongTable> tables = new ArrayList<>();

  private final SortedMap<String, Export> downloads;

  /// @param template that prints the page, as it names it itself: `page/claim`
  private record Planned(String template, Supplier<Page> page) {}

  private SitePlan(SortedMap<String, Export> downloads) {
    this.downloads = downloads;
  }

  /// The plan of a record. Each supplier makes its page anew, alike each time, and may be asked by
  /// any thread.
  ///
  /// @throws IllegalStateException if two pages want one path, which the check of the record rules
  ///   out
  public static SitePlan of(Dataset dataset, Positions positions) {
    return of(
        new Analysis(dataset),
        positions,
        Optional.empty(),
        Annals.none(Annals.Known.NO_REPOSITORY));
  }

  /// The same with the record's history, or cut down to a day, which every page says.
  ///
  /// @param analysis of the record, which is made whole
  /// @param asOf the day
  public static SitePlan of(
      Analysis analysis, Positions positions, Optional<LocalDate> asOf, Annals annals) {
    var material = new Material(analysis.whole(), positions);
    var plan = new SitePlan(material.downloads());
    var frames = new Frames(analysis.dataset(), asOf);
    plan.fronts(material, frames);
    plan.questionsAndClaims(material, frames);
    plan.speakers(material, frames);
    plan.course(material, frames);
    plan.months(new AsOfPages(material, frames));
    plan.history(material, frames, annals);
    return plan;
  }

  /// The pages by path, in the order of the paths.
  public Map<PagePath, Supplier<Page>> pages() {
    return pages(_ -> true);
  }

  /// The pages by path that certain templates print.
  ///
  /// @param printed whether a template, named as pages name it, prints any: `page/claim`
  public Map<PagePath, Supplier<Page>> pages(Predicate<String> printed) {
    Map<PagePath, Supplier<Page>> byPath = new LinkedHashMap<>();
    pages.forEach((path, planned) -> {
      if (printed.test(planned.template)) {
        byPath.put(new PagePath(path), planned.page);
      }
    });
    return Collections.unmodifiableMap(byPath);
  }

  /// The record as data, by path; the pages name and describe these files.
  public SortedMap<String, Export> downloads() {
    return downloads;
  }

  /// The tables that are cut into pages.
  public List<LongTable> tables() {
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
