package muster.history;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads contents of files out of a repository, one after the other, by `git cat-file --batch`.
final class Blobs implements Closeable {
  private final Process process;

  Blobs(Process process) {
    this.process = process;
  }

  /// The content with a hash.
  byte[] read(String hash) throws IOException {
    var to = process.getOutputStream();
    to.write((hash + "\n").getBytes(StandardCharsets.US_ASCII));
    to.flush();
    InputStream from = process.getInputStream();
    String[] head = line(from).split(" ", -1);
    if (head.length != 3) {
      throw new IOException("git has no content " + hash + ": is the repository whole?");
    }
    byte[] content = from.readNBytes(Integer.parseInt(head[2]));
    from.skipNBytes(1);
    return content;
  }

  private static String line(InputStream from) throws IOException {
    var line = new StringBuilder();
    for (int next = from.read(); next >= 0 && next != '\n'; next = from.read()) {
      line.append((char) next);
    }
    return line.toString();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
