package muster.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A slip of an editor's in a fact file.
///
/// @param kind of slip, in a few words
/// @param text of the file with the slip
/// @param line that a message has to name, 1-based
/// @param fix what the message has to say; empty where nothing can be proposed
record Mistake(String kind, String text, int line, String fix) {
  /// A line that fits a kind of slip, and what becomes of it.
  @FunctionalInterface
  interface Slip {
    Optional<Made> in(Matcher line, SplittableRandom random);
  }

  record Made(String line, String fix) {}

  record Kind(String name, Pattern line, Slip slip) {}

  private static final List<Kind> KINDS =
      Stream.of(Slips.KINDS, SlipsOfNotation.KINDS).flatMap(List::stream).toList();

  /// The day on which a document was published, and that on which it was entered.
  private static final Pattern DAYS =
      Pattern.compile(
          "(?s)(.*?\\n  published: )(\\d{4}-\\d\\d-\\d\\d)"
              + "(\\n.*?\\n  entered:\\n.*?\\n    on: )(\\d{4}-\\d\\d-\\d\\d)(\\n.*)");

  /// How many kinds of slip there are.
  static int kinds() {
    return KINDS.size() + 1;
  }

  /// Two days in each other's place.
  private static Optional<Mistake> exchanged(String text) {
    Matcher days = DAYS.matcher(text);
    if (!days.matches()) {
      return Optional.empty();
    }
    String head = days.group(1) + days.group(4) + days.group(3);
    return Optional.of(
        new Mistake(
            "days of publication and entry exchanged",
            head + days.group(2) + days.group(5),
            (int) head.lines().count(),
            "correct one of the two dates"));
  }

  /// A slip of one kind in a file; empty where none of its lines is of that kind.
  static Optional<Mistake> in(String text, int kind, SplittableRandom random) {
    if (kind == KINDS.size()) {
      return exchanged(text);
    }
    Kind wanted = KINDS.get(kind);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    List<Integer> fitting =
        IntStream.range(0, lines.size())
            .filter(at -> wanted.line().matcher(lines.get(at)).matches())
            .boxed()
            .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    int at = fitting.get(random.nextInt(fitting.size()));
    Matcher line = wanted.line().matcher(lines.get(at));
    return line.matches()
        ? wanted.slip().in(line, random).map(made -> made(wanted.name(), lines, at, made))
        : Optional.empty();
  }

  /// The file with another line, or with none where that was; then the line is named with which the
  /// record begins.
  private static Mistake made(String kind, List<String> lines, int at, Made made) {
    int named = at + (int) made.line().lines().count();
    if (made.line().isEmpty()) {
      named = beginning(lines, at) + 1;
      lines.remove(at);
    } else {
      lines.set(at, made.line());
    }
    return new Mistake(kind, String.join("\n", lines), named, made.fix());
  }

  private static int beginning(List<String> lines, int at) {
    int indent = indent(lines.get(at));
    int first = at;
    while (first > 0 && !lines.get(first).startsWith("- ", indent - 2)) {
      if (!lines.get(first - 1).isBlank() && indent(lines.get(first - 1)) < indent - 2) {
        return first;
      }
      if (indent(lines.get(first - 1)) == indent - 2
          && !lines.get(first - 1).startsWith("- ", indent - 2)) {
        return first;
      }
      first--;
    }
    return first;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
