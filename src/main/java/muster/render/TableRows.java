package muster.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.diagnostic.Position;
import muster.page.Page;

/// The rows of a printed table, so that a script can print them anew, byte for byte.
public final class TableRows {
  private static final Pattern BODY = Pattern.compile("(?s)<tbody[^>]*>(.*?)</tbody>");
  private static final Pattern ROW = Pattern.compile("(?s)<tr[ >].*?</tr>");

  private TableRows() {}

  /// Each row of the first table's body as HTML.
  ///
  /// @param page made again only for a message
  /// @param html the page as it was printed
  /// @param wanted how many rows the page has
  /// @throws TemplateFault if the template prints another number of rows
  public static List<String> of(Supplier<Page> page, byte[] html, int wanted) {
    Matcher body = BODY.matcher(new String(html, StandardCharsets.UTF_8));
    String inside = body.find() ? body.group(1) : "";
    List<String> rows = ROW.matcher(inside).results().map(row -> row.group()).toList();
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
}
