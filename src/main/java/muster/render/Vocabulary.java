package muster.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.diagnostic.Nearest;

/// What a template may say: a closed list of attributes, and what may stand in each.
final class Vocabulary {
  static final String PREFIX = "th:";

  /// Another spelling of the prefix, which Thymeleaf takes and we do not.
  private static final String AS_DATA = "data-th-";

  /// What decides whether, how often and in what place an element is printed, and what is in it.
  static final List<String> DOING =
      List.of("each", "fragment", "if", "remove", "replace", "text", "unless", "utext");

  /// The attributes of HTML and SVG that can be printed.
  static final List<String> PRINTED =
      List.of(
          "aria-label",
          "aria-labelledby",
          "class",
          "content",
          "cx",
          "cy",
          "d",
          "data-all",
          "data-copied",
          "data-copy",
          "data-count",
          "data-day",
          "data-edtf",
          "data-label",
          "data-rows",
          "data-since",
          "datetime",
          "fill",
          "height",
          "href",
          "id",
          "lang",
          "offset",
          "src",
          "stop-opacity",
          "stroke",
          "style",
          "text-anchor",
          "title",
          "transform",
          "value",
          "viewBox",
          "width",
          "x",
          "x1",
          "x2",
          "y",
          "y1",
          "y2");

  private static final List<String> ALL =
      Stream.concat(DOING.stream(), PRINTED.stream()).map(PREFIX::concat).toList();

  private static final String WORD = "[a-z][A-Za-z0-9]*";
  private static final String NAMES = "\\$\\{" + WORD + "(\\." + WORD + ")*}";
  private static final Pattern NAME = Pattern.compile(NAMES);
  private static final Pattern NAME_OR_WORDS = Pattern.compile(NAMES + "|#\\{[A-Za-z0-9.]+}");
  private static final Pattern EACH = Pattern.compile(WORD + " ?: ?" + NAMES);
  private static final Pattern DEFINED =
      Pattern.compile(WORD + "(\\(" + WORD + "(, ?" + WORD + ")*\\))?");
  private static final Pattern CALLED =
      Pattern.compile("~\\{[a-z/-]+ :: " + WORD + "(\\(" + NAMES + "(, ?" + NAMES + ")*\\))?}");

  private Vocabulary() {}

  /// Whether a template means this attribute for itself.
  static boolean owns(String attribute) {
    String lower = attribute.toLowerCase(Locale.ROOT);
    return lower.startsWith(PREFIX) || lower.startsWith(AS_DATA);
  }

  /// Whether the attribute is one of the list.
  static boolean has(String attribute) {
    return ALL.stream().anyMatch(attribute::equalsIgnoreCase);
  }

  /// The attribute of the list that was probably meant.
  static Optional<String> near(String attribute) {
    String plain =
        attribute.startsWith(AS_DATA) ? attribute.substring(AS_DATA.length()) : attribute;
    String same = PREFIX + plain;
    return has(same) ? Optional.of(same) : Nearest.of(attribute, ALL);
  }

  /// What is wrong with the value of an attribute of the list.
  static Optional<String> fault(String attribute, String value) {
    String name = attribute.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "if", "unless" -> fault(attribute, value, NAME, "${page.name}");
      case "each" -> fault(attribute, value, EACH, "name : ${page.list}");
      case "fragment" -> fault(attribute, value, DEFINED, "name or name(part, other)");
      case "remove" -> fault(attribute, value, Pattern.compile("all"), "all");
      case "replace" -> fault(attribute, value, CALLED, "~{fragment/file :: name(${page.part})}");
      default -> fault(attribute, value, NAME_OR_WORDS, "${page.name} or #{some.words}");
    };
  }

  private static Optional<String> fault(
      String attribute, String value, Pattern wanted, String example) {
    if (wanted.matcher(value).matches()) {
      return Optional.empty();
    }
    boolean calculates =
        value.startsWith("${") && value.endsWith("}") && !NAME.matcher(value).matches();
    return Optional.of(
        calculates
            ? "only names joined by dots stand in ${…}: " + value.substring(2, value.length() - 1)
            : "`" + attribute + "` takes " + example + ", not `" + value + "`");
  }
}
