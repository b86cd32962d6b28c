package muster.model;

import org.jspecify.annotations.Nullable;

/// The id of an actor: a lower-case slug, unique among its kind.
public record ActorId(String value) implements Comparable<ActorId> {
  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  // Written out as those of a claim’s id are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorId id && value.equals(id.value);
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
