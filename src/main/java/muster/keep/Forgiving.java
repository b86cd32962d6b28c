package muster.keep;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/// A place that does no harm when it cannot be used: what cannot be opened was never put there, and
/// what cannot be put is not kept.
///
/// @param told is told why, each time
public record Forgiving(Place place, Consumer<IOException> told) implements Place {
  @Override
  public Optional<InputStream> open() {
    try {
      return place.open();
    } catch (IOException unreadable) {
      told.accept(unreadable);
      return Optional.empty();
    }
  }

  @Override
  public void put(byte[] head, byte[] body) {
    try {
      place.put(head, body);
    } catch (IOException full) {
      told.accept(full);
    }
  }
}
