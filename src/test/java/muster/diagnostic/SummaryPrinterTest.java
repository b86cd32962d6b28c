package muster.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryPrinterTest {
  private static Diagnostic problem(String file, String message) {
    return Diagnostic.of(Rule.SYNTAX, new Position(file, 7, 3, 4), message, message);
  }

  /// Names of files and what stands in them are a contributor's.
  @Test
  void textOfARecordIsInert() {
    assertEquals(
        """
        ### checked

        - a&#96; &#60;b&#62;&#46;yaml&#58;&#8203;7&#58;&#8203;3 error, syntax: &#96;&#96;&#96; &#60;img&#62; &#64;&#8203;all<br>
          hint: &#96;&#96;&#96; &#60;img&#62; &#64;&#8203;all
        """
            .replace("&#46;", "."),
        SummaryPrinter.print("checked", List.of(problem("a`\n<b>.yaml", "```\n<img>\n@all"))));
  }

  @Test
  void whatIsTooMuchForASummaryIsCounted() {
    String summary =
        SummaryPrinter.print(
            "checked", Collections.nCopies(9000, problem("a.yaml", "한".repeat(20))));
    int length = summary.getBytes(UTF_8).length;
    assertTrue(length > 499_000 && length < 501_000, "bytes: " + length);
    long shown = summary.lines().filter(line -> line.startsWith("- ")).count();
    assertTrue(
        summary.endsWith("\nLeft out here, for length: " + (9000 - shown) + ".\n"),
        summary.substring(summary.length() - 100));
  }
}
