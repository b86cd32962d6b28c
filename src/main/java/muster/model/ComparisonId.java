package muster.model;

/// The id of a comparison: a lower-case slug, unique among its kind.
public record ComparisonId(String value) implements Comparable<ComparisonId> {
  @Override
  public int compareTo(ComparisonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
