package muster.model;

/// The id of an actor: a lower-case slug, unique among its kind.
public record ActorId(String value) implements Comparable<ActorId> {
  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
