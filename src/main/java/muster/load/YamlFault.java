package muster.load;

import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Puts the YAML parser's complaint into our words, with what to type instead.
final class YamlFault {
  private YamlFault() {}

  static void report(String file, MarkedYamlEngineException broken, Problems problems) {
    Position position = broken.getProblemMark().map(mark -> at(file, mark)).orElse(start(file));
    String problem = Optional.ofNullable(broken.getProblem()).orElse("it cannot be read");
    problems.add(
        Rule.SYNTAX, position, "the file stops being YAML here: " + problem, hint(problem));
  }

  private static String hint(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "put a text that contains `: ` in quotes, or check the indentation of the line";
    }
    if (problem.contains("'\\t'") || problem.contains("TAB")) {
      return "indent with spaces, not with a tab";
    }
    if (problem.contains("comment or a line break") || problem.contains("cannot start any token")) {
      return "put a value that begins with > | % @ ` [ { # & * ! in quotes: value: \"> 3,000\"";
    }
    return "check quotes and indentation of this line and the one above";
  }

  private static Position at(String file, Mark mark) {
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1, 1);
  }

  private static Position start(String file) {
    return Position.startOf(file);
  }
}
