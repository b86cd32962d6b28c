package muster.model;

import org.jspecify.annotations.Nullable;

/// The id of a question: a lower-case slug, unique among its kind.
public record QuestionId(String value) implements Comparable<QuestionId> {
  @Override
  public int compareTo(QuestionId other) {
    return value.compareTo(other.value);
  }

  // Written out as those of a claim’s id are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QuestionId id && value.equals(id.value);
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
