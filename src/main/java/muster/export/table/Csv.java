package muster.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import muster.words.Column;

/// Writes tables as RFC 4180 has them, but for the line ends, which are `\n`: sites are kept in git
/// and unpacked on other systems, where a `\r` comes and goes, and readers of the format take both.
///
/// Spreadsheets run a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula.
/// Contributed text must not: an apostrophe goes before it. The JSON has the text as it is.
final class Csv {
  /// The wide forms are taken for the others by spreadsheets in East Asian settings.
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Csv() {}

  static void write(List<Column> columns, Iterator<List<String>> rows, OutputStream out)
      throws IOException {
    line(columns.stream().map(Column::name).toList(), out);
    while (rows.hasNext()) {
      line(rows.next(), out);
    }
    out.flush();
  }

  private static void line(List<String> cells, OutputStream out) throws IOException {
    var line = new StringBuilder();
    for (int at = 0; at < cells.size(); at++) {
      line.append(at == 0 ? "" : ",").append(quoted(harmless(cells.get(at))));
    }
    out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String quoted(String text) {
    return plain(text) ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static boolean plain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == ',' || unit == '"' || unit == '\r' || unit == '\n') {
        return false;
      }
    }
    return text.length() == text.strip().length();
  }
}
