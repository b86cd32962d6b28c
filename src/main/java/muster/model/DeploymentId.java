package muster.model;

/// The id of a deployment: a lower-case slug, unique among its kind.
public record DeploymentId(String value) implements Comparable<DeploymentId> {
  @Override
  public int compareTo(DeploymentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
