package muster.cli;

import java.util.ArrayList;
import java.util.List;

/// A table for the terminal: a head, then the rows, each column as wide as its longest cell. A cell
/// that is too long is cut, but for those of the last column.
final class TextTable {
  private static final int WIDEST = 44;

  private TextTable() {}

  static String of(List<String> head, List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>(List.of(head));
    rows.forEach(row -> lines.add(row.stream().map(TextTable::line).toList()));
    var text = new StringBuilder();
    int[] widths = widths(lines);
    for (List<String> line : lines) {
      var padded = new StringBuilder();
      for (int at = 0; at < line.size(); at++) {
        boolean last = at == line.size() - 1;
        padded.append(last ? line.get(at) : padded(line.get(at), widths[at] + 2));
      }
      text.append(padded.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String line(String cell) {
    return cell.replace('\n', ' ');
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[lines.getFirst().size()];
    for (List<String> line : lines) {
      for (int at = 0; at < widths.length; at++) {
        widths[at] = Math.max(widths[at], Math.min(WIDEST, length(line.get(at))));
      }
    }
    return widths;
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String padded(String cell, int width) {
    String cut =
        length(cell) > WIDEST
            ? cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…"
            : cell;
    return cut + " ".repeat(width - length(cut));
  }
}
