package muster.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import muster.export.Export;

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

  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final OutputStream out;
  private final Path place;
  private long written;

  /// A name as a header has it.
  private record Name(String prefix, String name) {}

  /// @param channel of an empty file
  /// @param place that faults of the disk name
  Tape(FileChannel channel, Path place) {
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    this.place = place;
  }

  /// Writes a file.
  ///
  /// @param path with `/`, relative
  void file(String path, byte[] bytes) throws IOException {
    entry(header(name(path), '0', bytes.length), bytes);
  }

  /// Writes a file whose length is known only when it is written.
  ///
  /// @param path with `/`, relative
  void file(String path, Export file) throws IOException {
    Name name = name(path);
    long start = written;
    write(header(name, '0', 0));
    file.writeTo(new Body());
    long size = written - start - BLOCK;
    fill(size);
    flush();
    channel.write(ByteBuffer.wrap(header(name, '0', size)), start);
  }

  /// What is written of a file is flushed with the archive.
  private final class Body extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      Tape.this.write(bytes, from, count);
    }
  }

  /// The name of a file; before it goes a header of its own where it needs one.
  private Name name(String path) throws IOException {
    int cut = cut(path);
    if (cut < 0) {
      byte[] record = record("path", path);
      entry(header(new Name("", "pax"), 'x', record.length), record);
      return new Name("", plain(path));
    }
    return new Name(path.substring(0, Math.max(0, cut - 1)), path.substring(cut));
  }

  /// Ends the archive: two blocks of zeros, and more up to a whole record; and flushes.
  void end() throws IOException {
    write(new byte[2 * BLOCK]);
    write(new byte[(int) ((RECORD - written % RECORD) % RECORD)]);
    flush();
  }

  private void flush() throws IOException {
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

  private static byte[] header(Name name, char kind, long size) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name.name());
    put(header, NAME, "0000644\0000000000\0000000000\000");
    put(header, 124, octal(size) + "\0" + octal(TIME) + "\0");
    Arrays.fill(header, SUM_AT, SUM_AT + SUM, (byte) ' ');
    header[156] = (byte) kind;
    put(header, 257, "ustar\00000");
    put(header, 329, "0000000\0000000000\000");
    put(header, PREFIX_AT, name.prefix());
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
    fill(bytes.length);
  }

  /// Up to a whole block.
  private void fill(long size) throws IOException {
    write(new byte[(int) ((BLOCK - size % BLOCK) % BLOCK)]);
  }

  private void write(byte[] bytes) throws IOException {
    write(bytes, 0, bytes.length);
  }

  private void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
      written += count;
    } catch (IOException fault) {
      throw SiteFolder.named(place, fault);
    }
  }
}
