package muster.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/// Cuts a table of RFC 4180 with `\n` at line ends into its records. A line end between quotation
/// marks is part of a record.
final class Records extends OutputStream {
  private final Consumer<String> each;
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
  private boolean quoted;

  /// @param each takes a record with its line end
  Records(Consumer<String> each) {
    this.each = each;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    int start = from;
    for (int at = from; at < from + count; at++) {
      quoted ^= bytes[at] == '"';
      if (bytes[at] == '\n' && !quoted) {
        begun.write(bytes, start, at + 1 - start);
        each.accept(begun.toString(UTF_8));
        begun.reset();
        start = at + 1;
      }
    }
    begun.write(bytes, start, from + count - start);
  }
}
