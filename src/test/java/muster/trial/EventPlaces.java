package muster.trial;

import static muster.trial.FactWriter.fields;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The places of a table of events. A place is as precise as the most precise event there; only a
/// settlement has a point.
final class EventPlaces {
  private static final List<String> PRECISIONS =
      List.of(
          "settlement", "settlement", "district", "oblast", "macro-region", "country", "unlocated");

  private final Slugs slugs = new Slugs();
  private final Map<String, Integer> finest = new LinkedHashMap<>();
  private final Map<String, EventLine> seen = new LinkedHashMap<>();

  /// The id of the place of an event.
  String of(EventLine event) {
    String name = name(event);
    String id = slugs.of(name + "|" + event.get("lat") + "|" + event.get("lon"), name);
    finest.merge(id, precision(event), Math::min);
    seen.putIfAbsent(id, event);
    return id;
  }

  private static int precision(EventLine event) {
    int level = Integer.parseInt(event.noted("place precision").orElse("7"));
    return Math.clamp(level, 1, PRECISIONS.size()) - 1;
  }

  /// The name of the place of an event, on one line.
  static String name(EventLine event) {
    return event.get("place").replaceAll("\\s+", " ");
  }

  /// As finely as a name can fix a place.
  private static String rounded(String degrees) {
    return new BigDecimal(degrees).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  Collection<Object> all() {
    return seen.entrySet().stream()
        .<Object>map(entry -> place(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Map<String, Object> place(String id, EventLine event) {
    String precision = PRECISIONS.get(finest.getOrDefault(id, PRECISIONS.size() - 1));
    Optional<Object> point =
        precision.equals("settlement")
            ? Optional.of(
                fields(
                    "lat", rounded(event.get("lat")),
                    "lon", rounded(event.get("lon")),
                    "basis", "the table, rounded"))
            : Optional.empty();
    return fields("id", id, "name", name(event), "precision", precision, "at", point);
  }
}
