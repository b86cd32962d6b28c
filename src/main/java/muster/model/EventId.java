package muster.model;

/// The id of an event: a lower-case slug, unique among its kind.
public record EventId(String value) implements Comparable<EventId> {
  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
