package muster.model;

/// The id of a question: a lower-case slug, unique among its kind.
public record QuestionId(String value) implements Comparable<QuestionId> {
  @Override
  public int compareTo(QuestionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
