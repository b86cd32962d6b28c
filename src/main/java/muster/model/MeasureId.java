package muster.model;

/// The id of a measure: a lower-case slug, unique among its kind.
public record MeasureId(String value) implements Comparable<MeasureId> {
  @Override
  public int compareTo(MeasureId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
