package muster.model;

/// The id of a source: a lower-case slug, unique among its kind.
public record SourceId(String value) implements Comparable<SourceId> {
  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
