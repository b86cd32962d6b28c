package muster.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.load.DateProposal;
import muster.load.QuantityReader;
import muster.load.Slug;
import muster.load.Table;
import muster.time.EdtfDate;

/// Puts the cells of one row into the fields of a map. A field is left out where a cell that it
/// names is empty.
final class RowFilling {
  private static final Set<String> DATES =
      Set.of("published", "said", "as-of", "during", "expected", "before", "edtf");

  private static final Set<String> NEEDED =
      Set.of("publisher", "language", "by", "about", "value", "text");

  private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(:00)?");

  private final ImportMap map;
  private final Set<String> blank;
  private final KnownNames names;
  private final Table.Row row;
  private final List<RowFault> faults;

  RowFilling(ImportMap map, KnownNames names, Table.Row row, List<RowFault> faults) {
    this.map = map;
    this.blank = map.blank();
    this.names = names;
    this.row = row;
    this.faults = faults;
  }

  /// The fields of a section of the map, filled.
  Map<String, Object> section(String name) {
    return fields(map.section(name), name);
  }

  private Map<String, Object> fields(Map<?, ?> template, String around) {
    Map<String, Object> filled = new LinkedHashMap<>();
    template.forEach((key, value) ->
        filled(value, around, key.toString()).ifPresent(it -> filled.put(key.toString(), it)));
    return filled;
  }

  private Optional<Object> filled(Object template, String around, String key) {
    return switch (template) {
      case Map<?, ?> mapping ->
          Optional.<Object>of(fields(mapping, key)).filter(it -> !Map.of().equals(it));
      case List<?> items -> {
        List<Object> list = new ArrayList<>();
        items.forEach(item -> filled(item, around, key).ifPresent(list::add));
        yield list.isEmpty() ? Optional.empty() : Optional.of(list);
      }
      default -> text(template.toString(), around, key).map(Object.class::cast);
    };
  }

  private Optional<String> text(String template, String around, String key) {
    List<String> parts = new ArrayList<>();
    String column = "";
    var text = new StringBuilder();
    Matcher cells = ImportMap.CELL.matcher(template);
    while (cells.find()) {
      String cell = cell(cells.group(1));
      column = column.isEmpty() ? cells.group(1) : column;
      Optional<String> part =
          cell.isEmpty() ? empty(key, cells.group(1)) : part(cell, around, key, cells.group(1));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      cells.appendReplacement(text, Matcher.quoteReplacement(part.get()));
    }
    cells.appendTail(text);
    boolean oneTwice = parts.size() == 2 && parts.getFirst().equals(parts.getLast());
    boolean range = key.equals("value") || isDate(around, key);
    return whole(range && oneTwice ? parts.getFirst() : text.toString(), around, key, column);
  }

  private String cell(String column) {
    String cell = row.cells().getOrDefault(column, "").replaceAll("[\\s\\u00a0]+", " ").strip();
    return blank.contains(cell) ? "" : cell;
  }

  private Optional<String> empty(String key, String column) {
    return NEEDED.contains(key)
        ? refuse(
            column,
            "the cell is empty, and `" + key + "` needs it",
            "fill it, or leave such rows out with `only:` in the map (`" + column + ": \"*\"`)")
        : Optional.empty();
  }

  private Optional<String> part(String cell, String around, String key, String column) {
    return isDate(around, key) ? date(cell, column) : Optional.of(cell);
  }

  private static boolean isDate(String around, String key) {
    return DATES.contains(key) || (key.equals("from") && DATES.contains(around));
  }

  /// What stands in the field when all cells are in.
  private Optional<String> whole(String text, String around, String key, String column) {
    return switch (key) {
      case "publisher", "republishes", "by", "via", "who", "informed-by" ->
          text.equals("nobody") ? Optional.of(text) : named(KnownNames.Kind.ACTOR, text, column);
      case "about" -> named(KnownNames.Kind.SUBJECT, text, column);
      case "measure" -> named(KnownNames.Kind.MEASURE, text, column);
      case "places", "to" -> named(KnownNames.Kind.PLACE, text, column);
      case "from" ->
          isDate(around, key) ? Optional.of(text) : named(KnownNames.Kind.PLACE, text, column);
      case "id" -> Optional.of(Slug.of(text));
      case "value" -> quantity(text, column);
      default -> Optional.of(text);
    };
  }

  private Optional<String> named(KnownNames.Kind kind, String text, String column) {
    Optional<String> id = names.find(kind, text);
    return id.isPresent()
        ? id
        : refuse(column, KnownNames.unknown(kind, text), names.hint(kind, text));
  }

  private Optional<String> quantity(String text, String column) {
    return QuantityReader.read(text).isPresent()
        ? Optional.of(text)
        : refuse(
            column,
            "`" + text + "` cannot be read as a quantity",
            "write "
                + QuantityReader.FORMS
                + "; a text that says nothing goes under `blank:` of the map");
  }

  private Optional<String> date(String cell, String column) {
    Matcher midnight = MIDNIGHT.matcher(cell);
    String day = midnight.matches() ? midnight.group(1) : cell;
    String marked = day.matches("[\\dx-]+") ? day.replace('x', 'X') : day;
    if (EdtfDate.tryParse(marked).isPresent()) {
      return Optional.of(marked);
    }
    List<String> readings = DateProposal.readings(day);
    if (readings.size() == 1) {
      return Optional.of(readings.getFirst());
    }
    return readings.isEmpty()
        ? refuse(
            column,
            "`" + cell + "` is not a date",
            "write EDTF: 2025-03-05, 2025-03, 2024-10~; a text that says nothing goes under"
                + " `blank:` of the map")
        : either(cell, readings, column);
  }

  private Optional<String> either(String cell, List<String> readings, String column) {
    Optional<String> meant =
        map.dayFirst().map(first -> first ? readings.getFirst() : readings.getLast());
    return meant.isPresent()
        ? meant
        : refuse(
            column,
            "`" + cell + "` can be " + String.join(" or ", readings),
            "say in the map which comes first: `dates: day-first` or `dates: month-first`");
  }

  private Optional<String> refuse(String column, String message, String hint) {
    faults.add(new RowFault(row.line(), column, message, hint));
    return Optional.empty();
  }
}
