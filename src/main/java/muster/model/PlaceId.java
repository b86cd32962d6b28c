package muster.model;

/// The id of a place: a lower-case slug, unique among its kind.
public record PlaceId(String value) implements Comparable<PlaceId> {
  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
