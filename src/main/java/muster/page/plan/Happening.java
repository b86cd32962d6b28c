package muster.page.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.model.ClaimId;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.PlaceId;
import muster.model.When;
import muster.time.Bound;
import muster.time.DateSpan;
import muster.time.EdtfDate;
import muster.time.Precision;

/// A stage of a deployment or an event, as the timeline lists it.
sealed interface Happening {
  /// A stage.
  record OfDeployment(Deployment deployment, Deployment.Stage stage) implements Happening {}

  /// An event.
  record OfEvent(Event event) implements Happening {}

  /// All stages and events in order of time; what has no day stands last.
  static List<Happening> all(Material material) {
    Stream<Happening> stages =
        material.deployments().all().stream()
            .flatMap(it -> it.stages().stream().map(stage -> new OfDeployment(it, stage)));
    Stream<Happening> events = material.dataset().events().values().stream().map(OfEvent::new);
    return Stream.concat(stages, events).sorted(Comparator.comparing(Happening::span)).toList();
  }

  default Optional<When> when() {
    return switch (this) {
      case OfDeployment(var _, var stage) -> stage.during();
      case OfEvent(var event) -> event.date();
    };
  }

  default Optional<PlaceId> place() {
    return switch (this) {
      case OfDeployment(var _, var stage) -> stage.place();
      case OfEvent(var event) -> event.place();
    };
  }

  default List<ClaimId> claims() {
    return switch (this) {
      case OfDeployment(var _, var stage) -> stage.claims();
      case OfEvent(var event) -> event.claims();
    };
  }

  /// The days that it can mean, unknown where it has none.
  default DateSpan span() {
    return when().flatMap(When::date).map(EdtfDate::span).orElse(DateSpan.unknown());
  }

  /// The month or year under which it is listed, as EDTF: that in which it begins, or, where the
  /// begin is not known, that in which it ends. Empty for what has no day.
  default Optional<String> heading() {
    DateSpan span = span();
    return span.earliest()
        .or(span::latest)
        .flatMap(day -> when().flatMap(When::date).map(date -> heading(date, day)));
  }

  /// A date that names no month is listed under its year, as far as that is given.
  private static String heading(EdtfDate date, LocalDate day) {
    EdtfDate.Point first = first(date);
    return first.precision().compareTo(Precision.YEAR) >= 0
        ? first.yearPart().digits()
        : YearMonth.from(day).toString();
  }

  private static EdtfDate.Point first(EdtfDate date) {
    return date instanceof EdtfDate.Interval(Bound.Known(var start), Bound _)
        ? start
        : date.points().getFirst();
  }
}
