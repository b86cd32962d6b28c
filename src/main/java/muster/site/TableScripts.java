package muster.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.analysis.TablePages;
import muster.json.JsonWriter;
import muster.page.LongTable;
import muster.page.LongTable.Choice;
import muster.page.Page;
import muster.render.Renderer;
import muster.render.TableRows;
import muster.time.DateSpan;

/// A long table as a script that a page loads when a reader first filters or sorts it: a script,
/// since a page on a disk may load nothing else. Its rows are those of the pages, byte for byte.
///
/// `musterTable({facets: [[key, [[value, label], …]], …], columns: [key, …], pieces: [html, …],
/// rows: [[ids, choices, days, ranks, row], …]})`. Choices are places in the facet's list, -1 for
/// none. Days are first and last as `20250226`, or nothing. A row is pieces of HTML, each as it is
/// or by its place in the list of those that stand in several rows.
final class TableScripts {
  private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");
  private static final Pattern TAG = Pattern.compile("<[^>]*>\n?|[^<]+");

  /// An end that is open or not known: no day comes after it, or before its negative.
  private static final int BOUNDLESS = 99_999_999;

  /// A piece this short is shorter than its place in the list.
  private static final int SHORT = 3;

  private final LongTable table;
  private final Renderer renderer;

  TableScripts(LongTable table, Renderer renderer) {
    this.table = table;
    this.renderer = renderer;
  }

  /// The script of the rows.
  byte[] rows() {
    LongTable.Keys keys = table.keys().get();
    List<List<String>> rows = pieces(keys.rows().size());
    Map<String, Integer> shared = shared(rows);
    List<Facet> facets =
        IntStream.range(0, keys.facets().size()).mapToObj(at -> Facet.of(keys, at)).toList();
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      lines.add(row(keys.rows().get(at), facets, rows.get(at), shared));
    }
    String head =
        "musterTable({\"facets\":"
            + array(facets.stream().map(Facet::json).toList())
            + ",\n\"columns\":"
            + strings(keys.columns())
            + ",\n\"pieces\":"
            + array(shared.keySet().stream().map(TableScripts::string).toList())
            + ",\n\"rows\":";
    return (head + array(lines) + "})\n").getBytes(UTF_8);
  }

  /// The lines of a table's download as a script: `musterData([head, line, …])`. @param csv with
  /// `\n` at the end of each record
  static byte[] data(byte[] csv) {
    List<String> records = records(new String(csv, UTF_8));
    return ("musterData(" + array(records.stream().map(TableScripts::string).toList()) + ")\n")
        .getBytes(UTF_8);
  }

  /// A line end between quotation marks is part of a record.
  private static List<String> records(String csv) {
    List<String> records = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int at = 0; at < csv.length(); at++) {
      quoted ^= csv.charAt(at) == '"';
      if (csv.charAt(at) == '\n' && !quoted) {
        records.add(csv.substring(start, at + 1));
        start = at + 1;
      }
    }
    return records;
  }

  /// The rows in pieces: lines that stand in several places stay whole, others fall into tags and
  /// texts.
  private List<List<String>> pieces(int all) {
    List<List<String>> rows = new ArrayList<>();
    for (Supplier<Page> made : table.pages()) {
      Page page = made.get();
      int wanted = Math.min(TablePages.ROWS, all - rows.size());
      TableRows.of(page, renderer.render(page), wanted).forEach(row -> rows.add(cut(LINE, row)));
    }
    Map<String, Integer> lines = shared(rows);
    return rows.stream()
        .map(row ->
            row.stream()
                .flatMap(
                    line -> lines.containsKey(line) ? Stream.of(line) : cut(TAG, line).stream())
                .toList())
        .toList();
  }

  private static List<String> cut(Pattern piece, String text) {
    return piece.matcher(text).results().map(MatchResult::group).toList();
  }

  /// The pieces that stand in several places, each with its number, in order of appearance.
  private static Map<String, Integer> shared(List<List<String>> rows) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.forEach(row -> row.forEach(piece -> counts.merge(piece, 1, Integer::sum)));
    Map<String, Integer> shared = new LinkedHashMap<>();
    counts.forEach((piece, count) -> {
      if (count > 1 && piece.length() > SHORT) {
        shared.put(piece, shared.size());
      }
    });
    return shared;
  }

  private static String row(
      LongTable.Row row, List<Facet> facets, List<String> pieces, Map<String, Integer> shared) {
    var out = JsonWriter.compact().beginArray().beginArray();
    row.ids().forEach(out::value);
    out.endArray().beginArray();
    IntStream.range(0, facets.size())
        .forEach(at -> out.value(facets.get(at).place(row.choices().get(at))));
    out.endArray().beginArray();
    row.time().ifPresent(time -> days(time, out));
    out.endArray().beginArray();
    row.ranks().forEach(out::value);
    out.endArray().beginArray();
    print(pieces, shared, out);
    return out.endArray().endArray().text().strip();
  }

  private static void days(DateSpan time, JsonWriter out) {
    out.value(time.earliest().map(TableScripts::number).orElse(-BOUNDLESS));
    out.value(time.latest().map(TableScripts::number).orElse(BOUNDLESS));
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

  private static String string(String text) {
    return JsonWriter.compact().value(text).text().strip();
  }

  private static String strings(List<String> texts) {
    var out = JsonWriter.compact().beginArray();
    texts.forEach(out::value);
    return out.endArray().text().strip();
  }

  private static String array(List<String> lines) {
    return "[\n" + String.join(",\n", lines) + "]";
  }

  /// A filter with its choices, by their labels. @param places by value
  private record Facet(String key, List<Choice> choices, Map<String, Integer> places) {
    static Facet of(LongTable.Keys keys, int at) {
      Map<String, Choice> byValue = new TreeMap<>();
      keys.rows()
          .forEach(
              row -> row.choices().get(at).ifPresent(it -> byValue.putIfAbsent(it.value(), it)));
      List<Choice> choices =
          byValue.values().stream().sorted(Comparator.comparing(Choice::label)).toList();
      Map<String, Integer> places = new HashMap<>();
      choices.forEach(choice -> places.put(choice.value(), places.size()));
      return new Facet(keys.facets().get(at), choices, places);
    }

    int place(Optional<Choice> choice) {
      return choice.map(it -> places.getOrDefault(it.value(), -1)).orElse(-1);
    }

    String json() {
      var out = JsonWriter.compact().beginArray().value(key).beginArray();
      choices.forEach(it -> out.beginArray().value(it.value()).value(it.label()).endArray());
      return out.endArray().endArray().text().strip();
    }
  }
}
