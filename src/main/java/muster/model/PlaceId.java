package muster.model;

import org.jspecify.annotations.Nullable;

/// The id of a place: a lower-case slug, unique among its kind.
public record PlaceId(String value) implements Comparable<PlaceId> {
  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  // Written out as those of a claim’s id are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlaceId id && value.equals(id.value);
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
