package muster.model;

import java.util.List;
import java.util.Optional;

/// Where a claim plays.
///
/// @param from where a movement starts
/// @param to where a movement ends
public record Where(List<PlaceId> places, Optional<PlaceId> from, Optional<PlaceId> to) {
  /// Copies the list.
  public Where {
    places = List.copyOf(places);
  }

  /// Whether a place is named in any of these ways.
  public boolean names(PlaceId place) {
    var named = Optional.of(place);
    return places.contains(place) || from.equals(named) || to.equals(named);
  }
}
