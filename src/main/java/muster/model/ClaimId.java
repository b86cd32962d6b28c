package muster.model;

import org.jspecify.annotations.Nullable;

/// The full id of a claim, printed as `<source>/<claim>`.
///
/// @param name the claim's own id, unique within its source
public record ClaimId(SourceId source, String name) implements Comparable<ClaimId> {
  /// Reads `<source>/<claim>`. What has no slash is read as a source of which no claim is named:
  /// the claim's own id is empty then, as that of no claim in a record is.
  public static ClaimId of(String id) {
    int slash = id.indexOf('/');
    return slash < 0
        ? new ClaimId(new SourceId(id), "")
        : new ClaimId(new SourceId(id.substring(0, slash)), id.substring(slash + 1));
  }

  @Override
  public int compareTo(ClaimId other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : name.compareTo(other.name);
  }

  // What is generated takes ten times as long in the fast start of the virtual machine, and claims,
  // and what each of them names, are looked up a million times. Ids that are looked up seldom have
  // what is generated.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClaimId(SourceId(var document), var own)
        && name.equals(own)
        && source.value().equals(document);
  }

  @Override
  public int hashCode() {
    return 31 * source.value().hashCode() + name.hashCode();
  }

  @Override
  public String toString() {
    return source + "/" + name;
  }
}
