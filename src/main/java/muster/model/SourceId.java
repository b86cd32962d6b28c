package muster.model;

import org.jspecify.annotations.Nullable;

/// The id of a source: a lower-case slug, unique among its kind.
public record SourceId(String value) implements Comparable<SourceId> {
  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  // Written out as those of a claim’s id are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceId id && value.equals(id.value);
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
