package muster.edit;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diagnostic.Nearest;
import muster.load.Table;
import muster.time.EdtfDate;

/// What the columns of a table mean: the fields of a document, a statement and a claim, with
/// `<column>` where a cell of the row goes.
///
/// @param fields the map's own fields
public record ImportMap(Map<String, Object> fields) {
  /// A cell in a text of the map.
  static final Pattern CELL = Pattern.compile("<([^<>]+)>");

  private static final List<String> KEYS =
      List.of(
          "format",
          "separator",
          "encoding",
          "dates",
          "duplicates",
          "only",
          "blank",
          "aliases",
          "source",
          "statement",
          "claim");

  /// Keeps the map.
  public ImportMap {
    fields = Map.copyOf(fields);
  }

  /// The fields of a document, a statement or a claim, without the day of entry.
  Map<String, Object> section(String name) {
    Map<String, Object> section = new LinkedHashMap<>(mapping(name));
    section.remove("entered");
    return section;
  }

  /// The day on which the documents are entered.
  String entered() {
    return mapping("source").get("entered") instanceof String day ? day : "";
  }

  /// How the lines of a file are written.
  public Table.Form form(String file) {
    String name = file.toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
    String format = text("format").orElse(name.substring(name.lastIndexOf('.') + 1));
    Optional<Character> separator =
        switch (format) {
          case "jsonl", "ndjson" -> Optional.empty();
          case "tsv", "tab" -> Optional.of('\t');
          default -> Optional.of(text("separator").orElse(",").charAt(0));
        };
    return new Table.Form(separator, charset().orElse(StandardCharsets.UTF_8));
  }

  private Optional<Charset> charset() {
    try {
      return Optional.of(Charset.forName(text("encoding").orElse("UTF-8")));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /// Whether figures such as 3/4/2025 begin with the day, or with the month; empty where they are
  /// refused.
  Optional<Boolean> dayFirst() {
    return text("dates").map("day-first"::equals);
  }

  /// Whether a row that says what another says is passed over; else it is refused.
  boolean dropsDuplicates() {
    return text("duplicates").equals(Optional.of("drop"));
  }

  /// The texts of cells that say nothing.
  Set<String> blank() {
    return new TreeSet<>(texts(fields.get("blank")));
  }

  /// Whether a row is one of those to be imported.
  boolean takes(Table.Row row) {
    return mapping("only").entrySet().stream()
        .allMatch(entry -> {
          String cell = row.cells().getOrDefault(entry.getKey(), "").strip();
          List<String> wanted = texts(entry.getValue());
          return wanted.contains(cell)
              || (wanted.contains("*") && !cell.isEmpty() && !blank().contains(cell));
        });
  }

  /// The spellings of each id.
  Map<String, List<String>> aliases() {
    return mapping("aliases").entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> texts(entry.getValue())));
  }

  /// What is wrong with the map itself.
  public List<RowFault> faults() {
    List<RowFault> faults = new ArrayList<>();
    for (String key : fields.keySet()) {
      if (!KEYS.contains(key)) {
        String hint =
            Nearest.of(key, KEYS)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("one of " + String.join(", ", KEYS));
        faults.add(fault(key, "`" + key + "` is not a field of a map", hint));
      }
    }
    wrongWord("dates", List.of("day-first", "month-first")).ifPresent(faults::add);
    wrongWord("duplicates", List.of("drop", "refuse")).ifPresent(faults::add);
    wrongWord("format", List.of("csv", "tsv", "jsonl")).ifPresent(faults::add);
    if (charset().isEmpty()) {
      faults.add(fault("encoding", "no encoding of that name is known", "UTF-8, windows-1252, …"));
    }
    if (EdtfDate.tryParse(entered()).isEmpty()) {
      faults.add(
          fault(
              "source.entered",
              "the map does not say on which day the documents are entered",
              "write `entered: 2026-11-24` under `source:`"));
    }
    return faults;
  }

  private Optional<RowFault> wrongWord(String key, List<String> words) {
    return text(key)
        .filter(word -> !words.contains(word))
        .map(word ->
            fault(key, "`" + word + "` is not known here", "one of " + String.join(", ", words)));
  }

  private static RowFault fault(String field, String message, String hint) {
    return new RowFault(0, field, message, hint);
  }

  /// The columns that the map names and the table does not have.
  List<RowFault> missingColumns(Set<String> columns) {
    Set<String> named = new TreeSet<>(mapping("only").keySet());
    Stream.of("source", "statement", "claim").forEach(it -> collect(mapping(it), named));
    named.removeAll(columns);
    return named.stream()
        .map(name ->
            fault(
                "<" + name + ">",
                "the table has no column `" + name + "`",
                Nearest.of(name, columns)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("it has " + String.join(", ", columns))))
        .toList();
  }

  private static void collect(Object node, Set<String> named) {
    switch (node) {
      case Map<?, ?> mapping -> mapping.values().forEach(value -> collect(value, named));
      case List<?> items -> items.forEach(item -> collect(item, named));
      default -> CELL.matcher(node.toString()).results().forEach(cell -> named.add(cell.group(1)));
    }
  }

  private Optional<String> text(String key) {
    return fields.get(key) instanceof String text && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  private Map<String, Object> mapping(String key) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    if (fields.get(key) instanceof Map<?, ?> found) {
      found.forEach((name, value) -> mapping.put(name.toString(), value));
    }
    return mapping;
  }

  private static List<String> texts(@org.jspecify.annotations.Nullable Object node) {
    return switch (node) {
      case null -> List.of();
      case List<?> items -> items.stream().map(Object::toString).toList();
      default -> List.of(node.toString());
    };
  }
}
