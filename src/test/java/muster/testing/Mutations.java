package muster.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Damages a text as slips, failing disks and ill will do.
public final class Mutations {
  private static final List<String> SIGNS =
      List.of(
          "\0",
          "\u202e",
          "\u2028",
          "\u0085",
          "\ufeff",
          "\t",
          "\r",
          "\n",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "]",
          "&a ",
          "*a",
          "!t ",
          "%",
          "@",
          "`",
          ": ",
          ":",
          "- ",
          "? ",
          "#",
          " #",
          "|",
          ">",
          ",",
          "<<: ",
          "---\n",
          "...\n",
          "\\",
          "😀",
          "値",
          "e\u0301",
          "\u200d",
          "\u001b[31m",
          "—",
          "\"\"");

  private static final List<String> VALUES =
      List.of(
          "",
          "\"\"",
          "~",
          "null",
          "yes",
          "said",
          "nobody",
          "total",
          "addition",
          "rate",
          "part",
          "denied",
          "planned",
          "whole",
          "not-seen",
          "retracted",
          "rejected",
          "settlement",
          "country",
          "99999999999999999999999999",
          "999999999999999999",
          "-1",
          "0",
          "1e309",
          "NaN",
          "1/0",
          "between 9 and 1",
          "dozens",
          "40 percent",
          "two-thirds",
          "not-known",
          "many",
          "over 0",
          "nearly 1",
          "9999-12-31",
          "0000-01-01",
          "-9999",
          "Y-123456789",
          "2021-02-30",
          "2025-03/2024-01",
          "../..",
          "[..2021-01-01]",
          "{2021,2022..}",
          "2021-23",
          "XXXX",
          "[a, b]",
          "{a: b}",
          "[[[[]]]]",
          "{a: {b: {c: d}}}",
          "javascript:alert(1)",
          "https://",
          "http://[::",
          "mailto:",
          "en-XX-x",
          "xyzzy",
          "a/b",
          "/",
          "gazette-1/sent",
          "staff",
          "expedition",
          "\"\\ud800\"",
          "\"\\e[2J\"",
          "'",
          "100.0",
          "90.00001",
          "-180",
          "<script>");

  private Mutations() {}

  /// The text with one or two damages.
  public static byte[] damaged(String text, SplittableRandom random) {
    String damaged = text;
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      damaged = random.nextBoolean() ? inLines(damaged, random) : inText(damaged, random);
    }
    byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static String inLines(String text, SplittableRandom random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, line);
      case 2 -> lines.set(at, lines.set(other, line));
      case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(4)) + line);
      case 4 -> lines.set(at, line.startsWith(" ") ? line.substring(1) : "\t" + line);
      case 5 -> lines.set(at, key(line) + value(lines.get(other)));
      default -> lines.set(at, key(line) + VALUES.get(random.nextInt(VALUES.size())));
    }
    return String.join("\n", lines);
  }

  private static String inText(String text, SplittableRandom random) {
    int at = random.nextInt(text.length() + 1);
    String before = text.substring(0, at);
    String after = text.substring(at);
    return switch (random.nextInt(8)) {
      case 0 -> before;
      case 1 -> before + "[".repeat(1 + random.nextInt(200)) + after;
      case 2 -> before + "{a: ".repeat(1 + random.nextInt(200)) + after;
      case 3 -> before + "9".repeat(1 + random.nextInt(40)) + after;
      case 4 -> before + after.substring(Math.min(after.length(), random.nextInt(20)));
      default -> before + SIGNS.get(random.nextInt(SIGNS.size())) + after;
    };
  }

  private static String key(String line) {
    int colon = line.indexOf(": ");
    return colon < 0 ? line : line.substring(0, colon + 2);
  }

  private static String value(String line) {
    return line.substring(key(line).length());
  }
}
