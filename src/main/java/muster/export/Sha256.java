package muster.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Checksums as `sha256sum` prints them.
public final class Sha256 {
  private Sha256() {}

  /// The 64 hexadecimal digits of some bytes, in small letters.
  public static String of(byte[] bytes) {
    return digits(begun().digest(bytes));
  }

  /// The same of what was digested.
  public static String digits(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  /// A digest of no bytes yet.
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
