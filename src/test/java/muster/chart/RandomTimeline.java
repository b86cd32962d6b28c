package muster.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Timelines of made-up words and days, the same for the same seed.
final class RandomTimeline {
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 9);
  private static final List<String> WORDS =
      List.of(
          "deployed",
          "in",
          "the",
          "north",
          "Солдати",
          "военнослужащих",
          "훈련",
          "i",
          "WWW",
          "contingentwithoutanyblankatallinitslongname");

  private final Random random;
  private final int years;

  private RandomTimeline(long seed) {
    this.random = new Random(seed);
    this.years = 1 + random.nextInt(12);
  }

  /// A timeline with at least one dated pin, up to 12 lanes and up to 15 pins.
  static Timeline of(long seed) {
    return new RandomTimeline(seed).timeline();
  }

  private Timeline timeline() {
    Optional<Calendar.RecordEnd> end =
        random.nextBoolean()
            ? Optional.of(new Calendar.RecordEnd(day(), words(12)))
            : Optional.empty();
    return new Timeline(
        "t",
        "title",
        "description",
        some(random.nextInt(12)).mapToObj(_ -> lane()).toList(),
        some(1 + random.nextInt(15)).mapToObj(n -> pin(n == 0)).toList(),
        new Calendar(Examples.MONTHS, Set.of(), end));
  }

  private static IntStream some(int count) {
    return IntStream.range(0, count);
  }

  private Timeline.Lane lane() {
    return new Timeline.Lane(
        words(9), "l.html", some(random.nextInt(7)).mapToObj(_ -> stage()).toList());
  }

  private Timeline.Stage stage() {
    Optional<Days> begin = maybeDays();
    Optional<Days> end = begin.map(from -> new Days(from.latest(), from.latest().plusDays(days())));
    Span span = new Span(begin, end, random.nextInt(5) == 0, random.nextInt(5) == 0);
    String label = words(8);
    return new Timeline.Stage(
        label, label, "s.html", "deployed", span, random.nextBoolean(), random.nextBoolean());
  }

  private Timeline.Pin pin(boolean dated) {
    String label = words(12);
    Optional<Days> days = dated ? Optional.of(Days.on(day())) : maybeDays();
    return new Timeline.Pin(label, label, "p.html", days, random.nextBoolean(), random.nextInt(9));
  }

  private Optional<Days> maybeDays() {
    LocalDate day = day();
    return random.nextInt(6) == 0
        ? Optional.empty()
        : Optional.of(new Days(day, day.plusDays(days())));
  }

  private int days() {
    return random.nextBoolean() ? 0 : random.nextInt(100);
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(365 * years));
  }

  private String words(int most) {
    return some(1 + random.nextInt(most))
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
