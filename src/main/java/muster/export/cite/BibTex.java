package muster.export.cite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Citations as BibTeX in UTF-8. Names and titles stand in double braces, so that no style takes
/// them apart or changes their capitals.
public final class BibTex {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Two of these would be printed as one: a dash, a quotation mark.
  private static final String LIGATURES = "-`'";

  private BibTex() {}

  /// Entries with an empty line between them.
  public static String of(List<Reference> references) {
    return references.stream().map(BibTex::of).collect(Collectors.joining("\n"));
  }

  /// Writes the same as UTF-8.
  ///
  /// @throws IOException if the stream cannot take it
  public static void write(Iterator<Reference> references, OutputStream out) throws IOException {
    for (String between = ""; references.hasNext(); between = "\n") {
      out.write((between + of(references.next())).getBytes(UTF_8));
    }
    out.flush();
  }

  /// One entry, which ends in a line end.
  public static String of(Reference reference) {
    var entry = new StringBuilder("@misc{").append(reference.key()).append(",\n");
    whole("author", reference.author(), entry);
    whole("title", reference.title(), entry);
    field("howpublished", reference.container().map(BibTex::escaped), entry);
    reference.issued().ifPresent(day -> issued(day, entry));
    field("version", reference.version().map(LocalDate::toString), entry);
    field("url", reference.url().map(BibTex::address), entry);
    field("note", reference.note().map(BibTex::escaped), entry);
    return entry.append("}\n").toString();
  }

  private static void whole(String name, Optional<String> text, StringBuilder entry) {
    field(name, text.map(words -> "{" + escaped(words) + "}"), entry);
  }

  private static void field(String name, Optional<String> text, StringBuilder entry) {
    text.ifPresent(
        words -> entry.append("  ").append(name).append(" = {").append(words).append("},\n"));
  }

  private static void issued(LocalDate day, StringBuilder entry) {
    field("year", Optional.of(Integer.toString(day.getYear())), entry);
    entry.append("  month = ").append(MONTHS.get(day.getMonthValue() - 1)).append(",\n");
    field("day", Optional.of(Integer.toString(day.getDayOfMonth())), entry);
  }

  /// Text in which nothing is a command.
  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next == before && LIGATURES.indexOf(next) >= 0) {
        escaped.append("{}");
      }
      add(next, escaped);
      before = next;
    }
    return escaped.toString();
  }

  private static void add(char next, StringBuilder escaped) {
    switch (next) {
      case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append(next);
      case '\\' -> escaped.append("\\textbackslash{}");
      case '~' -> escaped.append("\\textasciitilde{}");
      case '^' -> escaped.append("\\textasciicircum{}");
      default -> escaped.append(next);
    }
  }

  /// An address, which is read to the letter: what would end the field is percent-encoded.
  private static String address(String url) {
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }
}
