package muster.model;

import org.jspecify.annotations.Nullable;

/// The id of a measure: a lower-case slug, unique among its kind.
public record MeasureId(String value) implements Comparable<MeasureId> {
  @Override
  public int compareTo(MeasureId other) {
    return value.compareTo(other.value);
  }

  // Written out as those of a claim’s id are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeasureId id && value.equals(id.value);
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
