package muster.page.plan;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.chart.Days;
import muster.chart.Span;
import muster.chart.Timeline;
import muster.chart.TimelineDrawing;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.When;
import muster.time.EdtfDate;
import muster.words.Counts;
import muster.words.Dates;
import muster.words.Terms;

/// The timeline drawn: lanes of stages, and events as pins. What has no day is left to the list.
final class TimelineDrawings {
  private static final int LANES_WITH_WORDS = 3;

  /// Short, as every soft bar names it.
  private static final String ID = "t";

  private static final int LAST_WORD = 12;

  /// Events in the piece that explains the drawing.
  private static final int SAMPLED = 4;

  private static final String DESCRIPTION =
      "One lane a deployment, its stages as bars; events as pins above. Bars fade where days are"
          + " imprecise or an end is open; hollow ones are possible, planned or announced, not said"
          + " to be so. What no document dates is not drawn.";

  private final Material material;
  private final Dataset dataset;
  private final Links links;

  TimelineDrawings(Material material, Links links) {
    this.material = material;
    this.dataset = material.dataset();
    this.links = links;
  }

  /// With words for wide pages, small for narrow ones; empty when nothing is dated.
  ///
  /// @param headings the months that have a heading on the page
  List<TimelineDrawing> drawn(Set<YearMonth> headings) {
    return drawn(timeline(lanes(), pins(), headings));
  }

  /// Small for wide and for narrow pages; empty when nothing is dated.
  List<TimelineDrawing> overview() {
    Timeline timeline = timeline(lanes(), pins(), Set.of());
    return both(TimelineDrawing.overview(timeline), TimelineDrawing.tall(timeline));
  }

  /// The stages of a deployment and of its parts; empty when nothing is dated. Many lanes are drawn
  /// without words, which the page's list of stages has.
  List<TimelineDrawing> of(Deployment deployment) {
    List<Timeline.Lane> lanes = lanes(material.deployments().from(deployment));
    Timeline timeline = timeline(lanes, List.of(), Set.of());
    return lanes.size() > LANES_WITH_WORDS
        ? both(TimelineDrawing.overview(timeline), TimelineDrawing.tall(timeline))
        : drawn(timeline);
  }

  private static List<TimelineDrawing> drawn(Timeline timeline) {
    return both(TimelineDrawing.wide(timeline), TimelineDrawing.tall(timeline));
  }

  private static List<TimelineDrawing> both(
      Optional<TimelineDrawing> wide, Optional<TimelineDrawing> narrow) {
    return Stream.of(wide, narrow).flatMap(Optional::stream).toList();
  }

  /// The lane that shows the most forms, with a few events, to explain the drawing by.
  List<TimelineDrawing> sample() {
    Comparator<Timeline.Lane> byForms = Comparator.comparingLong(TimelineDrawings::forms);
    List<Timeline.Lane> lanes = lanes().stream().max(byForms).stream().toList();
    List<Timeline.Pin> pins = pins().stream().limit(SAMPLED).toList();
    return drawn(timeline(lanes, pins, Set.of()));
  }

  private static long forms(Timeline.Lane lane) {
    return lane.stages().stream().map(it -> it.hollow() + " " + it.uncertain()).distinct().count()
        + lane.stages().size();
  }

  private List<Timeline.Pin> pins() {
    return dataset.events().values().stream()
        .map(this::pin)
        .filter(pin -> pin.days().isPresent())
        .toList();
  }

  private Timeline timeline(
      List<Timeline.Lane> lanes, List<Timeline.Pin> pins, Set<YearMonth> headings) {
    return new Timeline(
        ID,
        title(lanes.size(), pins.size()),
        DESCRIPTION,
        lanes,
        pins,
        RecordCalendar.of(material, headings));
  }

  /// Stands outside of any link, so that no digit is in it.
  private static String title(int lanes, int pins) {
    return "What is said to have happened, and when: stages of "
        + count(lanes, "deployment", "deployments")
        + (pins == 0 ? "" : ", and " + count(pins, "event", "events"));
  }

  private static String count(int number, String one, String many) {
    return number > LAST_WORD ? many : Counts.of(number, one, many);
  }

  private List<Timeline.Lane> lanes() {
    return lanes(material.deployments().all());
  }

  private List<Timeline.Lane> lanes(List<Deployment> deployments) {
    return deployments.stream().map(this::lane).filter(it -> !it.stages().isEmpty()).toList();
  }

  private Timeline.Lane lane(Deployment deployment) {
    String href = links.deployment(deployment.id()).href();
    return new Timeline.Lane(
        deployment.name(),
        href,
        Stages.inTime(deployment).stream()
            .map(it -> stage(deployment, it, href))
            .filter(it -> it.span().dated())
            .toList());
  }

  /// A stage leads to its claim; where it rests on several, to its deployment.
  private Timeline.Stage stage(Deployment deployment, Deployment.Stage stage, String lane) {
    String label =
        Terms.of(stage.kind())
            + stage.place().map(place -> ", " + links.place(place).text()).orElse("");
    boolean one = stage.claims().size() == 1;
    return new Timeline.Stage(
        label,
        deployment.name() + ": " + label + on(stage.during()),
        one ? links.to(stage.claims().getFirst()) : lane,
        Terms.slug(stage.kind()),
        Stages.date(stage).map(Span::of).orElseGet(TimelineDrawings::never),
        Stages.hollow(stage, dataset),
        stage.during().filter(Stages::doubtful).isPresent());
  }

  private static Span never() {
    return new Span(Optional.empty(), Optional.empty(), false, false);
  }

  private Timeline.Pin pin(Event event) {
    return new Timeline.Pin(
        event.name(),
        event.name() + on(event.date()),
        links.event(event.id()).href(),
        event.date().flatMap(When::date).flatMap(TimelineDrawings::days),
        event.date().filter(Stages::doubtful).isPresent(),
        event.claims().size());
  }

  /// The days of an event; of one with an open end, those of the end that is known.
  private static Optional<Days> days(EdtfDate date) {
    Span span = Span.of(date);
    return Days.of(date.span()).or(span::begin).or(span::end);
  }

  /// ", in October [2024]".
  private static String on(Optional<When> when) {
    return ", " + when.map(TimelineDrawings::words).orElse("day not stated");
  }

  private static String words(When when) {
    return when.date().map(Dates::preposition).orElse("") + Dates.of(when).words();
  }
}
