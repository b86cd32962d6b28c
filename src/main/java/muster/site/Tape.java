package muster.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/// Writes files one after the other in the ustar format of POSIX, with a pax header (both in IEEE
/// Std 1003.1, pax) before a file whose path ustar cannot hold. All files have the same owner, mode
/// and time, so that the bytes are a function of their paths and contents.
final class Tape {
  private static final int BLOCK = 512;

  /// POSIX writes twenty blocks at a time.
  private static final int RECORD = 20 * BLOCK;

  private static final int NAME = 100;
  private static final int PREFIX_AT = 345;
  private static final int PREFIX = 155;
  private static final int SUM_AT = 148;
  private static final int SUM = 8;
  private static final int SIZE_DIGITS = 11;

  /// The first moment of 1980, before which some programs know no time.
  private static final long TIME = 315_532_800;

  private final OutputStream out;
  private final Path place;
  private long written;

  /// @param place that faults of the disk name
  Tape(OutputStream out, Path place) {
    this.out = out;
    this.place = place;
  }

  /// Writes a file.
  ///
  /// @param path with `/`, relative
  void file(String path, byte[] bytes) throws IOException {
    int cut = cut(path);
    if (cut < 0) {
      entry(header("pax", "", 'x', record("path", path).length), record("path", path));
      entry(header(plain(path), "", '0', bytes.length), bytes);
    } else {
      String prefix = path.substring(0, Math.max(0, cut - 1));
      entry(header(path.substring(cut), prefix, '0', bytes.length), bytes);
    }
  }

  /// Ends the archive: two blocks of zeros, and more up to a whole record; and flushes.
  void end() throws IOException {
    write(new byte[2 * BLOCK]);
    write(new byte[(int) ((RECORD - written % RECORD) % RECORD)]);
    try {
      out.flush();
    } catch (IOException fault) {
      throw SiteFolder.named(place, fault);
    }
  }

  /// Where the name begins when what is before it, but for the `/`, is the prefix; negative where
  /// ustar cannot hold the path.
  private static int cut(String path) {
    if (path.chars().anyMatch(each -> each >= 0x7f)) {
      return -1;
    }
    if (path.length() <= NAME) {
      return 0;
    }
    int slash = path.indexOf('/', path.length() - NAME - 1);
    return slash > 0 && slash <= PREFIX && slash < path.length() - 1 ? slash + 1 : -1;
  }

  /// A name for programs that do not know pax headers.
  private static String plain(String path) {
    String ascii = path.replaceAll("[^ -~]", "_");
    return ascii.substring(Math.max(0, ascii.length() - NAME));
  }

  /// "27 path=…" and a line end, where 27 is the length of all of it in bytes.
  private static byte[] record(String key, String value) {
    String rest = " " + key + "=" + value + "\n";
    int size = rest.getBytes(UTF_8).length;
    int digits = Integer.toString(size).length();
    int all = size + Integer.toString(size + digits).length();
    return (all + rest).getBytes(UTF_8);
  }

  private static byte[] header(String name, String prefix, char kind, int size) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, NAME, "0000644\0000000000\0000000000\000");
    put(header, 124, octal(size) + "\0" + octal(TIME) + "\0");
    Arrays.fill(header, SUM_AT, SUM_AT + SUM, (byte) ' ');
    header[156] = (byte) kind;
    put(header, 257, "ustar\00000");
    put(header, 329, "0000000\0000000000\000");
    put(header, PREFIX_AT, prefix);
    int sum = 0;
    for (byte each : header) {
      sum += each;
    }
    String digits = Integer.toOctalString(sum);
    put(header, SUM_AT, "0".repeat(6 - digits.length()) + digits + "\0 ");
    return header;
  }

  private static String octal(long number) {
    String digits = Long.toOctalString(number);
    return "0".repeat(SIZE_DIGITS - digits.length()) + digits;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private void entry(byte[] header, byte[] bytes) throws IOException {
    write(header);
    write(bytes);
    write(new byte[(BLOCK - bytes.length % BLOCK) % BLOCK]);
  }

  private void write(byte[] bytes) throws IOException {
    try {
      out.write(bytes);
      written += bytes.length;
    } catch (IOException fault) {
      throw SiteFolder.named(place, fault);
    }
  }
}
