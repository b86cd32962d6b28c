package muster.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.Report;
import muster.model.Subject;
import muster.model.When;
import muster.time.EdtfDate;

/// Finds what changed while one statement was passed on: a number, its qualifier, what it counts,
/// its time, or how sure it is. Only reports of one statement about one subject are held against
/// each other, each against the one that seems nearest to the originator; a report that another
/// report agrees with is left alone, and so are two that an editor has tied in any way.
public final class Departures {
  private final Dataset dataset;
  private final Clocks clocks;

  public Departures(Dataset dataset) {
    this.dataset = dataset;
    this.clocks = new Clocks(dataset);
  }

  /// All that is found, by the id of the later report.
  public List<Departure> all() {
    var families = new Families(dataset, List.copyOf(dataset.measures().keySet()));
    List<Report> reports =
        dataset.reports().values().stream()
            .filter(report -> Strands.sound(report.claim()) && !hidden(report))
            .sorted(nearestFirst())
            .toList();
    List<Departure> found = new ArrayList<>();
    for (List<Report> occasion : new Occasions(dataset).of(reports)) {
      for (List<Report> matter : bySubject(occasion)) {
        found.addAll(new Retelling(dataset, clocks, families).of(matter));
      }
    }
    found.sort(Comparator.comparing(departure -> departure.report().id()));
    return found;
  }

  private boolean hidden(Report report) {
    return report.statement().by() instanceof Originator.Named(var actor)
        && dataset.actor(actor).protection().hides();
  }

  private static Collection<List<Report>> bySubject(List<Report> occasion) {
    Map<Subject, List<Report>> matters = new LinkedHashMap<>();
    occasion.forEach(report ->
        matters.computeIfAbsent(report.claim().about(), _ -> new ArrayList<>()).add(report));
    return matters.values();
  }

  /// What seems nearest to the originator: of a stated origin, through few relays, in the record's
  /// language, published early. A guess, which an editor turns round where it is wrong.
  private Comparator<Report> nearestFirst() {
    return Comparator.comparing((Report report) -> report.statement().originInferred())
        .thenComparingInt(report -> report.relays().size())
        .thenComparing(report -> !report.source().language().equals(dataset.site().language()))
        .thenComparing(Departures::published)
        .thenComparing(Report::id);
  }

  private static LocalDate published(Report report) {
    return report
        .source()
        .published()
        .flatMap(When::date)
        .map(EdtfDate::span)
        .flatMap(span -> span.earliest())
        .orElse(LocalDate.MAX);
  }
}
