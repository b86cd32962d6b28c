package muster.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// Reads bytes as UTF-8, or says where they stop being that.
final class Decoder {
  private static final String HINT = "save the file as UTF-8";

  private Decoder() {}

  /// The file; one that is not UTF-8 is reported, and has its text for showing lines only.
  static FactFile decode(String shown, byte[] bytes, Problems problems) {
    if (isBinary(bytes)) {
      problems.add(
          Rule.FILE_NOT_READ,
          Position.startOf(shown),
          "the file is not text: nothing of it is read",
          "save its text as UTF-8, or remove it");
      return new FactFile(shown, "", false);
    }
    if (isUtf16(bytes)) {
      refuse(Position.startOf(shown), "the file is UTF-16, not UTF-8", problems);
      return new FactFile(shown, "", false);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    boolean whole = !decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (whole) {
      return new FactFile(shown, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
    int bad = Byte.toUnsignedInt(bytes[in.position()]);
    refuse(
        end(shown, text),
        String.format(Locale.ROOT, "the byte %02X here is not UTF-8", bad),
        problems);
    return new FactFile(shown, new String(bytes, StandardCharsets.UTF_8), false);
  }

  /// More than three, and one in twenty, of the first bytes are control characters that no text
  /// has.
  private static boolean isBinary(byte[] bytes) {
    int first = Math.min(bytes.length, 1000);
    int strange = 0;
    for (int at = 0; at < first; at++) {
      boolean spacing = bytes[at] >= '\t' && bytes[at] <= '\r';
      strange += bytes[at] >= 0 && bytes[at] < ' ' && !spacing ? 1 : 0;
    }
    return strange > 3 && strange * 20 > first && !isUtf16(bytes);
  }

  /// A byte order mark, or a zero byte for one of the first two letters.
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = Byte.toUnsignedInt(bytes[0]);
    int second = Byte.toUnsignedInt(bytes[1]);
    boolean alike = bytes.length < 4 || (bytes[0] == 0) == (bytes[2] == 0);
    return first + second == 0xFF + 0xFE || (alike && (first == 0) != (second == 0));
  }

  /// Behind the last character of a text.
  private static Position end(String shown, String text) {
    int line = 1;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean ends =
          text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !text.startsWith("\r\n", at));
      line += ends ? 1 : 0;
      start = ends ? at + 1 : start;
    }
    return new Position(shown, line, text.codePointCount(start, text.length()) + 1, 1);
  }

  private static void refuse(Position position, String message, Problems problems) {
    problems.add(Rule.FILE_NOT_READ, position, message + ": nothing of it is read", HINT);
  }
}
