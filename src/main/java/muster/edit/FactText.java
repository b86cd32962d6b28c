package muster.edit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import muster.edit.layout.Scalar;

/// Writes fields as a fact file: YAML in block style, quotation marks only where they are needed.
final class FactText {
  private final StringBuilder out = new StringBuilder();
  private final IdentityHashMap<Object, Long> rows;
  private final NavigableMap<Integer, Long> rowOfLine = new TreeMap<>();
  private int line = 1;

  /// @param rows from which row of a table a record comes
  FactText(IdentityHashMap<Object, Long> rows) {
    this.rows = rows;
  }

  String text() {
    return out.toString();
  }

  /// From which row the lines come, from the first line of each record.
  NavigableMap<Integer, Long> rowOfLine() {
    return rowOfLine;
  }

  /// Writes the fields of a mapping, one a line.
  FactText fields(Map<?, ?> fields, int depth) {
    for (var field : fields.entrySet()) {
      indent(depth);
      field(field.getKey().toString(), field.getValue(), depth);
    }
    return this;
  }

  private void field(String name, Object value, int depth) {
    out.append(name).append(':');
    switch (value) {
      case Map<?, ?> mapping -> {
        end();
        fields(mapping, depth + 1);
      }
      case List<?> items -> {
        end();
        items.forEach(item -> item(item, depth + 1));
      }
      default -> {
        out.append(' ').append(Scalar.of(value.toString()));
        end();
      }
    }
  }

  private void item(Object item, int depth) {
    indent(depth);
    out.append("- ");
    if (item instanceof Map<?, ?> mapping) {
      Long row = rows.get(item);
      if (row != null) {
        rowOfLine.put(line, row);
      }
      boolean first = true;
      for (var field : mapping.entrySet()) {
        indent(first ? 0 : depth + 1);
        field(field.getKey().toString(), field.getValue(), depth + 1);
        first = false;
      }
    } else {
      out.append(Scalar.of(item.toString()));
      end();
    }
  }

  private void indent(int depth) {
    out.repeat("  ", depth);
  }

  private void end() {
    out.append('\n');
    line++;
  }
}
