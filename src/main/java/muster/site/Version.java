package muster.site;

/// The tool's version, as printed and as written to manifests.
public final class Version {
  /// The number, the same as the project's.
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
