package muster.export;

/// How long a file is and which bytes it has.
///
/// @param bytes its length
/// @param sha256 64 hexadecimal digits
public record Fingerprint(long bytes, String sha256) {
  /// That of a whole file.
  public static Fingerprint of(byte[] content) {
    return new Fingerprint(content.length, Sha256.of(content));
  }
}
