package muster.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws one reading as its number and its date are said: plain, soft, bounded or open.
final class MarkArtist {
  private static final double RADIUS = 5;
  private static final double SOFT = 11;
  private static final double TICK = 9;
  private static final double ARROW = 26;
  private static final double LEAST = 8;

  private final List<RangeChart.Shape> shapes = new ArrayList<>();
  private final List<Box> taken = new ArrayList<>();
  private final Readings.Reading reading;
  private final int originator;
  private final ValueScale values;
  private final double from;
  private final double to;
  private final double x;

  MarkArtist(Readings.Reading reading, int originator, DayScale days, ValueScale values) {
    this.reading = reading;
    this.originator = originator;
    this.values = values;
    this.from = days.at(reading.days().earliest());
    this.to = days.after(reading.days().latest());
    this.x = (from + to) / 2;
  }

  /// @param id of the gradient, should one be needed
  Mark draw(String id) {
    Box reach = draw(reading.amount(), id);
    taken.add(reach);
    if (!reading.dated()) {
      earlier(reach.left() - 3);
    }
    Optional<Gradient> gradient =
        reading.amount() instanceof Amount.Magnitude
            ? Optional.of(gradient(id, reach))
            : Optional.empty();
    return new Mark(reading, originator, x, level(), List.copyOf(shapes), gradient, reach, taken);
  }

  private Box draw(Amount amount, String id) {
    return switch (amount) {
      case Amount.Plain(long count) -> dot(values.at(count), RADIUS);
      case Amount.About(long count) -> soft(values.at(count));
      case Amount.Nearly(long high) -> nearly(values.at(high));
      case Amount.From(long low) -> bound(values.at(low), values.at(low) - ARROW);
      case Amount.UpTo(long high) -> bound(values.at(high), below(values.at(high)));
      case Amount.Between(long low, long high) -> bar(values.at(low), values.at(high));
      case Amount.Magnitude(long low, long high) -> band(id, values.at(low), values.at(high));
    };
  }

  private double below(double y) {
    return y + Math.max(10, Math.min(ARROW, values.panel().bottom() - y));
  }

  private Box dot(double y, double radius) {
    width(y);
    add(named("range-chart__dot"), Glyph.path(originator, x, y, radius), "currentColor");
    return box(RADIUS + 1, y - RADIUS - 1, y + RADIUS + 1);
  }

  private Box soft(double y) {
    add(
        "range-chart__halo range-chart__halo--far",
        Glyph.path(originator, x, y, SOFT),
        "currentColor");
    add("range-chart__halo", Glyph.path(originator, x, y, SOFT * 0.7), "currentColor");
    return dot(y, RADIUS * 0.7).with(box(SOFT, y - SOFT, y + SOFT));
  }

  private Box nearly(double y) {
    tick(y);
    return soft(y + SOFT + 1).with(box(TICK, y - 1, y + 1));
  }

  private Box bound(double y, double tip) {
    tick(y);
    add(named("range-chart__arrow"), Outline.arrow(x, y, x, tip), "none");
    return box(TICK, Math.min(y, tip) - 1, Math.max(y, tip) + 1);
  }

  private Box bar(double bottom, double top) {
    Box box = box(LEAST / 2, Math.min(top, bottom - 2), bottom);
    add(named("range-chart__bar"), Outline.rectangle(box), "currentColor");
    return box.grown(1);
  }

  private Box band(String id, double bottom, double top) {
    Box box = box(SOFT, top, bottom);
    add(named("range-chart__band"), Outline.rectangle(box), "url(#" + id + ")");
    return box;
  }

  private Gradient gradient(String id, Box band) {
    return new Gradient(
        id,
        Mark.className(originator),
        "0",
        Decimal.of(band.top()),
        "0",
        Decimal.of(band.bottom()),
        List.of(
            new Gradient.Stop("0%", "0"),
            new Gradient.Stop("30%", "0.5"),
            new Gradient.Stop("70%", "0.5"),
            new Gradient.Stop("100%", "0")));
  }

  /// The days that it may be, behind a dot.
  private void width(double y) {
    if (to - from > LEAST) {
      add("range-chart__width", Outline.line(from, y, to, y), "none");
    }
  }

  private void tick(double y) {
    boolean wide = to - from > 2 * TICK;
    String path = Outline.line(wide ? from : x - TICK, y, wide ? to : x + TICK, y);
    add(named("range-chart__tick"), path, "none");
  }

  /// The arrow to the left of what says no day: it was so at some time before it was said.
  private void earlier(double right) {
    double y = level();
    add("range-chart__arrow", Outline.arrow(right, y, right - ARROW * 0.7, y), "none");
    taken.add(new Box(right - ARROW * 0.7 - 1, y - 5, right, y + 5));
  }

  private double level() {
    return switch (reading.amount()) {
      case Amount.Nearly(long high) -> values.at(high) + SOFT + 1;
      case Amount.Between(long low, long high) -> (values.at(low) + values.at(high)) / 2;
      case Amount.Magnitude(long low, long high) -> (values.at(low) + values.at(high)) / 2;
      case Amount.Plain _, Amount.About _, Amount.From _, Amount.UpTo _ ->
          values.at(reading.amount().least());
    };
  }

  private Box box(double aside, double top, double bottom) {
    return new Box(Math.min(from, x - aside), top, Math.max(to, x + aside), bottom);
  }

  private String named(String block) {
    return reading.dated() ? block : block + " " + block + "--hollow";
  }

  private void add(String className, String path, String fill) {
    shapes.add(new RangeChart.Shape(className, path, fill));
  }
}
