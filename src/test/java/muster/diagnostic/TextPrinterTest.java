package muster.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextPrinterTest {
  private static String printed(String file, String line, int column, int length, String message) {
    var problem = Diagnostic.of(Rule.SYNTAX, new Position(file, 1, column, length), message);
    return new TextPrinter(Map.of(file, List.of(line)), false).print(problem);
  }

  /// A line, the column and length of what is marked, the line as shown, and the blanks and carets
  /// below it: an ideograph or an emoji fills two columns, a combining mark none.
  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("name: 600 x", 7, 3, "name: 600 x", "      ^^^"),
        Arguments.of("値: 600", 4, 3, "値: 600", "    ^^^"),
        Arguments.of("names: 北朝鮮 兵", 8, 3, "names: 北朝鮮 兵", "       ^^^^^^"),
        Arguments.of("한국: 군인", 5, 2, "한국: 군인", "      ^^^^"),
        Arguments.of("\u1112\u1161\u11ab: x", 6, 1, "\u1112\u1161\u11ab: x", "    ^"),
        Arguments.of("「」、。: x", 7, 1, "「」、。: x", "          ^"),
        Arguments.of("ｗｉｄｅ: x", 7, 1, "ｗｉｄｅ: x", "          ^"),
        Arguments.of("ﾊﾝｶｸ: x", 7, 1, "ﾊﾝｶｸ: x", "      ^"),
        Arguments.of("cafe\u0301: x", 8, 1, "cafe\u0301: x", "      ^"),
        Arguments.of("й\u0306\u0300: x", 6, 1, "й\u0306\u0300: x", "   ^"),
        Arguments.of("😀: 😀x", 4, 1, "😀: 😀x", "    ^^"),
        Arguments.of("⚽⌚: x", 5, 1, "⚽⌚: x", "      ^"),
        Arguments.of("🇺🇦: x", 5, 1, "🇺🇦: x", "    ^"),
        Arguments.of("👩\u200d🚀: x", 6, 1, "👩\uFFFD🚀: x", "       ^"),
        Arguments.of("→ ½ é: x", 8, 1, "→ ½ é: x", "       ^"),
        Arguments.of("\tname:\tx", 8, 1, "    name:    x", "             ^"),
        Arguments.of("a\u202eb\u2028c\u0007: x", 9, 1, "a\uFFFDb\uFFFDc\uFFFD: x", "        ^"),
        Arguments.of("name: x", 9, 4, "name: x", "       ^"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theCaretStandsUnderWhatIsMeant(
      String line, int column, int length, String shown, String caret) {
    assertEquals(
        "data/x.yaml:1:%d error[syntax]\n   1 | %s\n     | %s here\n   more: muster explain syntax\n"
            .formatted(column, shown, caret),
        printed("data/x.yaml", line, column, length, "here"));
  }

  @Test
  void nothingInAMessageOrANameMovesTheTerminal() {
    assertEquals(
        """
        data/a�[31m↵b.yaml:1:1 error[syntax]
           1 | x
             | ^ `a↵�[2J�` is wrong
           more: muster explain syntax
        """,
        printed("data/a\u001b[31m\nb.yaml", "x", 1, 1, "`a\n\u001b[2J\u202e` is wrong"));
  }
}
