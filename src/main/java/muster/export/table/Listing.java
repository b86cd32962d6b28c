package muster.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import muster.words.Column;

/// Records of one kind as a table of cells.
///
/// @param rows one a record, with a cell for each column, the id first
public record Listing(List<Column> columns, List<List<String>> rows) {
  private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(Column.BETWEEN_ITEMS));

  /// Copies the lists.
  public Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// The rows whose cell is the value, or has it among its items; an empty value finds empty cells.
  ///
  /// @throws IllegalArgumentException if there is no such column
  public Listing where(String column, String value) {
    int at = at(column);
    return new Listing(
        columns, rows.stream().filter(row -> values(row.get(at), at).contains(value)).toList());
  }

  /// The values that a column has in some row, each once.
  public List<String> values(String column) {
    int at = at(column);
    return rows.stream().flatMap(row -> values(row.get(at), at).stream()).distinct().toList();
  }

  private List<String> values(String cell, int column) {
    return columns.get(column).form().isList()
        ? Arrays.asList(BETWEEN.split(cell, -1))
        : List.of(cell);
  }

  /// The ids of the rows.
  public List<String> ids() {
    return rows.stream().map(List::getFirst).toList();
  }

  /// The cells of some columns only.
  public List<List<String>> cells(List<String> wanted) {
    int[] places = wanted.stream().mapToInt(this::at).toArray();
    return rows.stream().map(row -> Arrays.stream(places).mapToObj(row::get).toList()).toList();
  }

  private int at(String column) {
    List<String> names = columns.stream().map(Column::name).toList();
    int at = names.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column " + column + " in the table");
    }
    return at;
  }

  /// Writes the table as the downloads are written.
  public void writeTo(OutputStream out) throws IOException {
    Csv.write(columns, rows.iterator(), out);
  }
}
