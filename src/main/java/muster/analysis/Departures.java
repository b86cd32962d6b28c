package muster.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.ActorId;
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
  /// Days above all of our calendar.
  private static final long WAY = 1L << 41;

  private static final long INFERRED = 1L << 61;

  private final Dataset dataset;
  private final Clocks clocks;
  private final Origins origins;
  private final Set<ActorId> hidden = new HashSet<>();

  private record Near(long farness, Report report) {}

  public Departures(Dataset dataset) {
    this(dataset, new Origins(dataset));
  }

  /// @param origins of the same record
  public Departures(Dataset dataset, Origins origins) {
    this.dataset = dataset;
    this.origins = origins;
    dataset.actors().values().stream()
        .filter(actor -> actor.protection().hides())
        .forEach(actor -> hidden.add(actor.id()));
    this.clocks = new Clocks(dataset);
  }

  /// All that is found, by the id of the later report.
  public List<Departure> all() {
    var families = new Families(dataset, List.copyOf(dataset.measures().keySet()));
    List<Report> reports =
        dataset.reports().values().parallelStream()
            .filter(report -> Strands.sound(report.claim()) && !hidden(report))
            .map(report -> new Near(farness(report), report))
            .sorted(Comparator.comparingLong(Near::farness))
            .map(Near::report)
            .toList();
    List<Departure> found = new ArrayList<>();
    new Occasions(dataset, origins)
        .of(reports).parallelStream()
            .flatMap(occasion -> bySubject(occasion).stream())
            .filter(matter -> matter.size() > 1)
            .flatMap(matter -> new Retelling(dataset, clocks, families).of(matter).stream())
            .forEachOrdered(found::add);
    found.sort(Comparator.comparing(departure -> departure.report().id()));
    return found;
  }

  private boolean hidden(Report report) {
    return report.statement().by() instanceof Originator.Named(var actor) && hidden.contains(actor);
  }

  private static Collection<List<Report>> bySubject(List<Report> occasion) {
    if (occasion.size() == 1) {
      return List.of();
    }
    Map<Subject, List<Report>> matters = new LinkedHashMap<>();
    occasion.forEach(report ->
        matters.computeIfAbsent(report.claim().about(), _ -> new ArrayList<>()).add(report));
    return matters.values();
  }

  /// The lower, the nearer to the originator a report seems: of a stated origin, through few
  /// relays, in the record's language, published early. A guess, which an editor turns round where
  /// it is wrong.
  private long farness(Report report) {
    boolean foreign = !report.source().language().equals(dataset.site().language());
    long way = 2L * report.relays().size() + (foreign ? 1 : 0);
    return published(report).toEpochDay()
        + way * WAY
        + (report.statement().originInferred() ? INFERRED : 0);
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
