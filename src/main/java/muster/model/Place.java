package muster.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A named place, never a position of forces.
///
/// @param was ids that it had before; their pages lead to its own
/// @param iso ISO 3166 code of a country or region
/// @param at where it lies; absent for areas that no point stands for
public record Place(
    PlaceId id,
    List<String> was,
    String name,
    Map<String, String> names,
    Optional<PlaceId> within,
    Optional<String> iso,
    Precision precision,
    Optional<Point> at,
    Optional<String> note) {
  /// Copies the map.
  public Place {
    was = List.copyOf(was);
    names = Collections.unmodifiableMap(new TreeMap<>(names));
  }

  /// How exactly the name fixes a place on the ground.
  public enum Precision {
    SETTLEMENT,
    SETTLEMENT_OR_OBLAST,
    DISTRICT,
    OBLAST,
    MACRO_REGION,
    COUNTRY,
    UNLOCATED
  }

  /// Degrees, WGS 84, as typed.
  ///
  /// @param radius kilometres around the point that the place may reach, as typed
  /// @param basis where the coordinates, and the radius, come from
  public record Point(String latitude, String longitude, Optional<String> radius, String basis) {}
}
