package muster.page.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import muster.model.Address;
import muster.model.ClaimId;
import muster.model.When;
import muster.page.TimelinePage;
import muster.page.part.Count;
import muster.page.part.Day;
import muster.page.part.Link;
import muster.page.part.Sentence;
import muster.time.EdtfDate;
import muster.words.Counts;
import muster.words.Dates;
import muster.words.Terms;

/// The timeline: drawn, listed under months, and the shelf of what has no day.
final class TimelinePages {
  static final Address ADDRESS = new Address("timeline.html");

  /// Claims told in an entry; the rest is counted and stands on the page of the stage or event.
  private static final int TOLD = 1;

  private final Material material;
  private final Frames frames;
  private final Links links;
  private final List<Happening> all;

  TimelinePages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
    this.links = new Links(material, ADDRESS);
    this.all = Happening.all(material);
  }

  TimelinePage page() {
    Map<String, List<Happening>> months = months();
    return new TimelinePage(
        Frames.path(ADDRESS),
        frames.of(
            ADDRESS,
            "Timeline",
            "Stages of deployments and events in order of time, each with who says so; what no"
                + " document dates stands apart."),
        intro(),
        new TimelineDrawings(material, links).drawn(headings()),
        months.entrySet().stream().map(it -> month(it.getKey(), it.getValue())).toList(),
        all.stream().filter(it -> it.heading().isEmpty()).map(this::entry).toList());
  }

  private Set<YearMonth> headings() {
    return months().keySet().stream()
        .filter(heading -> heading.length() > 4)
        .map(YearMonth::parse)
        .collect(Collectors.toSet());
  }

  /// By month, or by year where a date names no month, in order of time.
  private Map<String, List<Happening>> months() {
    Map<String, List<Happening>> months = new TreeMap<>();
    for (Happening happening : all) {
      happening
          .heading()
          .ifPresent(it -> months.computeIfAbsent(it, _ -> new ArrayList<>()).add(happening));
    }
    return months;
  }

  private Sentence intro() {
    int stages = (int) all.stream().filter(Happening.OfDeployment.class::isInstance).count();
    int events = all.size() - stages;
    return Sentence.start()
        .count(count(stages, Counts.capital(Counts.of(stages, "stage", "stages"))))
        .text(" of deployments and ")
        .count(count(events, Counts.of(events, "event", "events")))
        .text(", each in the month in which it begins and with who says so. ")
        .sentence(material.freshness().sentence())
        .end();
  }

  private static Count count(int number, String words) {
    return Count.of(number, words);
  }

  private TimelinePage.Month month(String heading, List<Happening> happenings) {
    String words = Dates.words(EdtfDate.parse(heading));
    return new TimelinePage.Month(
        heading, Day.of(words, heading), happenings.stream().map(this::entry).toList());
  }

  private TimelinePage.Entry entry(Happening happening) {
    return new TimelinePage.Entry(
        happening.when().filter(TimelinePages::told).map(TimelinePages::day),
        kind(happening),
        what(happening));
  }

  /// Without why it was inferred, which stands where the entry leads.
  private static Day day(When when) {
    return Links.day(Dates.of(when)).bare();
  }

  private static boolean told(When when) {
    return when.date().isPresent() || when.wording().isPresent();
  }

  private static String kind(Happening happening) {
    return switch (happening) {
      case Happening.OfDeployment _ -> "stage";
      case Happening.OfEvent _ -> "event";
    };
  }

  private Sentence what(Happening happening) {
    Link link = link(happening);
    var sentence = Sentence.start().link(link.text(), link.href());
    if (happening instanceof Happening.OfDeployment(var _, var stage)) {
      sentence.text(": " + Terms.of(stage.kind()));
    }
    happening
        .place()
        .map(links::place)
        .filter(place -> !link.text().contains(place.text()))
        .ifPresent(place -> sentence.text(", ").name(place));
    sentence.text(".");
    tell(sentence, happening.claims(), link.href());
    return sentence.end();
  }

  private Link link(Happening happening) {
    return switch (happening) {
      case Happening.OfDeployment(var deployment, var _) -> links.deployment(deployment.id());
      case Happening.OfEvent(var event) -> links.event(event.id());
    };
  }

  private void tell(Sentence.Builder sentence, List<ClaimId> claims, String href) {
    claims.stream()
        .limit(TOLD)
        .map(material.dataset()::report)
        .map(material.telling()::sentence)
        .forEach(phrase -> sentence.text(" ").sentence(links.sentence(phrase).withoutReasons()));
    int more = claims.size() - TOLD;
    if (more > 0) {
      String words = Counts.capital(Counts.of(more, "more claim", "more claims"));
      sentence.text(" ").count(Count.of(more, words, href)).text(".");
    }
  }
}
