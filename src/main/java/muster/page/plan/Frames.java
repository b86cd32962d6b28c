package muster.page.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import muster.analysis.Reach;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Prose;
import muster.model.Site;
import muster.page.Frame;
import muster.page.PagePath;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Sentence;

/// What surrounds every page.
final class Frames {
  private static final List<Link> PARTS =
      List.of(
          new Link("Questions", "questions.html"),
          new Link("Timeline", "timeline.html"),
          new Link("Claims", "claims.html"),
          new Link("Who says so", "actors.html"),
          new Link("Deployments", "deployments.html"),
          new Link("Events", "events.html"),
          new Link("Places", "places.html"),
          new Link("Documents", "sources.html"),
          new Link("Data", "data.html"));

  private final Dataset dataset;
  private final Sentence freshness;
  private final Optional<Sentence> banner;
  private final Optional<Address> lastMonth;
  private final List<Sentence> notes;

  /// Alike on all pages from which the same way leads to the root.
  private final Map<Way, List<Frame.Destination>> parts = new ConcurrentHashMap<>();

  private final Map<Way, List<Link>> crumbs = new ConcurrentHashMap<>();

  private final Map<String, List<Link>> feet = new ConcurrentHashMap<>();

  private record Way(String root, String part) {}

  Frames(Dataset dataset) {
    this(dataset, Reach.of(dataset), Optional.empty());
  }

  /// @param reach of the record
  /// @param asOf the day to which it is cut down
  Frames(Dataset dataset, Reach reach, Optional<LocalDate> asOf) {
    this.banner = asOf.map(Frames::banner);
    this.dataset = dataset;
    this.freshness = Freshness.of(reach).sentence();
    this.notes = notes(dataset.site());
    this.lastMonth = reach.last().map(YearMonth::from).map(Address::asOf);
  }

  static PagePath path(Address address) {
    return new PagePath(address.path());
  }

  /// The frame of a page that belongs to no main part, or is the front page of one.
  Frame of(Address here, String title, String description) {
    return of(here, title, description, here.path());
  }

  /// The frame of a page.
  ///
  /// @param part the path of the front page of the main part that it belongs to
  Frame of(Address here, String title, String description, String part) {
    Site site = dataset.site();
    return new Frame(
        title,
        description,
        site.language(),
        site.title(),
        here.root(),
        parts(here, part),
        crumbs(here, part),
        freshness,
        banner,
        new Frame.Foot(footLinks(here), notes),
        canonical(here),
        Late.made(Optional.empty()));
  }

  private List<Frame.Destination> parts(Address here, String part) {
    return parts.computeIfAbsent(
        new Way(here.root(), part),
        _ ->
            PARTS.stream()
                .map(it -> new Frame.Destination(from(here, it), it.href().equals(part)))
                .toList());
  }

  private static Link from(Address here, Link link) {
    return new Link(link.text(), here.to(new Address(link.href())));
  }

  private List<Link> crumbs(Address here, String part) {
    if (here.equals(Address.HOME)) {
      return List.of();
    }
    boolean inside = !here.path().equals(part);
    return crumbs.computeIfAbsent(
        new Way(here.root(), inside ? part : Address.HOME.path()), way -> newCrumbs(here, way));
  }

  private static List<Link> newCrumbs(Address here, Way way) {
    Stream<Link> home = Stream.of(new Link("Home", Address.HOME.path()));
    Stream<Link> parts = PARTS.stream().filter(it -> it.href().equals(way.part));
    return Stream.concat(home, parts).map(it -> from(here, it)).toList();
  }

  private static Sentence banner(LocalDate day) {
    return Sentence.start()
        .text("What had been published by ")
        .day(Freshness.day(day))
        .text(", as this record has it today. This site did not exist then.")
        .end();
  }

  private List<Link> footLinks(Address here) {
    return feet.computeIfAbsent(here.root(), _ -> newFootLinks(here));
  }

  private List<Link> newFootLinks(Address here) {
    List<Link> links = new ArrayList<>();
    for (Prose prose : dataset.pages()) {
      links.add(new Link(prose.title(), here.to(prose.address())));
    }
    links.add(new Link("How to read this site", here.to(new Address(HowToReadPages.INDEX))));
    lastMonth.ifPresent(month -> links.add(new Link("Month by month", here.to(month))));
    links.add(new Link(OneOriginPages.TITLE, here.to(new Address(OneOriginPages.INDEX))));
    links.add(new Link("Coverage", here.to(new Address(CoveragePages.INDEX))));
    links.add(new Link(ChangesPages.TITLE, here.to(ChangesPages.ADDRESS)));
    links.add(new Link(CorrectionPages.TITLE, here.to(CorrectionPages.ADDRESS)));
    links.add(new Link("Index", here.to(new Address(PlainPages.INDEX))));
    links.add(new Link("Data", here.to(new Address("data.html"))));
    return List.copyOf(links);
  }

  private static List<Sentence> notes(Site site) {
    List<Sentence> notes = new ArrayList<>();
    site.licence().ifPresent(licence -> notes.add(licence(licence)));
    notes.add(WrittenDates.in(site.scope()));
    site.affiliations().map(WrittenDates::in).ifPresent(notes::add);
    return notes;
  }

  static Sentence licence(Site.Licence licence) {
    return Sentence.start()
        .name(new muster.page.part.Name(licence.name(), Optional.of(licence.url())))
        .text(" for " + licence.covers() + ".")
        .end();
  }

  private Optional<String> canonical(Address here) {
    return dataset.site().baseUrl().map(here::at);
  }
}
