package muster.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.analysis.Answers;
import muster.analysis.Clock;
import muster.analysis.Origin;
import muster.analysis.Strand;
import muster.chart.RangeChart;
import muster.chart.Readings;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.Claim;
import muster.model.MeasureId;
import muster.model.Report;
import muster.model.Subject;
import muster.page.ActorPage;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Numbers;

/// The numbers that answer a question, drawn over time. Only totals of what is said to be so are
/// drawn, one mark an assertion; what counts different things never shares a chart.
final class Charts {
  /// Shapes and colours that there are for originators.
  private static final int LOOKS = 8;

  private final Material material;
  private final Links links;
  private final Answers answers;

  Charts(Material material, Links links) {
    this.material = material;
    this.links = links;
    this.answers = material.answering();
  }

  /// For each unit that is counted, the chart for wide and for narrow pages; none for fewer than
  /// two numbers, which leave nothing to compare.
  List<RangeChart> of(Answer answer) {
    List<Plotted> all =
        plotted(answer.strands(), report -> Answers.isTotal(answer.question(), report));
    Map<String, List<Plotted>> units = new LinkedHashMap<>();
    for (Plotted plotted : all) {
      units.computeIfAbsent(unit(plotted), _ -> new ArrayList<>()).add(plotted);
    }
    int claims = answer.strands().size();
    return units.entrySet().stream()
        .flatMap(it -> drawings(id(it.getKey()), it.getValue(), claims).stream())
        .toList();
  }

  /// What is counted of what.
  private record Counted(MeasureId measure, Subject about) {}

  /// The numbers of one originator over time: for each measure and subject, the chart for wide and
  /// for narrow pages; none for fewer than two numbers.
  ///
  /// @param strands all that it said itself
  List<ActorPage.Series> own(List<Strand> strands) {
    Map<Counted, List<Strand>> series = new LinkedHashMap<>();
    for (Strand strand : strands) {
      Claim claim = strand.head().claim();
      claim
          .figure()
          .map(figure -> new Counted(figure.measure(), claim.about()))
          .ifPresent(it -> series.computeIfAbsent(it, _ -> new ArrayList<>()).add(strand));
    }
    List<ActorPage.Series> drawn = new ArrayList<>();
    series.forEach((counted, of) -> {
      List<RangeChart> charts =
          drawings(id("" + (drawn.size() + 1)), plotted(of, Answers::isTotal), of.size());
      if (!charts.isEmpty()) {
        drawn.add(new ActorPage.Series(heading(counted), charts));
      }
    });
    return drawn;
  }

  private Sentence heading(Counted counted) {
    String measure = material.dataset().measure(counted.measure).label();
    return Sentence.start()
        .text(Counts.capital(measure) + ": ")
        .name(links.subject(counted.about))
        .end();
  }

  private String unit(Plotted plotted) {
    return material.dataset().measure(plotted.measure()).unit();
  }

  private static String id(String of) {
    return "chart-" + of.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /// @param claims how many there are, drawn or not
  private List<RangeChart> drawings(String id, List<Plotted> drawn, int claims) {
    return Stream.of(drawn)
        .filter(it -> it.size() > 1)
        .map(it -> readings(id, it, claims))
        .flatMap(it -> Stream.of(RangeChart.wide(it), RangeChart.narrow(it)))
        .flatMap(Optional::stream)
        .toList();
  }

  /// A running total of one period is drawn only where no whole is.
  private List<Plotted> plotted(List<Strand> strands, Predicate<Report> isTotal) {
    List<Plotted> all = strands.stream().flatMap(it -> plotted(it, isTotal).stream()).toList();
    List<Plotted> wholes = all.stream().filter(it -> !answers.isWindow(it.report())).toList();
    return wholes.isEmpty() ? all : wholes;
  }

  /// An assertion by the first of its reports that has a day.
  private Optional<Plotted> plotted(Strand strand, Predicate<Report> isTotal) {
    return strand.reports().stream()
        .filter(isTotal)
        .filter(report -> !expected(report))
        .flatMap(report -> Plotted.of(report, material.clocks()).stream())
        .findFirst();
  }

  private boolean expected(Report report) {
    return material
        .clocks()
        .about(report)
        .filter(clock -> clock.kind() == Clock.Kind.EXPECTED)
        .isPresent();
  }

  private Readings readings(String id, List<Plotted> drawn, int claims) {
    var words = new ChartWords(material, drawn);
    return new Readings(
        id,
        words.title(),
        words.description(drawn.size() < claims),
        words.axis(),
        series(drawn, words.measures().size() > 1),
        RecordCalendar.of(material, Set.of()),
        Numbers::grouped);
  }

  private List<Readings.Series> series(List<Plotted> drawn, boolean severalMeasures) {
    Map<String, List<Plotted>> lines = new LinkedHashMap<>();
    Map<Origin, Integer> voices = new LinkedHashMap<>();
    for (Plotted plotted : drawn) {
      lines.computeIfAbsent(line(plotted), _ -> new ArrayList<>()).add(plotted);
      voices.putIfAbsent(voice(plotted.report()), voices.size());
    }
    return lines.values().stream()
        .map(line ->
            series(
                line,
                Objects.requireNonNull(voices.get(voice(line.getFirst().report()))),
                severalMeasures))
        .toList();
  }

  /// What a line may join: one named institution's totals of one measure, and nothing else. Nobody
  /// knows whether two who are not named are the same.
  private String line(Plotted plotted) {
    Report report = plotted.report();
    return voice(report) instanceof Origin.Named(ActorId body, var _) && !answers.isWindow(report)
        ? body + " " + plotted.measure()
        : "claim " + report.id();
  }

  /// Who counts as one originator: an office or person is the body for which it speaks.
  private Origin voice(Report report) {
    return material.origins().of(report) instanceof Origin.Named(ActorId body, var _)
        ? new Origin.Named(body, body)
        : material.origins().of(report);
  }

  private Readings.Series series(List<Plotted> line, int voice, boolean severalMeasures) {
    return new Readings.Series(
        label(line.getFirst().report()),
        href(line.getFirst().report()),
        voice % LOOKS,
        line.stream().map(it -> reading(it, severalMeasures)).toList());
  }

  /// The body for which they speak, or that nobody is named.
  private String label(Report report) {
    return voice(report) instanceof Origin.Named(ActorId body, var _)
        ? material.voices().name(body)
        : material.voices().speaker(report).plain();
  }

  /// The originator's page, or the document of one that has none.
  private String href(Report report) {
    Optional<ActorId> actor =
        switch (voice(report)) {
          case Origin.Named(ActorId body, var _) -> Optional.of(body);
          case Origin.Unnamed(ActorId unnamed) -> Optional.of(unnamed);
          case Origin.Nobody _, Origin.Inferred _ -> Optional.empty();
        };
    return actor
        .map(material.dataset()::actor)
        .filter(it -> !it.protection().hides())
        .map(Actor::id)
        .map(id -> links.to(Address.of(id)))
        .orElseGet(() -> links.document(report.source()).href());
  }

  private Readings.Reading reading(Plotted plotted, boolean severalMeasures) {
    Report report = plotted.report();
    String measure = material.dataset().measure(plotted.measure()).label();
    return new Readings.Reading(
        Numbers.words(report.claim()) + (severalMeasures ? " " + measure : ""),
        material.telling().sentence(report).plain(),
        links.to(report.id()),
        plotted.amount(),
        plotted.days(),
        plotted.dated(),
        material.chronicle().since(material.strandOf(report.id())).toString());
  }
}
