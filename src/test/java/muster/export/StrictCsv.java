package muster.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads RFC 4180 and nothing besides: what is not in its grammar is refused. Lines end in `\n`.
public final class StrictCsv {
  private final String text;
  private int at;

  private StrictCsv(String text) {
    this.text = text;
  }

  /// The rows of a file, the header first; all are of one length.
  public static List<List<String>> rows(String text) {
    return new StrictCsv(text).rows();
  }

  /// The rows below the header, by the header's names.
  public static List<Map<String, String>> records(String text) {
    List<List<String>> rows = rows(text);
    List<Map<String, String>> records = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> record = new LinkedHashMap<>();
      for (int column = 0; column < row.size(); column++) {
        record.put(rows.getFirst().get(column), row.get(column));
      }
      records.add(record);
    }
    return records;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    while (at < text.length()) {
      rows.add(row());
      if (rows.getLast().size() != rows.getFirst().size()) {
        throw new IllegalArgumentException("row " + rows.size() + " has another length");
      }
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>(List.of(cell()));
    while (peek() == ',') {
      at++;
      cells.add(cell());
    }
    take('\n');
    return cells;
  }

  private String cell() {
    return peek() == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (",\n".indexOf(peek()) < 0) {
      if ("\"\r".indexOf(peek()) >= 0) {
        throw new IllegalArgumentException("unquoted at " + at);
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    var cell = new StringBuilder();
    take('"');
    while (true) {
      if (peek() == '"') {
        at++;
        if (at == text.length() || peek() != '"') {
          return cell.toString();
        }
      }
      cell.append(peek());
      at++;
    }
  }

  private void take(char wanted) {
    if (peek() != wanted) {
      throw new IllegalArgumentException("no " + (int) wanted + " at " + at);
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw new IllegalArgumentException("the text ends at " + at);
    }
    return text.charAt(at);
  }
}
