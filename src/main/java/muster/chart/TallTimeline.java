package muster.chart;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays a timeline out for phones: time runs downward, bars stand in tracks, words in a column.
///
/// A month is as tall as the words of what begins in it, so that words stand beside their marks.
final class TallTimeline {
  private static final double WIDTH = 328;
  private static final double LEFT = 52;
  private static final double TOP = 6;
  private static final double TRACK = 15;
  private static final double LEAST_COLUMN = 170;
  private static final double LEADER = 22;
  private static final double ONE_LINE = 20;
  private static final double TWO_LINES = 38;

  private final Timeline timeline;
  private final String id;
  private final Tracks tracks;
  private final double track;
  private final double column;
  private final DayScale scale;
  private final List<Placed> placed;
  private final double bottom;

  /// What has words: `at` is where its mark begins down the axis, `right` the mark's right edge.
  private sealed interface Subject {
    double at();

    double right();

    record Bar(SoftBar bar, String lane, double left, double right) implements Subject {
      @Override
      public double at() {
        return bar.ends().from();
      }
    }

    record Pin(Timeline.Pin pin, double at, double right) implements Subject {}

    record End(Calendar.RecordEnd end, double at, double right) implements Subject {}
  }

  private record Placed(Subject subject, Column.Words words) {}

  TallTimeline(Timeline timeline, Horizon horizon) {
    this.timeline = timeline;
    this.id = timeline.id() + "-tall";
    DayScale provisional = DayScale.of(horizon, TOP, month -> least(horizon, month));
    this.tracks = Tracks.of(timeline, provisional);
    this.track = Math.min(TRACK, (WIDTH - LEAST_COLUMN - LEFT - LEADER) / tracks.count());
    this.column = LEFT + tracks.count() * track + LEADER;
    Map<YearMonth, Double> words = words(provisional);
    this.scale =
        DayScale.of(
            horizon, TOP, month -> Math.max(least(horizon, month), words.getOrDefault(month, 0.0)));
    Column places = new Column(column, TOP);
    this.placed = place(places);
    double lastYear = scale.at(YearMonth.of(horizon.last().getYear(), 1)) + TWO_LINES;
    this.bottom = Math.max(Math.max(scale.end(), lastYear), places.bottom()) + 4;
  }

  /// The height of a month without words; where years are named there is room for two lines.
  private static double least(Horizon horizon, YearMonth month) {
    boolean year = month.equals(horizon.first()) || month.getMonthValue() == 1;
    double least = least(horizon);
    return year && least >= ONE_LINE ? TWO_LINES : least;
  }

  private static double least(Horizon horizon) {
    return Math.clamp(720.0 / horizon.months(), 6, 24);
  }

  /// The height of the words of all that begins in a month.
  private Map<YearMonth, Double> words(DayScale on) {
    return subjects(on)
        .collect(
            groupingBy(
                it -> on.month(it.at()),
                TreeMap::new,
                summingDouble(it -> Column.height(lines(it)))));
  }

  private List<Placed> place(Column places) {
    List<Placed> list = new ArrayList<>();
    for (Subject it : subjects(scale).sorted(comparingDouble(Subject::at)).toList()) {
      list.add(new Placed(it, places.place(lines(it), it.right(), it.at())));
    }
    return list;
  }

  private Stream<Subject> subjects(DayScale on) {
    Stream<Subject> pins =
        timeline.pins().stream()
            .filter(pin -> pin.days().isPresent())
            .map(pin -> new Subject.Pin(pin, on.middle(pin.days().orElseThrow()), LEFT + 6));
    Stream<Subject> bars =
        IntStream.range(0, timeline.lanes().size()).boxed().flatMap(lane -> bars(lane, on));
    Stream<Subject> end =
        timeline.calendar().recordEnd().stream()
            .map(it -> new Subject.End(it, on.after(it.day()), LEFT - 8));
    return Stream.of(pins, bars, end).flatMap(it -> it);
  }

  private Stream<Subject> bars(int lane, DayScale on) {
    Timeline.Lane of = timeline.lanes().get(lane);
    List<SoftBar> bars = Band.bars(of, id + "-" + lane, on);
    return IntStream.range(0, bars.size())
        .mapToObj(
            n -> bar(bars.get(n), of.label(), LEFT + tracks.lanes().get(lane).get(n) * track));
  }

  private Subject bar(SoftBar bar, String lane, double left) {
    return new Subject.Bar(bar, lane, left, left + Math.min(Band.BAR, track * 0.7));
  }

  private List<Line> lines(Subject subject) {
    double room = WIDTH - column;
    return switch (subject) {
      case Subject.Bar(SoftBar bar, String lane, double _, double _) ->
          Stream.concat(
                  Lettering.WORDS.wrap(bar.stage().label(), room, 3).stream(),
                  Lettering.QUIET.wrap(lane, room, 2).stream())
              .toList();
      case Subject.Pin(Timeline.Pin pin, double _, double _) ->
          Lettering.WORDS.wrap(pin.label(), room, 4);
      case Subject.End(Calendar.RecordEnd end, double _, double _) ->
          Lettering.QUIET.wrap(end.label(), room, 3);
    };
  }

  TimelineDrawing draw() {
    String height = Decimal.of(bottom);
    return new TimelineDrawing(
        id,
        timeline.title(),
        timeline.description(),
        "timeline timeline--tall",
        Decimal.of(WIDTH),
        height,
        "0 0 " + Decimal.of(WIDTH) + " " + height,
        placed.stream().flatMap(it -> gradient(it.subject()).stream()).toList(),
        new MonthAxis(scale, least(scale.horizon()) >= ONE_LINE ? ONE_LINE : TWO_LINES)
            .ticks(timeline.calendar(), this::tick),
        List.of(),
        placed.stream().flatMap(it -> bar(it).stream()).toList(),
        placed.stream().flatMap(it -> pin(it).stream()).toList(),
        placed.stream().flatMap(it -> recordEnd(it).stream()).findFirst(),
        timeline.undated());
  }

  private Tick tick(MonthAxis.Words words, double y) {
    List<Label> labels =
        Stream.of(
                Lettering.QUIET.start(words.month(), words.month(), 0, y + 14),
                Lettering.QUIET.start(words.year(), words.year(), 0, y + 29))
            .filter(label -> !label.text().isEmpty())
            .toList();
    return new Tick(
        words.className(), Outline.line(0, y, column - LEADER, y), labels, words.href());
  }

  private static Optional<Gradient> gradient(Subject subject) {
    return subject instanceof Subject.Bar it ? it.bar().down() : Optional.empty();
  }

  private static Optional<TimelineDrawing.Bar> bar(Placed placed) {
    return placed.subject() instanceof Subject.Bar it
        ? Optional.of(bar(it, placed.words()))
        : Optional.empty();
  }

  private static TimelineDrawing.Bar bar(Subject.Bar it, Column.Words words) {
    Ends ends = it.bar().ends();
    return new TimelineDrawing.Bar(
        it.bar().stage().href(),
        it.bar().stage().full(),
        it.bar().className(),
        Decimal.of(it.left()),
        Decimal.of(ends.from()),
        Decimal.of(it.right() - it.left()),
        Decimal.of(ends.to() - ends.from()),
        it.bar().paint(),
        words.leader(),
        words.labels());
  }

  private Optional<TimelineDrawing.Pin> pin(Placed placed) {
    return placed.subject() instanceof Subject.Pin it
        ? Optional.of(pin(it, placed.words()))
        : Optional.empty();
  }

  private TimelineDrawing.Pin pin(Subject.Pin it, Column.Words words) {
    PinMark mark = PinMark.of(scale, it.pin().days().orElseThrow());
    double x = LEFT + 4;
    return new TimelineDrawing.Pin(
        it.pin().href(),
        it.pin().full(),
        PinMark.className(it.pin()),
        mark.wide() ? Outline.line(x, mark.from(), x, mark.to()) : "",
        words.leader(),
        Decimal.of(x),
        Decimal.of(it.at()),
        mark.radius(),
        words.labels());
  }

  private static Optional<EndLine> recordEnd(Placed placed) {
    return placed.subject() instanceof Subject.End
        ? Optional.of(new EndLine(placed.words().leader(), placed.words().labels()))
        : Optional.empty();
  }
}
