package muster.model;

/// The full id of a claim, printed as `<source>/<claim>`.
///
/// @param name the claim's own id, unique within its source
public record ClaimId(SourceId source, String name) implements Comparable<ClaimId> {
  @Override
  public int compareTo(ClaimId other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return source + "/" + name;
  }
}
