package muster.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/// What a terminal shows, printed and typed. Somebody sits there who follows a page: where the
/// program waits, they type what the page has behind what is shown.
final class Screen {
  private final String page;
  private final UnaryOperator<String> steady;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final CountDownLatch whole = new CountDownLatch(1);

  /// A screen of somebody with a page.
  ///
  /// @param steady takes out of a text what differs from one run to the next
  Screen(String page, UnaryOperator<String> steady) {
    this.page = page;
    this.steady = steady;
  }

  synchronized String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  /// Is open until all that the page has is shown.
  CountDownLatch whole() {
    return whole;
  }

  /// Prints on it.
  PrintStream printer() {
    var printed =
        new OutputStream() {
          @Override
          public void write(int one) {
            show(new byte[] {(byte) one}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            show(bytes, from, length);
          }
        };
    return new PrintStream(printed, false, StandardCharsets.UTF_8);
  }

  private synchronized void show(byte[] bytes, int from, int length) {
    shown.write(bytes, from, length);
    if (steady.apply(shown()).equals(steady.apply(page))) {
      whole.countDown();
    }
  }

  /// Gives a line at a time, and shows it.
  InputStream keyboard() {
    return new InputStream() {
      private byte[] line = {};
      private int at;

      @Override
      public int read() {
        if (at == line.length) {
          line = typed();
          at = 0;
        }
        return at == line.length ? -1 : Byte.toUnsignedInt(line[at++]);
      }

      @Override
      public int read(byte[] into, int from, int length) {
        int count = 0;
        while (count < length && (count == 0 || at < line.length)) {
          int next = read();
          if (next < 0) {
            return count == 0 ? -1 : count;
          }
          into[from + count++] = (byte) next;
        }
        return count;
      }
    };
  }

  /// The rest of the page's line; nothing where the page shows something else, or is at its end.
  private byte[] typed() {
    String before = shown();
    int end = page.indexOf('\n', before.length()) + 1;
    if (end == 0 || !page.startsWith(before)) {
      return new byte[] {};
    }
    byte[] line = page.substring(before.length(), end).getBytes(StandardCharsets.UTF_8);
    show(line, 0, line.length);
    return line;
  }
}
