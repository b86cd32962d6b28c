package muster.page.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.analysis.Origin;
import muster.analysis.Origins;
import muster.chart.Amount;
import muster.model.Dataset;
import muster.model.Measure;
import muster.words.Counts;

/// Title, description and axis of a chart of rival numbers. A title stands outside of any link, so
/// that no digit is in it.
final class ChartWords {
  private static final int LAST_WORD = 12;
  private static final String SAME =
      "the same number; whether they are independent of one another is not known";

  private static final String DIFFERENT = " do not give the same number";

  private final Dataset dataset;
  private final Origins origins;
  private final List<Plotted> drawn;

  ChartWords(Material material, List<Plotted> drawn) {
    this.dataset = material.dataset();
    this.origins = material.origins();
    this.drawn = List.copyOf(drawn);
  }

  /// "Three originators give four numbers, no two of them for the same time".
  String title() {
    String voices = voices();
    if (drawn.stream().allMatch(Plotted::dated) && pairs().allMatch(ChartWords::sameTime)) {
      boolean same = pairs().allMatch(pair -> pair.getFirst().sameNumber(pair.getLast()));
      return "For the same time, " + (same ? gives(voices) + SAME : voices + DIFFERENT);
    }
    return Counts.capital(gives(voices))
        + count(drawn.size(), "number", "numbers")
        + ", "
        + times();
  }

  private String gives(String voices) {
    boolean one = voices.startsWith("one ") && !voices.contains(" and ");
    return voices + (one ? " gives " : " give ");
  }

  private String voices() {
    long known = originators().filter(ChartWords::known).distinct().count();
    long nobody = originators().filter(origin -> !known(origin)).count();
    String named = count(known, "originator", "originators");
    if (nobody == 0) {
      return named;
    }
    String unknown = nobody == 1 ? "one source that names nobody" : "sources that name nobody";
    return known == 0 ? unknown : named + " and " + unknown;
  }

  /// An office or person is the body for which it speaks.
  private Stream<Origin> originators() {
    return drawn.stream()
        .map(it -> origins.of(it.report()))
        .map(origin ->
            origin instanceof Origin.Named(var body, var _)
                ? new Origin.Named(body, body)
                : origin);
  }

  private static boolean known(Origin origin) {
    return switch (origin) {
      case Origin.Named _, Origin.Unnamed _ -> true;
      case Origin.Nobody _, Origin.Inferred _ -> false;
    };
  }

  private String times() {
    long undated = drawn.stream().filter(it -> !it.dated()).count();
    if (undated > 0) {
      String some = undated > LAST_WORD ? "many" : Counts.word((int) undated);
      return undated == drawn.size()
          ? "none of them with the day to which it counts"
          : some
              + " of them without the day to which "
              + (undated == 1 ? "it counts" : "they count");
    }
    boolean apart = pairs().noneMatch(ChartWords::meet);
    String which = drawn.size() == 2 ? "for different times" : "no two of them for the same time";
    return apart ? which : "some of which may be for the same time";
  }

  private static boolean sameTime(List<Plotted> pair) {
    return pair.getFirst().days().equals(pair.getLast().days());
  }

  private static boolean meet(List<Plotted> pair) {
    return pair.getFirst().meets(pair.getLast());
  }

  private Stream<List<Plotted>> pairs() {
    return drawn.stream()
        .flatMap(first ->
            drawn.stream().skip(drawn.indexOf(first) + 1L).map(second -> List.of(first, second)));
  }

  /// What is drawn, and what is not.
  ///
  /// @param rest whether other claims bear on the question and are not drawn
  String description(boolean rest) {
    return "Each mark is one statement, at its number and its time; only the numbers of one"
        + " originator for one measure are joined."
        + (drawn.stream().allMatch(Plotted::dated)
            ? ""
            : " Hollow marks with an arrow to the left stand at the day on which the number was"
                + " said, relayed or published: the day to which it counts is not stated.")
        + (rest
            ? " Parts, additions, shares, plans, narrower subjects and numbers without any day are"
                + " not drawn; they stand in the table."
            : "");
  }

  /// "Killed, killed in action (persons)".
  String axis() {
    List<Measure> measures = measures();
    String labels = measures.stream().map(Measure::label).collect(Collectors.joining(", "));
    String unit = measures.getFirst().unit();
    boolean log = drawn.stream().anyMatch(it -> it.amount() instanceof Amount.Magnitude);
    return Counts.capital(labels)
        + (labels.contains(unit) ? "" : " (" + unit + ")")
        + (log ? ", each step ten times the one below" : "");
  }

  /// The measures drawn, in the order of the claims.
  List<Measure> measures() {
    return drawn.stream().map(Plotted::measure).distinct().map(dataset::measure).toList();
  }

  /// Small counts are words; larger ones, which would be digits, are not told.
  private static String count(long number, String one, String many) {
    return number > LAST_WORD ? many : Counts.of((int) number, one, many);
  }
}
