package muster.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Chooses the months of a time axis that get a tick: as many as have room for their words.
///
/// @param room the least distance between two ticks in user units
record MonthAxis(DayScale scale, double room) {
  /// From the month to the year below it.
  static final double LEADING = 15;

  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

  /// Prints the tick of a month at its place along the axis.
  interface Printer {
    Tick print(Words words, double at);
  }

  /// A tick's words: the month's name, empty when only years are told apart, and its year, empty
  /// where an earlier tick has said it.
  record Words(String className, String month, String year, Optional<String> href) {
    /// The month and the year below it, as far as they end before `right`.
    List<Label> labels(double x, double baseline, double right) {
      return Stream.of(
              Lettering.QUIET.start(month, month, x, baseline),
              Lettering.QUIET.start(year, year, x, baseline + LEADING))
          .filter(label -> !label.text().isEmpty())
          .filter(label -> x + Lettering.QUIET.width(label.text()) <= right)
          .toList();
    }
  }

  List<Tick> ticks(Calendar calendar, Printer printer) {
    int step = step();
    List<Tick> ticks = new ArrayList<>();
    for (YearMonth month : months(step)) {
      boolean yearly = ticks.isEmpty() || month.getMonthValue() == 1;
      ticks.add(printer.print(words(calendar, month, yearly, step), scale.at(month)));
    }
    return ticks;
  }

  private static Words words(Calendar calendar, YearMonth month, boolean yearly, int step) {
    String name = step < 12 ? calendar.months().get(month.getMonthValue() - 1) : "";
    return new Words(
        month.getMonthValue() == 1 ? "chart__month chart__month--january" : "chart__month",
        name,
        yearly ? Integer.toString(month.getYear()) : "",
        calendar.headings().contains(month) ? Optional.of("#" + month) : Optional.empty());
  }

  private List<YearMonth> months(int step) {
    return scale.horizon().all().stream()
        .filter(month -> Math.floorMod(month.getYear() * 12 + month.getMonthValue() - 1, step) == 0)
        .toList();
  }

  private int step() {
    double shortest =
        scale.horizon().all().stream()
            .mapToDouble(month -> scale.at(month.plusMonths(1)) - scale.at(month))
            .min()
            .orElseThrow();
    return IntStream.of(STEPS).filter(step -> step * shortest >= room).findFirst().orElse(1200);
  }
}
