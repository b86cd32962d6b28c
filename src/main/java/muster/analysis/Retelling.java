package muster.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.analysis.Departure.Kind;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Modality;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.SourceId;
import muster.model.Value;
import muster.time.DateSpan;

/// Holds the reports of one statement about one subject against each other, each against those
/// before it. Reports are found by their number and by what they count, never all by all.
final class Retelling {
  /// How many reports with one number are looked at.
  private static final int MOST = 8;

  private static final String PERSONS = "persons";

  private final Dataset dataset;
  private final Clocks clocks;
  private final Families families;
  private final Map<List<Object>, List<Told>> byNumber = new HashMap<>();
  private final Map<Counted, List<Told>> byMeasure = new HashMap<>();
  private final List<Report> ahead = new ArrayList<>();
  private final Map<SourceId, Map<Counted, Set<List<Object>>>> bySource = new HashMap<>();

  /// What is counted. @param rate the period of a rate
  private record Counted(MeasureId family, Class<?> extent, String rate) {}

  /// A report with a number. @param number without its qualifier
  private record Told(Report report, Counted counted, Quantity quantity, List<Object> number) {}

  Retelling(Dataset dataset, Clocks clocks, Families families) {
    this.dataset = dataset;
    this.clocks = clocks;
    this.families = families;
  }

  /// @param matter the reports, the nearest to the originator first
  List<Departure> of(List<Report> matter) {
    List<Told> numbers = matter.stream().map(this::told).flatMap(Optional::stream).toList();
    numbers.forEach(told ->
        bySource
            .computeIfAbsent(told.report.source().id(), _ -> new HashMap<>())
            .computeIfAbsent(told.counted, _ -> new HashSet<>())
            .add(told.number));
    List<Departure> found = new ArrayList<>();
    if (bySource.size() > 1) {
      numbers.forEach(told -> heldAgainstEarlier(told).ifPresent(found::add));
    }
    matter.stream()
        .filter(report -> told(report).isEmpty() && isExpected(report))
        .forEach(report -> plan(report).ifPresent(found::add));
    return found;
  }

  private Optional<Told> told(Report report) {
    return report
        .claim()
        .figure()
        .flatMap(figure ->
            figure
                .value()
                .map(Value::quantity)
                .flatMap(quantity ->
                    number(quantity)
                        .map(number -> new Told(report, counted(figure), quantity, number))));
  }

  private Counted counted(Figure figure) {
    String rate = figure.extent() instanceof Extent.Rate(String per) ? per : "";
    return new Counted(families.of(figure.measure()), figure.extent().getClass(), rate);
  }

  /// The numbers that the words name, without their qualifier; nothing for "dozens" or "many".
  private static Optional<List<Object>> number(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Unqualified(long count) -> Optional.of(List.of(count));
      case Quantity.About(long count) -> Optional.of(List.of(count));
      case Quantity.Nearly(long high) -> Optional.of(List.of(high));
      case Quantity.MoreThan(long low) -> Optional.of(List.of(low));
      case Quantity.AtLeast(long low) -> Optional.of(List.of(low));
      case Quantity.AtMost(long high) -> Optional.of(List.of(high));
      case Quantity.Between(long low, long high, boolean _) -> Optional.of(List.of(low, high));
      case Quantity.Share(long part, long whole, var _) -> Optional.of(List.of(part, "of", whole));
      case Quantity.OrderOfMagnitude _, Quantity.Unquantified _, Quantity.NotKnown _ ->
          Optional.empty();
    };
  }

  private Optional<Departure> heldAgainstEarlier(Told told) {
    List<Told> same = byNumber.computeIfAbsent(told.number, _ -> new ArrayList<>());
    List<Told> counting = byMeasure.computeIfAbsent(told.counted, _ -> new ArrayList<>());
    List<Told> twins = others(same, told).filter(it -> it.counted.equals(told.counted)).toList();
    Optional<Departure> found =
        twins.isEmpty()
            ? others(same, told)
                .filter(it -> countsOtherwise(it, told))
                .findFirst()
                .flatMap(it -> departure(it, told, Kind.MEASURE))
                .or(() -> otherNumber(counting, told))
            : twin(twins, told);
    if (same.size() < MOST) {
      same.add(told);
    }
    if (counting.size() < MOST) {
      counting.add(told);
    }
    return found;
  }

  private static Stream<Told> others(List<Told> earlier, Told told) {
    SourceId source = told.report.source().id();
    return earlier.stream().filter(it -> !it.report.source().id().equals(source));
  }

  /// The same number of the same thing: against the report that it differs least from.
  private Optional<Departure> twin(List<Told> twins, Told told) {
    return twins.stream()
        .min(Comparator.comparingInt(it -> differences(it, told).size()))
        .filter(it -> !differences(it, told).isEmpty())
        .flatMap(it -> departure(it, told));
  }

  /// The same number of another thing, where neither document has that number of the other's.
  private boolean countsOtherwise(Told from, Told told) {
    return mayBeExchanged(from.counted)
        && mayBeExchanged(told.counted)
        && measure(from).unit().equals(measure(told).unit())
        && !carries(from.report.source().id(), told.counted)
        && !carries(told.report.source().id(), from.counted)
        && timesMeet(from.report, told.report);
  }

  private static boolean mayBeExchanged(Counted counted) {
    return counted.extent != Extent.Part.class && counted.extent != Extent.Rate.class;
  }

  private boolean carries(SourceId source, Counted counted) {
    return numbers(source, counted) > 0;
  }

  private int numbers(SourceId source, Counted counted) {
    return bySource.getOrDefault(source, Map.of()).getOrDefault(counted, Set.of()).size();
  }

  /// Another number of the same thing, where each document has one only.
  private Optional<Departure> otherNumber(List<Told> counting, Told told) {
    boolean whole = told.counted.extent != Extent.Part.class;
    return others(counting, told)
        .filter(it -> whole && isOnly(it) && isOnly(told))
        .filter(it -> timesMeet(it.report, told.report))
        .filter(it -> mood(it.report).equals(mood(told.report)))
        .findFirst()
        .flatMap(it -> departure(it, told, Kind.NUMBER));
  }

  private boolean isOnly(Told told) {
    return numbers(told.report.source().id(), told.counted) == 1;
  }

  private Optional<Departure> departure(Told from, Told told, Kind... kinds) {
    Set<Kind> all = differences(from, told);
    Collections.addAll(all, kinds);
    return departure(from.report, told.report, all);
  }

  private static Optional<Departure> departure(Report from, Report report, Set<Kind> kinds) {
    return tied(from.claim(), report.claim()) || tied(report.claim(), from.claim())
        ? Optional.empty()
        : Optional.of(new Departure(from, report, kinds));
  }

  private static boolean tied(Claim claim, Claim other) {
    return claim.relations().stream().anyMatch(tie -> tie.to().equals(other.id()));
  }

  private Set<Kind> differences(Told from, Told told) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (from.quantity.approximator() != told.quantity.approximator()) {
      kinds.add(Kind.APPROXIMATOR);
    }
    if (otherThings(from, told)) {
      kinds.add(Kind.MEASURE);
    }
    if (!timesMeet(from.report, told.report)) {
      kinds.add(Kind.DATE);
    }
    if (!mood(from.report).equals(mood(told.report))) {
      kinds.add(Kind.MODALITY);
    }
    return kinds;
  }

  /// Things have kinds, told by the source's word for them; of persons the words vary freely.
  private boolean otherThings(Told from, Told told) {
    Optional<String> one = from.report.claim().figure().flatMap(Figure::unit);
    Optional<String> other = told.report.claim().figure().flatMap(Figure::unit);
    return !measure(told).unit().equals(PERSONS)
        && one.isPresent()
        && other.isPresent()
        && !one.get().equalsIgnoreCase(other.get());
  }

  private Measure measure(Told told) {
    return dataset.measure(told.report.claim().figure().orElseThrow().measure());
  }

  private boolean timesMeet(Report one, Report other) {
    return span(one).overlaps(span(other));
  }

  private DateSpan span(Report report) {
    return clocks.about(report).map(Clock::span).orElse(DateSpan.unknown());
  }

  /// What is said to be so is one mood, whether asserted or estimated.
  private static Modality mood(Report report) {
    Modality modality = report.claim().modality();
    return Strands.OF_WHAT_IS.contains(modality) ? Modality.ASSERTED : modality;
  }

  private boolean isExpected(Report report) {
    return clocks
        .about(report)
        .filter(it -> it.kind() == Clock.Kind.EXPECTED && it.date().isPresent())
        .isPresent();
  }

  /// Something to come without a number, which one document hopes for and another announces.
  private Optional<Departure> plan(Report report) {
    List<Report> others =
        ahead.stream()
            .filter(it -> !it.source().id().equals(report.source().id()))
            .filter(it -> timesMeet(it, report))
            .toList();
    if (ahead.size() < MOST) {
      ahead.add(report);
    }
    return others.stream().anyMatch(it -> mood(it).equals(mood(report)))
        ? Optional.empty()
        : others.stream()
            .findFirst()
            .flatMap(it -> departure(it, report, EnumSet.of(Kind.MODALITY)));
  }
}
