package muster.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/// Hands on what is written, and takes its fingerprint.
public final class Measuring extends FilterOutputStream {
  private final MessageDigest digest = Sha256.begun();
  private long length;

  public Measuring(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
    digest.update(bytes, from, count);
    length += count;
  }

  /// That of all that was written; to be asked once.
  public Fingerprint fingerprint() {
    return new Fingerprint(length, Sha256.digits(digest.digest()));
  }
}
