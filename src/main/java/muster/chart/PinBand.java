package muster.chart;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The events above the axis of a wide timeline, with words as far as there is room: those of more
/// weight first. Earlier ones have their words left of their stems and later ones right of them,
/// parted where most weight finds room.
final class PinBand {
  private static final double ROOM = 330;
  private static final int LINES = 3;
  private static final double GAP = 4;

  /// The height of all words at the most: more would push the lanes off the screen.
  static final double MOST = 270;

  /// How many pins words are tried for, those of most weight: far more than there is room for.
  private static final int MOST_WORDED = 100;

  private final DayScale scale;
  private final List<Timeline.Pin> pins;
  private final SortedMap<Integer, Placed> worded;

  /// A flag and how far above the axis its words begin.
  private record Placed(Flags.Flag flag, double above) {}

  private PinBand(DayScale scale, List<Timeline.Pin> pins, SortedMap<Integer, Placed> worded) {
    this.scale = scale;
    this.pins = pins;
    this.worded = worded;
  }

  /// @param right where words end at the latest
  static PinBand of(List<Timeline.Pin> dated, DayScale scale, double right) {
    List<Timeline.Pin> pins =
        dated.stream().sorted(comparingDouble(pin -> scale.middle(days(pin)))).toList();
    List<Integer> heavy = byWeight(pins).stream().limit(MOST_WORDED).sorted().toList();
    List<Timeline.Pin> some = heavy.stream().map(pins::get).toList();
    PinBand best = new PinBand(scale, pins, new TreeMap<>());
    for (int parting = 0; parting <= some.size(); parting++) {
      SortedMap<Integer, Placed> worded = new TreeMap<>();
      words(flags(some, scale, parting, right), some)
          .forEach((n, placed) -> worded.put(heavy.get(n), placed));
      PinBand band = new PinBand(scale, pins, worded);
      best = band.weight() > best.weight() ? band : best;
    }
    return best;
  }

  private static List<Flags.Flag> flags(
      List<Timeline.Pin> pins, DayScale scale, int parting, double right) {
    return IntStream.range(0, pins.size())
        .mapToObj(n -> flag(pins.get(n), scale.middle(days(pins.get(n))), n < parting, right))
        .toList();
  }

  private static Flags.Flag flag(Timeline.Pin pin, double at, boolean left, double right) {
    double room = Math.min(ROOM, (left ? at : right - at) - Flags.STEM);
    return new Flags.Flag(at, Lettering.WORDS.wrap(pin.label(), room, LINES), left);
  }

  /// Gives words to one pin after the other, as long as the rows stay low.
  private static SortedMap<Integer, Placed> words(List<Flags.Flag> flags, List<Timeline.Pin> pins) {
    SortedMap<Integer, Placed> placed = new TreeMap<>();
    SortedSet<Integer> chosen = new TreeSet<>();
    for (int pin : byWeight(pins)) {
      chosen.add(pin);
      Optional<SortedMap<Integer, Placed>> wider = place(chosen, flags);
      if (wider.isPresent()) {
        placed = wider.orElseThrow();
      } else {
        chosen.remove(pin);
      }
    }
    return placed;
  }

  private static List<Integer> byWeight(List<Timeline.Pin> pins) {
    return IntStream.range(0, pins.size())
        .boxed()
        .sorted(comparingInt(n -> -pins.get(n).weight()))
        .toList();
  }

  /// The pins' words in rows, each as high as its highest words; empty where they are too high.
  private static Optional<SortedMap<Integer, Placed>> place(
      SortedSet<Integer> chosen, List<Flags.Flag> flags) {
    List<Flags.Flag> some = chosen.stream().map(flags::get).toList();
    List<Integer> rows = Flags.rows(some);
    List<Double> tops = tops(some, rows);
    if (tops.getLast() > MOST) {
      return Optional.empty();
    }
    SortedMap<Integer, Placed> placed = new TreeMap<>();
    for (int pin : chosen) {
      int n = placed.size();
      placed.put(pin, new Placed(some.get(n), tops.get(rows.get(n))));
    }
    return Optional.of(placed);
  }

  /// How far above the axis each row's top is.
  private static List<Double> tops(List<Flags.Flag> flags, List<Integer> rows) {
    Map<Integer, Double> heights = new TreeMap<>();
    for (int n = 0; n < rows.size(); n++) {
      heights.merge(rows.get(n), Line.height(flags.get(n).words()) + GAP, Math::max);
    }
    List<Double> tops = new ArrayList<>();
    double top = GAP;
    for (double height : heights.values()) {
      top += height;
      tops.add(top);
    }
    return tops;
  }

  private static Days days(Timeline.Pin pin) {
    return pin.days().orElseThrow();
  }

  private int weight() {
    return worded.keySet().stream().mapToInt(n -> 1 + pins.get(n).weight()).sum();
  }

  /// The height of all words.
  double height() {
    return worded.values().stream().mapToDouble(Placed::above).max().orElse(0);
  }

  /// The lines from the axis to the words, path data.
  String stems(double axis) {
    Outline stems = new Outline();
    worded.values().forEach(it -> stems.move(it.flag.at(), axis - it.above).to(it.flag.at(), axis));
    return stems.toString();
  }

  /// The pins ready to print.
  List<TimelineDrawing.Pin> draw(double axis) {
    return IntStream.range(0, pins.size())
        .mapToObj(n -> PinMark.of(scale, pins.get(n)).across(axis, labels(n, axis)))
        .toList();
  }

  private List<Label> labels(int pin, double axis) {
    return Optional.ofNullable(worded.get(pin))
        .map(it -> it.flag.labels(axis - it.above))
        .orElse(List.of());
  }
}
