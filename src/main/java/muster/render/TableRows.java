package muster.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import muster.diagnostic.Position;
import muster.page.Page;

/// The rows of a printed table, so that a script can print them anew, byte for byte.
public final class TableRows {
  private static final String START = "<tbody";
  private static final String END = "</tbody>";
  private static final String ROW = "<tr";
  private static final String ROW_END = "</tr>";

  private TableRows() {}

  /// Each row of the first table's body as HTML.
  ///
  /// @param page made again only for a message
  /// @param html the page as it was printed
  /// @param wanted how many rows the page has
  /// @throws TemplateFault if the template prints another number of rows
  public static List<String> of(Supplier<Page> page, byte[] html, int wanted) {
    List<String> rows = rows(body(new String(html, StandardCharsets.UTF_8)));
    if (rows.size() != wanted) {
      throw TemplateFault.at(
          Position.startOf(Templates.shown(page.get().template() + ".html")),
          "the first `<tbody>` has to print one `<tr>` for each of "
              + wanted
              + " rows, without another table in it; it printed "
              + rows.size());
    }
    return rows;
  }

  /// What stands inside the first table's body; empty where there is none.
  private static String body(String html) {
    int tag = html.indexOf(START);
    int start = tag < 0 ? -1 : html.indexOf('>', tag);
    int end = start < 0 ? -1 : html.indexOf(END, start);
    return end < 0 ? "" : html.substring(start + 1, end);
  }

  private static List<String> rows(String body) {
    List<String> rows = new ArrayList<>();
    for (int at = next(body, 0); at >= 0; ) {
      int end = body.indexOf(ROW_END, at);
      if (end < 0) {
        break;
      }
      rows.add(body.substring(at, end + ROW_END.length()));
      at = next(body, end + ROW_END.length());
    }
    return rows;
  }

  /// Where the next row begins: `<track>` is none.
  private static int next(String body, int from) {
    for (int at = body.indexOf(ROW, from); at >= 0; at = body.indexOf(ROW, at + 1)) {
      int after = at + ROW.length();
      if (after < body.length() && (body.charAt(after) == ' ' || body.charAt(after) == '>')) {
        return at;
      }
    }
    return -1;
  }
}
