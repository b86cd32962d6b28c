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
import muster.page.LongTable;
import muster.page.Page;

/// All pages of a site, of which none is made yet.
final class AllPages {
  private final SortedMap<String, Planned> pages = new TreeMap<>();
  private final List<LongTable> tables = new ArrayList<>();

  /// @throws IllegalStateException if two pages want one path
  AllPages(Material material, Frames frames, RecordPages records, Annals annals) {
    fronts(material, frames);
    indexes(material, frames);
    records.each(this::add);
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

  /// The page that a site begins with.
  static Planned home(Material material, Frames frames) {
    return new Planned("page/home", new HomePages(material, frames)::page);
  }

  private void fronts(Material material, Frames frames) {
    var plain = new PlainPages(material, frames);
    add(Address.HOME.path(), home(material, frames));
    add("page/data", DataPages.INDEX, new DataPages(material, frames)::page);
    add("page/coverage", CoveragePages.INDEX, new CoveragePages(material, frames)::page);
    new OneOriginPages(material, frames)
        .pages()
        .forEach((address, page) -> add("page/one-origin", address, page));
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

  private void indexes(Material material, Frames frames) {
    add("page/question-index", QuestionPages.INDEX, new QuestionPages(material, frames)::index);
    add(
        "page/deployment-index",
        DeploymentPages.INDEX,
        new DeploymentPages(material, frames)::index);
    add("page/event-index", EventPages.INDEX, new EventPages(material, frames)::index);
    add("page/place-index", PlacePages.INDEX, new PlacePages(material, frames)::index);
    var claims = new ClaimListing(material, frames);
    add("page/claim-index", claims.listed().table(claims::page));
    var documents = new SourceListing(material, frames);
    add("page/source-index", documents.listed().table(documents::page));
    var voices = new ActorListing(material, frames);
    add("page/actor-index", voices.listed().table(voices::page));
  }

  private void months(AsOfPages pages) {
    pages
        .months()
        .forEach(month -> add("page/as-of", Address.asOf(month), () -> pages.page(month)));
  }

  private void add(String template, LongTable table) {
    table.pages().forEach((path, page) -> add(template, path.value(), page));
    tables.add(table);
  }

  private void add(String template, Address address, Supplier<Page> page) {
    add(template, address.path(), page);
  }

  private void add(String template, String path, Supplier<Page> page) {
    add(path, new Planned(template, page));
  }

  private void add(String path, Planned page) {
    if (pages.putIfAbsent(path, page) != null) {
      throw new IllegalStateException("two pages want the path " + path);
    }
  }
}
