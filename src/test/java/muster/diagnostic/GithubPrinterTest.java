package muster.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubPrinterTest {
  private static Diagnostic problem(Rule rule, String file, int line, String message) {
    return Diagnostic.of(rule, new Position(file, line, 3, 4), message, "type that");
  }

  @Test
  void aProblemStandsBesideItsLine() {
    assertEquals(
        """
        ::error file=data/x.yaml,line=7,col=3,endColumn=7,title=syntax::this is wrong%0Ahint: type that
        ::warning file=data/x.yaml,line=8,col=3,endColumn=7,title=loaded-word::100%25 wrong%0Ahint: type that
        ::notice file=data/x.yaml,line=9,col=3,endColumn=7,title=possible-departure::look%0Ahint: type that
        """,
        GithubPrinter.print(
            List.of(
                problem(Rule.SYNTAX, "data/x.yaml", 7, "this is wrong"),
                problem(Rule.LOADED_WORD, "data/x.yaml", 8, "100% wrong"),
                problem(Rule.POSSIBLE_DEPARTURE, "data/x.yaml", 9, "look"))));
  }

  @Test
  void beyondTenOfAKindTheyAreListed() {
    List<Diagnostic> problems = new ArrayList<>();
    for (int line = 1; line <= 12; line++) {
      problems.add(problem(Rule.SYNTAX, "data/x.yaml", line, "wrong"));
      problems.add(problem(Rule.LOADED_WORD, "data/x.yaml", line, "loaded"));
    }
    List<String> lines = GithubPrinter.print(problems).lines().toList();
    assertEquals(10, lines.stream().filter(line -> line.startsWith("::error")).count());
    assertEquals(10, lines.stream().filter(line -> line.startsWith("::warning")).count());
    assertEquals(
        List.of(
            "What GitHub does not show beside the lines:",
            "- data/x.yaml:11:3 syntax: wrong",
            "- data/x.yaml:12:3 syntax: wrong",
            "- data/x.yaml:11:3 loaded-word: loaded",
            "- data/x.yaml:12:3 loaded-word: loaded"),
        lines.subList(20, lines.size()));
  }

  /// Names of files and what stands in them are a contributor's.
  @Test
  void nothingInARecordBeginsACommand() {
    String ill = "x\n::set-output name=a::b\r\n  ::add-mask::c\n##[error]d,e:f%0A::g";
    List<Diagnostic> problems = new ArrayList<>();
    for (int line = 1; line <= 12; line++) {
      problems.add(problem(Rule.SYNTAX, "data/" + ill + ".yaml", line, ill));
    }
    String printed = GithubPrinter.print(problems);
    List<String> lines =
        printed.split("\\R").length == 0 ? List.of() : List.of(printed.split("\\R"));
    assertEquals(13, lines.size(), printed);
    for (String line : lines.subList(0, 10)) {
      assertTrue(
          line.matches("::error file=[^:,]+,line=\\d+,col=3,endColumn=7,title=syntax::.*"), line);
    }
    for (String line : lines.subList(10, 13)) {
      assertFalse(line.strip().startsWith("::") || line.contains("##["), line);
    }
  }
}
