package muster.model;

import org.jspecify.annotations.Nullable;

/// The id of an event: a lower-case slug, unique among its kind.
public record EventId(String value) implements Comparable<EventId> {
  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  // Written out as those of a claim’s id are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
