package muster.load;

import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Puts the YAML parser's complaint into our words, with what to type instead. A parser notices
/// some slips lines later; they are reported where they stand.
final class YamlFault {
  /// Characters that YAML allows before a colon.
  private static final int LONGEST_KEY = 1024;

  private static final String QUOTE_IT = "put the whole value in quotes: ";

  private final FaultyLines lines;
  private final Optional<Position> lastQuoted;
  private final String problem;
  private final String context;
  private final FaultyLines.Spot noticed;
  private final FaultyLines.Spot begun;
  private final IndentFault indents;

  private YamlFault(String text, Optional<Position> lastQuoted, MarkedYamlEngineException broken) {
    this.lines = new FaultyLines(text.lines().toList());
    this.lastQuoted = lastQuoted;
    this.problem = Optional.ofNullable(broken.getProblem()).orElse("");
    this.context = Optional.ofNullable(broken.getContext()).orElse("");
    this.noticed =
        broken.getProblemMark().map(FaultyLines.Spot::of).orElse(new FaultyLines.Spot(0, 0));
    this.begun = broken.getContextMark().map(FaultyLines.Spot::of).orElse(noticed);
    this.indents = new IndentFault(lines, noticed);
  }

  /// @param lastQuoted the text in quotes that was read last, from its opening to its last line
  static void report(
      String file,
      String text,
      Optional<Position> lastQuoted,
      MarkedYamlEngineException broken,
      Problems problems) {
    Told told = new YamlFault(text, lastQuoted, broken).told();
    var position = new Position(file, told.at().line() + 1, told.at().column() + 1, told.length());
    problems.add(Rule.SYNTAX, position, told.message(), told.hint());
  }

  private Told told() {
    return indents.oddSpace().or(indents::oddDash).or(this::byProblem).orElseGet(this::unknown);
  }

  private Optional<Told> byProblem() {
    if (problem.contains("could not find expected ':'")) {
      return Optional.of(noColon(begun.line()));
    }
    if (problem.contains("mapping values are not allowed")) {
      return Optional.of(colonTooMany());
    }
    if (problem.contains("unexpected end of stream")) {
      return Optional.of(
          new Told(
              begun,
              1,
              "the quotation mark that opens here is never closed",
              "close it with " + lines.character(begun) + " at the end of the text"));
    }
    if (problem.contains("expected <block end>")) {
      return Optional.of(problem.contains("<scalar>") ? behindQuotes() : indents.unlikeAll());
    }
    if (problem.contains("expected ',' or")) {
      return Optional.of(bracket());
    }
    if (problem.contains("escape")) {
      return Optional.of(
          new Told(
              noticed,
              1,
              "behind a backslash in double quotes only certain letters can stand",
              "use single quotes, in which a backslash is a backslash, or type it twice"));
    }
    if (problem.contains("sequence entries are not allowed")) {
      return Optional.of(
          new Told(
              noticed,
              1,
              "a list cannot begin here",
              "begin it in the next line: `- ` and a value; a text that begins with `- ` needs"
                  + " quotes"));
    }
    return cannotBegin();
  }

  private Optional<Told> cannotBegin() {
    boolean start =
        problem.contains("cannot start any token")
            || problem.contains("mapping keys are not allowed")
            || problem.contains("expected the node content");
    boolean mark =
        problem.contains("comment or a line break")
            || problem.contains("unexpected character found")
            || problem.contains("expected '>'")
            || problem.contains("expected URI")
            || context.contains("block scalar")
            || context.contains("directive");
    if (start && lines.rest(noticed).isBlank()) {
      return Optional.of(nothingFollows());
    }
    return start || mark ? Optional.of(needsQuotes(start ? noticed : begun)) : Optional.empty();
  }

  /// The file, or its text, ends where a value has to come.
  private Told nothingFollows() {
    return new Told(
        lines.lastBefore(noticed),
        1,
        "a value has to follow, and nothing does",
        "write it, and close the brackets that are open");
  }

  private Told needsQuotes(FaultyLines.Spot at) {
    return new Told(
        at,
        1,
        "a value that begins with " + lines.character(at) + " needs quotes",
        QUOTE_IT + FaultyLines.quoted(lines.rest(at)));
  }

  private Told noColon(int line) {
    String words = lines.line(line).strip();
    int indent = lines.indent(line);
    if (words.length() > LONGEST_KEY) {
      return tooLongAKey(line);
    }
    int wide = lines.line(line).indexOf('\uff1a');
    if (wide >= 0) {
      return new Told(
          new FaultyLines.Spot(line, lines.columns(line, wide)),
          1,
          "this is a full-width colon, which is no colon to YAML",
          "type `: `, a colon and a space");
    }
    String dash = words.startsWith("- ") ? "- " : "";
    String field = words.substring(dash.length());
    int glued = field.indexOf(':');
    int space = (field + " ").indexOf(' ');
    boolean noSpace = glued > 0 && glued < space;
    int end = noSpace ? glued : space;
    String value = field.substring(Math.min(field.length(), end + 1)).strip();
    String right = dash + field.substring(0, end) + ":" + (value.isEmpty() ? "" : " " + value);
    return new Told(
        new FaultyLines.Spot(line, indent),
        Math.max(1, words.codePointCount(0, words.length())),
        noSpace ? "there is no space behind the colon" : "the line has no colon behind its field",
        "write `" + right + "`");
  }

  private Told tooLongAKey(int line) {
    return new Told(
        new FaultyLines.Spot(line, lines.indent(line)),
        1,
        "what stands before a colon is longer than " + LONGEST_KEY + " characters",
        "write one field a line, and a long text in quotes");
  }

  /// Either a text has a colon, or the line above has none, or the line belongs further left.
  private Told colonTooMany() {
    String before = lines.before(noticed);
    if (before.contains(": ")) {
      String value = lines.line(noticed.line()).substring(before.indexOf(": ") + 2);
      return new Told(
          noticed,
          1,
          "a text with `: ` in it has to stand in quotes",
          QUOTE_IT + FaultyLines.quoted(value));
    }
    if (before.length() > LONGEST_KEY) {
      return tooLongAKey(noticed.line());
    }
    int above = lines.above(noticed.line());
    if (above >= 0 && !hasColon(lines.line(above))) {
      return noColon(above);
    }
    return indents.tooFar(above);
  }

  private static boolean hasColon(String line) {
    return line.contains(": ") || line.stripTrailing().endsWith(":");
  }

  /// Text goes on behind the closing quotation mark, or the mark closes a text that was opened
  /// lines above and should have ended there.
  private Told behindQuotes() {
    Optional<Position> opened =
        lastQuoted.filter(quoted -> quoted.line() + quoted.length() - 1 == noticed.line() + 1);
    if (opened.filter(quoted -> quoted.length() > 1).isPresent()
        && closesQuotes(lines.before(noticed))) {
      var at = new FaultyLines.Spot(opened.get().line() - 1, opened.get().column() - 1);
      return new Told(
          at,
          1,
          "the quotation mark that opens here closes only in line " + (noticed.line() + 1),
          "close it with " + lines.character(at) + " at the end of the text");
    }
    String before = lines.before(noticed);
    if (!closesQuotes(before)) {
      return before.contains(": ") ? needsQuotes(value(before)) : indents.unlikeAll();
    }
    return new Told(
        noticed,
        1,
        "the value goes on behind its closing quotation mark",
        "put quotes of the other kind around the whole, or type a ' inside of '…' twice");
  }

  private static boolean closesQuotes(String before) {
    String words = before.stripTrailing();
    return words.endsWith("\"") || words.endsWith("'");
  }

  private FaultyLines.Spot value(String before) {
    int at = before.indexOf(": ") + 2;
    while (before.startsWith(" ", at)) {
      at++;
    }
    return new FaultyLines.Spot(noticed.line(), lines.columns(noticed.line(), at));
  }

  private Told bracket() {
    if (noticed.line() == begun.line()) {
      return new Told(
          noticed,
          1,
          "this cannot stand between brackets",
          "separate the items with commas, and put a text with signs in it in quotes");
    }
    String close = lines.character(begun).equals("[") ? "]" : "}";
    return new Told(
        begun,
        1,
        "the bracket that opens here is not closed in its line",
        "close it with " + close);
  }

  private Told unknown() {
    String later =
        begun.line() < noticed.line() ? "; the trouble begins in line " + (begun.line() + 1) : "";
    return new Told(
        noticed,
        1,
        "the file cannot be read from here on" + later,
        "check quotes and indentation of this line and the one above");
  }
}
