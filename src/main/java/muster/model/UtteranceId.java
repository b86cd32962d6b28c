package muster.model;

/// The id of an utterance: a lower-case slug, unique among its kind.
public record UtteranceId(String value) implements Comparable<UtteranceId> {
  @Override
  public int compareTo(UtteranceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
