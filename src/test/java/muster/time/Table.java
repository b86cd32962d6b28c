package muster.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.List;

/// A table of the tests: tab-separated, lines that begin with "# " are headings.
final class Table {
  private Table() {}

  /// The rows, each with exactly as many cells as there are columns.
  static List<List<String>> read(String name, int columns) throws IOException {
    try (var stream = Table.class.getResourceAsStream("/edtf/" + name)) {
      assertNotNull(stream, name);
      List<List<String>> rows =
          new String(stream.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("# "))
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      rows.forEach(row -> assertEquals(columns, row.size(), name + ": " + row));
      return rows;
    }
  }

  /// The dates of the table of what is read.
  static List<String> valid() throws IOException {
    return read("valid.tsv", 5).stream().map(List::getFirst).toList();
  }

  /// The texts of the table of what is refused, out of their quotes.
  static List<String> invalid() throws IOException {
    return read("invalid.tsv", 3).stream().map(row -> unquoted(row.getFirst())).toList();
  }

  static String unquoted(String cell) {
    return cell.substring(1, cell.length() - 1).translateEscapes();
  }
}
