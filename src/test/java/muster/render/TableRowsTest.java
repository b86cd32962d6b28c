package muster.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  private static final List<String> PIECES =
      List.of(
          "<tbody>",
          "<tbody class=\"a\">",
          "</tbody>",
          "<tr>",
          "<tr id=\"a\">",
          "</tr>",
          "<track>",
          "<tr",
          ">",
          "é\n",
          "<td>5</td>");

  private static final Pattern BODY = Pattern.compile("(?s)<tbody[^>]*>(.*?)</tbody>");
  private static final Pattern ROW = Pattern.compile("(?s)<tr[ >].*?</tr>");

  @Test
  void rowsAreThoseThatExpressionsFind() {
    var chance = new Random(7);
    int found = 0;
    for (int round = 0; round < 50_000; round++) {
      String inside =
          chance
              .ints(1 + chance.nextInt(12), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining());
      String html = chance.nextBoolean() ? inside : "<p><tbody>" + inside + "</tbody>";
      Matcher body = BODY.matcher(html);
      List<String> expected =
          body.find()
              ? ROW.matcher(body.group(1)).results().map(it -> it.group()).toList()
              : List.of();
      found += expected.size();
      assertEquals(
          expected,
          TableRows.of(SamplePages::claim, html.getBytes(UTF_8), expected.size()),
          () -> html);
    }
    assertTrue(found > 1_000, "too few found to tell");
  }
}
