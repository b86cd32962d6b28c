package muster.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Place;

/// Coordinates are degrees on the globe, no finer than a hundredth, with a radius in kilometres,
/// and stand only where a place has a location.
final class CoordinatesOffPlace implements Check {
  private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,2})?");

  private static final Pattern RADIUS = Pattern.compile("[1-9]\\d{0,2}|[12]\\d{3}|3000");

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Place place : dataset.places().values()) {
      Spot spot = Spot.of(place.id()).at("at");
      place
          .at()
          .ifPresent(point -> {
            hold(spot.at("lat"), point.latitude(), 90, findings);
            hold(spot.at("lon"), point.longitude(), 180, findings);
            point.radius().ifPresent(radius -> reach(spot.at("radius"), radius, findings));
          });
      if (place.precision() == Place.Precision.UNLOCATED && place.at().isPresent()) {
        findings.add(
            Rule.COORDINATES_OFF_PLACE,
            spot,
            "the place is unlocated and has coordinates",
            "remove `at:`, or say how precisely the place is known");
      }
    }
  }

  private static void reach(Spot spot, String radius, Findings findings) {
    if (!RADIUS.matcher(radius).matches()) {
      findings.add(
          Rule.COORDINATES_OFF_PLACE,
          spot,
          "`" + radius + "` is not a radius in whole kilometres, from 1 to 3000",
          "write the figure alone: 40");
    }
  }

  private static void hold(Spot spot, String degrees, int most, Findings findings) {
    fault(degrees, most)
        .ifPresent(fault ->
            findings.add(
                Rule.COORDINATES_OFF_PLACE,
                spot,
                "`" + degrees + "` " + fault,
                "write decimal degrees with at most two decimals: 51.73"));
  }

  private static Optional<String> fault(String degrees, int most) {
    if (!degrees.matches("-?\\d{1,3}(\\.\\d+)?")) {
      return Optional.of("is not a number of degrees");
    }
    if (new BigDecimal(degrees).abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      return Optional.of("is beyond " + most + " degrees");
    }
    return DEGREES.matcher(degrees).matches()
        ? Optional.empty()
        : Optional.of("is finer than the name of a place can be");
  }
}
