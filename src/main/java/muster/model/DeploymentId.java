package muster.model;

import org.jspecify.annotations.Nullable;

/// The id of a deployment: a lower-case slug, unique among its kind.
public record DeploymentId(String value) implements Comparable<DeploymentId> {
  @Override
  public int compareTo(DeploymentId other) {
    return value.compareTo(other.value);
  }

  // Written out as those of a claim’s id are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeploymentId id && value.equals(id.value);
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
