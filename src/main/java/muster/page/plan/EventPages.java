package muster.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.model.Address;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Event;
import muster.model.Report;
import muster.model.Source;
import muster.model.Subject;
import muster.model.When;
import muster.page.EventIndex;
import muster.page.EventPage;
import muster.page.part.Count;
import muster.page.part.Day;
import muster.page.part.Item;
import muster.page.part.Sentence;
import muster.time.DateSpan;
import muster.time.EdtfDate;
import muster.words.Counts;
import muster.words.Dates;
import muster.words.Terms;

/// Events: when, where, and who says so.
final class EventPages {
  static final String INDEX = "events.html";

  /// Events about which something may be withheld because it could endanger somebody.
  private static final Set<Event.Kind> GUARDED = Set.of(Event.Kind.INTERVIEW, Event.Kind.CAPTURE);

  private final Material material;
  private final Dataset dataset;
  private final Frames frames;

  EventPages(Material material, Frames frames) {
    this.material = material;
    this.dataset = material.dataset();
    this.frames = frames;
  }

  EventIndex index() {
    var here = new Address(INDEX);
    var links = new Links(material, here);
    return new EventIndex(
        Frames.path(here),
        frames.of(
            here,
            "Events",
            "Agreements, statements, visits and other events in order of time, each with the"
                + " claims that it rests on."),
        Sentence.plain("In order of time; what no document dates stands last."),
        dataset.events().values().stream()
            .sorted(Comparator.comparing(EventPages::span))
            .map(event -> row(event, links))
            .toList());
  }

  private static DateSpan span(Event event) {
    return event.date().flatMap(When::date).map(EdtfDate::span).orElse(DateSpan.unknown());
  }

  private EventIndex.Row row(Event event, Links links) {
    int claims = reports(event).size();
    var link = links.event(event.id());
    return new EventIndex.Row(
        link,
        Terms.plain(event.kind()),
        day(event),
        event.place().map(links::place),
        Count.of(claims, Counts.of(claims, "claim", "claims"), link.href()));
  }

  private static Optional<Day> day(Event event) {
    return event
        .date()
        .filter(when -> when.date().isPresent() || when.wording().isPresent())
        .map(when -> Links.day(Dates.of(when)));
  }

  EventPage page(Event event) {
    Address here = Address.of(event.id());
    var links = new Links(material, here);
    List<Report> reports = reports(event);
    return new EventPage(
        Frames.path(here),
        frames.of(here, event.name(), description(event, reports), INDEX),
        day(event),
        summary(event, reports, links),
        details(event, links),
        new ClaimTables(material, links).folded("What is said of it", reports),
        withheld(event, reports, links),
        new Mendings(material).of("event", event.id()));
  }

  private static String description(Event event, List<Report> reports) {
    return event.name()
        + day(event).map(day -> ", " + day.words()).orElse("")
        + ": "
        + Counts.of(reports.size(), "claim", "claims")
        + " and who makes them.";
  }

  /// The claims that it rests on, then others about it.
  private List<Report> reports(Event event) {
    Set<ClaimId> claims = new LinkedHashSet<>(event.claims());
    material.mentions().about(new Subject.OfEvent(event.id())).stream()
        .map(Report::id)
        .forEach(claims::add);
    return claims.stream().map(dataset::report).toList();
  }

  /// The editor's words, or the first claim that it rests on, originator first.
  private Sentence summary(Event event, List<Report> reports, Links links) {
    return event
        .text()
        .map(text -> words(links, reports).of(text))
        .or(() ->
            reports.stream().findFirst().map(material.telling()::sentence).map(links::sentence))
        .orElseGet(() -> Sentence.plain("No claim recorded."));
  }

  private EditorText words(Links links, List<Report> reports) {
    return new EditorText(material, links, reports, links.to(links.here()));
  }

  private List<Item> details(Event event, Links links) {
    List<Item> details = new ArrayList<>();
    details.add(Item.of("Kind", Terms.plain(event.kind())));
    event
        .place()
        .map(links::place)
        .ifPresent(place -> details.add(Item.of("Place", Sentence.start().name(place).end())));
    event
        .date()
        .flatMap(When::because)
        .map(because -> words(links, reports(event)).of(because))
        .ifPresent(because -> details.add(Item.of("Why this time", because)));
    return details;
  }

  /// That something is withheld, where the event touches people who need protection.
  private Optional<Sentence> withheld(Event event, List<Report> reports, Links links) {
    List<String> reasons =
        reports.stream()
            .filter(_ -> GUARDED.contains(event.kind()))
            .map(Report::source)
            .map(Source::withheld)
            .flatMap(List::stream)
            .distinct()
            .toList();
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(words(links, reports).of(String.join(" ", reasons)));
  }
}
