package muster.load;

import java.util.List;
import java.util.Map;

/// Puts the JSON parser's complaint into our words, with what to type instead.
record JsonFault(String message, String hint) {
  private static final List<Map.Entry<String, JsonFault>> KNOWN =
      List.of(
          Map.entry(
              "Unexpected character (\'\'\'",
              new JsonFault("a text stands in double quotes", "write \" for '")),
          Map.entry(
              "maybe a (non-standard) comment",
              new JsonFault("JSON has no comments", "remove it, or write YAML in a .yaml file")),
          Map.entry(
              "Leading zeroes not allowed",
              new JsonFault("a number does not begin with 0", "put it in double quotes")),
          Map.entry(
              "to have plus signs",
              new JsonFault("a number does not begin with +", "remove it, or write double quotes")),
          Map.entry(
              "CTRL-CHAR, code 9",
              new JsonFault("a tab cannot stand in a text", "write \\t, or a space")),
          Map.entry(
              "was expecting double-quote to start property name",
              new JsonFault(
                  "a field in double quotes belongs here",
                  "remove the comma above if nothing more follows, or write `\"field\": …`")),
          Map.entry(
              "was expecting comma to separate",
              new JsonFault("a comma is missing before this", "write a comma before it")),
          Map.entry(
              "was expecting a colon to separate",
              new JsonFault(
                  "a colon is missing between a field and its value", "write `\"field\": …`")),
          Map.entry(
              "Unexpected end-of-input",
              new JsonFault(
                  "the file ends before all is closed", "close quotes, brackets and braces")),
          Map.entry(
              "Unexpected close marker",
              new JsonFault(
                  "this closes another bracket than the one that is open",
                  "close each bracket with its own kind")),
          Map.entry(
              "Illegal unquoted character",
              new JsonFault(
                  "a text does not go on in another line",
                  "close its quotation mark, or write \\n for the line end")),
          Map.entry(
              "Unrecognized token",
              new JsonFault("a text stands in double quotes", "put it in double quotes")),
          Map.entry(
              "Unrecognized character escape",
              new JsonFault(
                  "behind a backslash only certain letters can stand", "type the backslash twice")),
          Map.entry(
              "expected a valid value",
              new JsonFault("a value belongs here", "write one, or remove the comma before")));

  private static final JsonFault OTHER =
      new JsonFault("this is not JSON", "check commas, quotes and brackets");

  /// @param complaint in the parser's words
  static JsonFault of(String complaint) {
    return KNOWN.stream()
        .filter(known -> complaint.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }
}
