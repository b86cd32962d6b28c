package muster.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.analysis.TablePages;
import muster.export.Export;
import muster.json.JsonWriter;
import muster.page.LongTable;
import muster.page.PagePath;
import muster.render.TableRows;
import muster.time.DateSpan;

/// A long table as a script that a page loads when a reader first filters or sorts it: a script,
/// since a page on a disk may load nothing else. Its rows are those of the pages, byte for byte.
///
/// `musterTable({facets: [[key, [[value, label], …]], …], columns: [key, …], pieces: [html, …],
/// rows: [[ids, choices, times, ranks, row], …]})`. Choices are for each facet the places in its
/// list. A time is its first and its last day, as `20250226`. A row is pieces of HTML, each as it
/// is or by its place in the list of those that stand in several rows.
final class TableScripts {
  /// An end that is open or not known: no day comes after it, or before its negative.
  private static final int BOUNDLESS = 99_999_999;

  /// So that each row, and each piece, is a line of the file.
  private static final int LINES = 2;

  private final LongTable table;
  private final Map<PagePath, Content> pages;

  /// @param pages the table's pages as they are printed
  TableScripts(LongTable table, Map<PagePath, Content> pages) {
    this.table = table;
    this.pages = pages;
  }

  /// Writes the script of the rows.
  void rows(OutputStream to) throws IOException {
    LongTable.Keys keys = table.keys().get();
    Pieces pieces = pieces(keys.rows().size());
    Map<String, Integer> shared = pieces.shared();
    JsonWriter out = call("musterTable", JsonWriter.lines(LINES), to);
    out.beginObject().name("facets").beginArray();
    keys.facets().forEach(facet -> facet(facet, out));
    out.endArray().member("columns", keys.columns()).name("pieces").beginArray();
    shared.keySet().forEach(out::value);
    out.endArray().name("rows").beginArray();
    for (int at = 0; at < pieces.rows(); at++) {
      row(keys.rows().get(at), pieces.row(at), shared, out);
    }
    end(out.endArray().endObject(), to);
  }

  /// Writes the lines of a table's download as a script: `musterData([head, line, …])`.
  ///
  /// @param csv with `\n` at the end of each record
  static void data(Export csv, OutputStream to) throws IOException {
    JsonWriter out = call("musterData", JsonWriter.lines(1), to).beginArray();
    var lines = new Records(out::value);
    csv.writeTo(lines);
    end(out.endArray(), to);
  }

  private static JsonWriter call(String function, JsonWriter value, OutputStream to)
      throws IOException {
    to.write((function + "(").getBytes(UTF_8));
    return value.into(to);
  }

  private static void end(JsonWriter value, OutputStream to) throws IOException {
    value.flush();
    to.write(")\n".getBytes(UTF_8));
    to.flush();
  }

  /// The rows in pieces: lines that stand in several places stay whole, others fall into tags and
  /// texts.
  private Pieces pieces(int all) throws IOException {
    var lines = new Pieces();
    for (var page : table.pages().entrySet()) {
      int wanted = Math.min(TablePages.ROWS, all - lines.rows());
      byte[] html = Objects.requireNonNull(pages.get(page.getKey())).bytes();
      TableRows.of(page.getValue(), html, wanted).forEach(row -> lines.add(lines(row)));
    }
    return lines.parted(TableScripts::tags);
  }

  /// Each with its end.
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = after(text, '\n', start);
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  /// Tags, each with the line end behind it, and the texts between them.
  private static List<String> tags(String line) {
    List<String> tags = new ArrayList<>();
    for (int start = 0; start < line.length(); ) {
      int end = line.charAt(start) == '<' ? tagEnd(line, start) : textEnd(line, start);
      tags.add(line.substring(start, end));
      start = end;
    }
    return tags;
  }

  private static int tagEnd(String line, int start) {
    int end = after(line, '>', start);
    return end < line.length() && line.charAt(end) == '\n' ? end + 1 : end;
  }

  private static int textEnd(String line, int start) {
    int next = line.indexOf('<', start);
    return next < 0 ? line.length() : next;
  }

  private static int after(String text, char end, int start) {
    int at = text.indexOf(end, start);
    return at < 0 ? text.length() : at + 1;
  }

  private static void facet(LongTable.Facet facet, JsonWriter out) {
    out.beginArray().value(facet.key()).beginArray();
    facet.choices().forEach(it -> out.beginArray().value(it.value()).value(it.label()).endArray());
    out.endArray().endArray();
  }

  private static void row(
      LongTable.Row row, List<String> pieces, Map<String, Integer> shared, JsonWriter out) {
    out.beginArray().beginArray();
    row.ids().forEach(out::value);
    out.endArray().beginArray();
    row.choices().forEach(places -> numbers(places, out));
    out.endArray().beginArray();
    row.times().forEach(time -> numbers(days(time), out));
    out.endArray();
    numbers(row.ranks(), out);
    out.beginArray();
    print(pieces, shared, out);
    out.endArray().endArray();
  }

  private static void numbers(List<Integer> numbers, JsonWriter out) {
    out.beginArray();
    numbers.forEach(out::value);
    out.endArray();
  }

  private static List<Integer> days(DateSpan time) {
    return List.of(
        time.earliest().map(TableScripts::number).orElse(-BOUNDLESS),
        time.latest().map(TableScripts::number).orElse(BOUNDLESS));
  }

  private static int number(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  /// Neighbours that stand in one row only are one piece.
  private static void print(List<String> pieces, Map<String, Integer> shared, JsonWriter out) {
    var own = new StringBuilder();
    for (String piece : pieces) {
      Integer place = shared.get(piece);
      if (place == null) {
        own.append(piece);
      } else {
        flush(own, out);
        out.value(place);
      }
    }
    flush(own, out);
  }

  private static void flush(StringBuilder own, JsonWriter out) {
    if (!own.isEmpty()) {
      out.value(own.toString());
      own.setLength(0);
    }
  }
}
