package muster.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.notation.Shape.Bond;

/// The fields of each shape as a table in Markdown, and the page that holds them between markers.
final class FieldTables {
  /// The first row of each.
  static final String HEAD = "| field | needed | what may stand there | example | meaning |";

  /// The first row of the table of the other kinds of text.
  static final String TEXTS = "| text | how it is written |";

  private static final Pattern OTHERS =
      Pattern.compile("(?s)(<!-- other texts, [^>]*-->\\n).*?(<!-- end of other texts -->)");

  private static final Pattern PART =
      Pattern.compile("(?s)(<!-- fields of ([a-z-]+), [^>]*-->\\n).*?(<!-- end of fields -->)");

  private FieldTables() {}

  /// All shapes that can occur in a fact file, by name.
  static Map<String, Shape> shapes() {
    var found = new LinkedHashMap<String, Shape>();
    collect(Notation.FILE, found);
    return found;
  }

  private static void collect(Shape shape, Map<String, Shape> found) {
    if (found.putIfAbsent(shape.name(), shape) == null) {
      shape.fields().values().stream()
          .flatMap(field -> field.form().inner().stream())
          .forEach(inner -> collect(inner, found));
    }
  }

  /// The names of the shapes whose fields a page holds, in its order.
  static List<String> held(String page) {
    return PART.matcher(page).results().map(part -> part.group(2)).toList();
  }

  /// A page with its tables made anew.
  static String renewed(String page) {
    String fields = PART.matcher(page).replaceAll(part -> Matcher.quoteReplacement(part(part)));
    String others =
        TEXTS
            + "\n|---|---|\n"
            + texts().stream()
                .map(text -> "| " + text.name() + " | " + text.notation() + " |")
                .collect(joined());
    return OTHERS.matcher(fields).replaceAll("$1" + Matcher.quoteReplacement(others) + "$2");
  }

  private static String part(MatchResult part) {
    Shape shape = shapes().get(part.group(2));
    if (shape == null) {
      throw new IllegalArgumentException("no shape is called " + part.group(2));
    }
    return part.group(1) + table(shape) + part.group(3);
  }

  private static String table(Shape shape) {
    String rows = shape.fields().values().stream().map(FieldTables::row).collect(joined());
    String bonds = shape.bonds().stream().map(FieldTables::bond).collect(joined());
    return HEAD + "\n|---|---|---|---|---|\n" + rows + (bonds.isEmpty() ? "" : "\n" + bonds);
  }

  private static Collector<String, ?, String> joined() {
    return Collectors.mapping(line -> line + "\n", Collectors.joining());
  }

  private static String row(Field field) {
    return Stream.of(
            code(field.name()),
            field.required() ? "yes" : "",
            form(field.form()),
            codes(field.examples()),
            field.sentences())
        .collect(Collectors.joining(" | ", "| ", " |"))
        .replace("|  |", "| |");
  }

  private static String form(Form form) {
    return switch (form) {
      case Form.Text text -> text(text);
      case Form.Words(List<String> words) -> codes(words);
      case Form.Fields(Shape shape) -> link(shape);
      case Form.Either(Form.Text brief, Shape shape) -> text(brief) + ", or " + link(shape);
      case Form.ListOf(Form item, boolean alone) ->
          (alone ? "one or a list: " : "list: ") + form(item);
      case Form.ByLanguage(Form item) -> "by language tag: " + form(item);
    };
  }

  /// The kinds of text whose notation the page tells are links to that.
  private static String text(Form.Text text) {
    return switch (text.name()) {
      case "text" -> "text";
      case "id", "claim-id", "former-id" -> "[" + text.name() + "](#ids)";
      case "edtf" -> "[date](#dates)";
      case "edtf-or-said" -> "[date](#dates), `said`";
      case "quantity" -> "[quantity](#quantities)";
      default -> "[" + text.name() + "](#other-texts)";
    };
  }

  private static String link(Shape shape) {
    return "[fields of " + shape.name() + "](#" + shape.name() + ")";
  }

  private static String bond(Bond bond) {
    return switch (bond) {
      case Bond.Needs(String field, List<String> words, List<String> others) ->
          "- " + settings(field, words) + " needs " + both(others) + ".";
      case Bond.Within(String field, String other, List<String> words) ->
          "- " + code(field) + " stands only beside " + settings(other, words) + ".";
      case Bond.OneOf(List<String> fields) -> "- At least one of " + codes(fields) + ".";
    };
  }

  private static String settings(String field, List<String> words) {
    return words.isEmpty()
        ? code(field)
        : words.stream().map(word -> code(field + ": " + word)).collect(Collectors.joining(" or "));
  }

  private static String both(List<String> fields) {
    return fields.stream().map(FieldTables::code).collect(Collectors.joining(" and "));
  }

  private static String codes(List<String> texts) {
    return texts.stream().map(FieldTables::code).collect(Collectors.joining(", "));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /// The texts of kinds that have no part of the page to themselves, with their notations.
  static List<Form.Text> texts() {
    var found = new LinkedHashMap<String, Form.Text>();
    shapes().values().stream()
        .flatMap(shape -> shape.fields().values().stream())
        .forEach(field -> collect(field.form(), found));
    return new ArrayList<>(found.values());
  }

  private static void collect(Form form, Map<String, Form.Text> found) {
    switch (form) {
      case Form.Text text when text(text).contains("#other-texts") -> found.put(text.name(), text);
      case Form.ListOf(Form item, boolean _) -> collect(item, found);
      case Form.ByLanguage(Form item) -> collect(item, found);
      case Form.Text _, Form.Words _, Form.Fields _, Form.Either _ -> {}
    }
  }
}
