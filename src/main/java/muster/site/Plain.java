package muster.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody reads in a text, whichever way its characters are written.
final class Plain {
  /// Characters written as HTML, JSON and script, or an address, would have them; colours.
  private static final Pattern WRITTEN =
      Pattern.compile(
          "&#x([0-9A-Fa-f]{1,6});|&#([0-9]{1,7});|\\\\u([0-9A-Fa-f]{4})"
              + "|((?:%[0-9A-Fa-f]{2})+)|&(amp|lt|gt|quot|apos|nbsp|shy);"
              + "|\\\\[nrt]|\\u001b\\[[0-9;]*m");

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "shy", "");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

  private Plain() {}

  /// The text of a file; empty where it is none.
  static Optional<String> text(byte[] bytes) {
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException picture) {
      return Optional.empty();
    }
  }

  /// The text with what stands in tags, and without them.
  static List<String> readings(String text) {
    String whole = decoded(text).replace("<wbr>", "");
    String shown = TAG.matcher(whole).replaceAll(" ");
    return shown.equals(whole) ? List.of(folded(whole)) : List.of(folded(whole), folded(shown));
  }

  /// Without accents, and without what is not seen.
  static String folded(String text) {
    String apart = Normalizer.normalize(text, Form.NFKD);
    return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Form.NFC);
  }

  private static String decoded(String text) {
    return WRITTEN.matcher(text).replaceAll(it -> Matcher.quoteReplacement(decoded(it)));
  }

  private static String decoded(MatchResult written) {
    if (written.group(1) != null) {
      return character(Integer.parseInt(written.group(1), 16));
    }
    if (written.group(2) != null) {
      return character(Integer.parseInt(written.group(2)));
    }
    if (written.group(3) != null) {
      return String.valueOf((char) Integer.parseInt(written.group(3), 16));
    }
    if (written.group(4) != null) {
      return bytes(written.group(4));
    }
    return written.group(5) == null ? " " : NAMED.getOrDefault(written.group(5), " ");
  }

  private static String character(int code) {
    return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
  }

  private static String bytes(String percent) {
    byte[] bytes = new byte[percent.length() / 3];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) Integer.parseInt(percent.substring(3 * at + 1, 3 * at + 3), 16);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
