package muster.load;

import java.util.Optional;

/// What is wrong with the indentation of lines.
///
/// @param noticed where the parser noticed it
record IndentFault(FaultyLines lines, FaultyLines.Spot noticed) {
  /// A tab or another space than that of the space bar before the first word of a line, not far
  /// above where the trouble was noticed.
  Optional<Told> oddSpace() {
    for (int line = Math.max(0, noticed.line() - 2); line <= noticed.line(); line++) {
      int[] points =
          lines.line(line).isBlank() ? new int[0] : lines.line(line).codePoints().toArray();
      for (int at = 0; at < points.length && isSpace(points[at]); at++) {
        if (points[at] != ' ') {
          boolean tab = points[at] == '\t';
          String name = tab ? "a tab" : "another space than that of the space bar";
          return Optional.of(
              new Told(
                  new FaultyLines.Spot(line, at),
                  1,
                  "the line is indented with " + name,
                  "indent with spaces" + (tab ? ", not with a tab" : " of the space bar")));
        }
      }
    }
    return Optional.empty();
  }

  /// A dash without a space behind it, or one that does not stand two spaces left of the fields
  /// below it and is the odd one of the two.
  Optional<Told> oddDash() {
    for (int line = Math.max(0, noticed.line() - 2); line <= noticed.line(); line++) {
      var dash = new FaultyLines.Spot(line, lines.indent(line));
      String words = lines.line(line).strip();
      if (words.matches("-[a-z][a-z-]*:( .*)?")) {
        String right = "- " + words.substring(1);
        return Optional.of(
            new Told(dash, 1, "there is no space behind the dash", "write `" + right + "`"));
      }
      boolean odd = words.startsWith("- ") && dash.column() % 2 == 1;
      int below = lines.indent(line + 1);
      if (odd && line < noticed.line() && below % 2 == 0 && below >= 2) {
        return Optional.of(
            new Told(
                dash,
                1,
                "the dash does not stand two spaces left of the fields below it",
                "indent it with " + (below - 2) + " spaces"));
      }
    }
    return Optional.empty();
  }

  private static boolean isSpace(int point) {
    return point == '\t' || Character.isSpaceChar(point);
  }

  /// A line that is indented like none above it.
  Told unlikeAll() {
    int line = noticed.line();
    boolean item = lines.line(line).strip().startsWith("-");
    int like = lines.above(line);
    Optional<Told> other = item ? noDash() : oddFirst(like);
    if (other.isPresent()) {
      return other.get();
    }
    while (item && like >= 0 && !lines.line(like).strip().startsWith("-")) {
      like = lines.above(like);
    }
    return new Told(
        noticed,
        1,
        item && like < 0
            ? "an item of a list stands among fields"
            : "the line is indented like none above that it could belong to",
        like < 0
            ? "remove the `- `, or begin the list below a field"
            : lines.like(like, noticed.line()));
  }

  /// A line that is indented further than the one above it, which has a value already. Where the
  /// one above is the first below its field and the odd one of the two, it is the one that is told.
  ///
  /// @param above the line above; below 0 where there is none
  Told tooFar(int above) {
    int line = noticed.line();
    return oddFirst(above)
        .orElseGet(() ->
            new Told(
                new FaultyLines.Spot(line, lines.indent(line)),
                1,
                "the line is indented further than the one above, which has a value already",
                above < 0 ? "take its indentation away" : lines.like(above, line)));
  }

  /// The line above, where it is the first below its field and the odd one of the two.
  private Optional<Told> oddFirst(int above) {
    int line = noticed.line();
    if (above < 0 || lines.indent(line) != lines.below(lines.above(above))) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            new FaultyLines.Spot(above, lines.indent(above)),
            1,
            "the line is not indented like those below it",
            lines.like(line, above)));
  }

  /// The first item of the list to which an item belongs, where that has no dash.
  private Optional<Told> noDash() {
    int dash = lines.indent(noticed.line());
    int first = noticed.line();
    int above = lines.above(first);
    while (above >= 0 && lines.indent(above) > dash) {
      first = above;
      above = lines.above(above);
    }
    if (above < 0 || lines.below(above) < 0 || lines.indent(first) != dash + 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            new FaultyLines.Spot(first, dash),
            1,
            "the first item of the list has no dash",
            "write `- " + lines.line(first).strip() + "`"));
  }
}
