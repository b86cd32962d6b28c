package muster.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a claim plays.
///
/// @param from where a movement starts
/// @param to where a movement ends
public record Where(List<PlaceId> places, Optional<PlaceId> from, Optional<PlaceId> to) {
  /// Copies the list.
  public Where {
    places = List.copyOf(places);
  }

  /// The places that are named in any of these ways, each once.
  public Set<PlaceId> all() {
    Set<PlaceId> all = new LinkedHashSet<>(places);
    from.ifPresent(all::add);
    to.ifPresent(all::add);
    return Collections.unmodifiableSet(all);
  }
}
