package muster.model;

import org.jspecify.annotations.Nullable;

/// The id of an utterance: a lower-case slug, unique among its kind.
public record UtteranceId(String value) implements Comparable<UtteranceId> {
  @Override
  public int compareTo(UtteranceId other) {
    return value.compareTo(other.value);
  }

  // Written out as those of a claim’s id are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UtteranceId id && value.equals(id.value);
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
