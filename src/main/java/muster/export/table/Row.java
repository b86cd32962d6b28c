package muster.export.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muster.words.Column;

/// One row of a table, filled by the names of its columns. What is not filled is empty; a name that
/// the table does not have is refused.
final class Row {
  private final List<Column> columns;
  private final Map<String, String> cells;

  Row(List<Column> columns) {
    this.columns = columns;
    this.cells = HashMap.newHashMap(columns.size());
  }

  /// Fills a cell.
  ///
  /// @throws IllegalArgumentException if the cell was filled before
  Row put(String name, String cell) {
    if (cells.putIfAbsent(name, cell) != null) {
      throw new IllegalArgumentException("the column " + name + " is filled twice");
    }
    return this;
  }

  Row put(String name, Optional<String> cell) {
    return put(name, cell.orElse(""));
  }

  Row put(String name, boolean truth) {
    return put(name, truth ? "yes" : "no");
  }

  Row put(String name, long number) {
    return put(name, Long.toString(number));
  }

  Row put(String name, OptionalLong number) {
    return put(name, number.isPresent() ? Long.toString(number.getAsLong()) : "");
  }

  /// Fills a cell with a list.
  Row put(String name, List<?> items) {
    return put(
        name,
        items.stream().map(Object::toString).collect(Collectors.joining(Column.BETWEEN_ITEMS)));
  }

  /// The cells in the order of the columns.
  ///
  /// @throws IllegalStateException if a column was never filled, not even with nothing, or a cell
  ///   was that the table has no column for
  List<String> cells() {
    List<String> inOrder = columns.stream().map(column -> cell(column.name())).toList();
    if (inOrder.size() < cells.size()) {
      Set<String> others = new TreeSet<>(cells.keySet());
      columns.forEach(column -> others.remove(column.name()));
      throw new IllegalStateException("no column " + others.iterator().next() + " in the table");
    }
    return inOrder;
  }

  private String cell(String name) {
    String cell = cells.get(name);
    if (cell == null) {
      throw new IllegalStateException("the column " + name + " is not filled");
    }
    return cell;
  }
}
