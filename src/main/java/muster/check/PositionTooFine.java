package muster.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Place;
import muster.model.PlaceId;
import muster.model.Report;
import muster.model.Source;
import muster.model.Subject;
import muster.model.When;
import muster.time.EdtfDate;

/// Where forces are is told by district at finest, and by oblast for 90 days, counted to the newest
/// entry of the record; the same for every side.
final class PositionTooFine implements Across {
  private static final int DAYS = 90;

  @Override
  public Stream<?> looksAt(Dataset part) {
    return Stream.concat(
        part.sources().values().stream().map(it -> List.of(it.id(), it.entered(), it.published())),
        part.reports().values().stream()
            .map(report ->
                List.of(
                    report.id(),
                    report.claim().about(),
                    report.claim().times(),
                    report.statement().said(),
                    report.claim().where())));
  }

  @Override
  public void run(Dataset dataset, Findings findings) {
    Optional<LocalDate> newest =
        dataset.sources().values().stream()
            .flatMap(PositionTooFine::entered)
            .max(Comparator.naturalOrder());
    for (Report report : dataset.reports().values()) {
      if (isForce(report.claim().about(), dataset)) {
        boolean recent = isRecent(report, newest);
        hold(report, recent, dataset, findings);
      }
    }
    dataset.deployments().values().forEach(deployment -> hold(deployment, dataset, findings));
  }

  private static Stream<LocalDate> entered(Source source) {
    return source.entered().on().span().latest().stream();
  }

  private static boolean isForce(Subject about, Dataset dataset) {
    return about instanceof Subject.OfDeployment(var id)
        && Optional.ofNullable(dataset.deployments().get(id))
            .filter(PositionTooFine::isForce)
            .isPresent();
  }

  private static boolean isForce(Deployment deployment) {
    return switch (deployment.kind()) {
      case TROOPS, ENGINEERS -> true;
      case WORKERS, ARMS -> false;
    };
  }

  private static boolean isRecent(Report report, Optional<LocalDate> newest) {
    Optional<When> about = report.claim().times().about();
    Optional<LocalDate> day =
        latest(about)
            .or(() -> latest(report.statement().said()))
            .or(() -> latest(report.source().published()))
            .or(() -> report.source().entered().on().span().latest());
    return day.isEmpty() || newest.map(last -> day.get().plusDays(DAYS).isAfter(last)).orElse(true);
  }

  private static Optional<LocalDate> latest(Optional<When> when) {
    return when.flatMap(When::date).map(EdtfDate::span).flatMap(span -> span.latest());
  }

  private static void hold(Report report, boolean recent, Dataset dataset, Findings findings) {
    for (PlaceId id : report.claim().where().places()) {
      hold(Spot.of(report.id()).at("places"), precision(id, dataset), recent, findings);
    }
  }

  /// Troops that are home again are no position.
  private static void hold(Deployment deployment, Dataset dataset, Findings findings) {
    for (int number = 0; isForce(deployment) && number < deployment.stages().size(); number++) {
      Deployment.Stage stage = deployment.stages().get(number);
      Spot spot = Spot.of(deployment.id()).at("stages[" + number + "].place");
      if (stage.kind() != Deployment.StageKind.RETURNED) {
        stage.place().ifPresent(id -> hold(spot, precision(id, dataset), false, findings));
      }
    }
  }

  private static Optional<Place.Precision> precision(PlaceId id, Dataset dataset) {
    return Optional.ofNullable(dataset.places().get(id)).map(Place::precision);
  }

  private static void hold(
      Spot spot, Optional<Place.Precision> precision, boolean recent, Findings findings) {
    boolean settlement = precision.filter(Place.Precision.SETTLEMENT::equals).isPresent();
    boolean district = precision.filter(Place.Precision.DISTRICT::equals).isPresent();
    if (settlement || (district && recent)) {
      findings.add(
          Rule.POSITION_TOO_FINE,
          spot,
          recent
              ? "within " + DAYS + " days the position of a force is told by oblast"
              : "the position of a force is told by district at finest",
          "name the " + (recent ? "oblast" : "district") + " that the place lies in");
    }
  }
}
