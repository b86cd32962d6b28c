package muster.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Inert;
import muster.diff.Item;
import muster.words.change.AnswerLine;
import muster.words.change.ChangeLine;
import muster.words.change.ChangeLine.Sign;
import muster.words.change.ChangeReport;
import muster.words.change.EditWords;

/// What changed as a comment on a proposed change: what is lost first, then counts, then details,
/// as many as a comment takes. Text of the record is inert in it.
final class DiffMarkdown {
  /// Characters that GitHub takes in a comment.
  static final int LONGEST = 65_536;

  /// Characters of a value that are shown.
  private static final int CUT = 300;

  /// Characters kept for what follows what is lost, and for what follows all.
  private static final int KEPT_FOR_REST = 20_000;

  private static final int KEPT_FOR_END = 1_000;

  private final StringBuilder out = new StringBuilder();
  private int left;

  private DiffMarkdown() {}

  /// The comment, shorter than [#LONGEST].
  static String of(Comparison comparison) {
    var comment = new DiffMarkdown();
    comment.out.append("### What changes in the record\n\n");
    if (comparison.isEmpty()) {
      comment.out.append("Nothing.\n");
      return comment.out.toString();
    }
    ChangeReport report = comparison.report();
    comment.section(Sign.WITHDRAWN, report, LONGEST - KEPT_FOR_REST);
    comment.out.append("**").append(report.counts()).append("**\n\n");
    int longest = LONGEST - KEPT_FOR_END;
    comment.section("Answers", report.answers().stream().map(DiffMarkdown::answer), longest);
    comment.section("Problems", problems(comparison.problems()), longest);
    for (Sign sign : List.of(Sign.RENAMED, Sign.ADDED, Sign.REVISED)) {
      comment.section(sign, report, longest);
    }
    return comment.end();
  }

  private String end() {
    if (left > 0) {
      out.append("Left out here, for length: ").append(left);
      out.append(left == 1 ? " entry" : " entries").append(". `muster diff` prints them all.\n");
    }
    return out.toString();
  }

  private void section(Sign sign, ChangeReport report, int longest) {
    section(
        ChangeReport.verb(sign),
        report.lines().stream().filter(line -> line.sign() == sign).map(DiffMarkdown::change),
        longest);
  }

  private void section(String heading, Stream<String> entries, int longest) {
    List<String> fitting = new ArrayList<>();
    int length = out.length() + heading.length() + 10;
    for (String entry : entries.toList()) {
      if (length + entry.length() < longest) {
        fitting.add(entry);
        length += entry.length();
      } else {
        left++;
      }
    }
    if (!fitting.isEmpty()) {
      out.append("#### ").append(heading).append("\n\n");
      fitting.forEach(out::append);
      out.append('\n');
    }
  }

  private static String change(ChangeLine change) {
    String cells =
        change.cells().stream().map(cell -> " · " + shown(cell)).collect(Collectors.joining());
    return item(0, "**" + shown(change.title()) + "**" + cells + " · " + ids(change.items()))
        + change.edits().stream().map(DiffMarkdown::edit).collect(Collectors.joining());
  }

  private static String item(int level, String words) {
    return "  ".repeat(level) + "- " + words + "\n";
  }

  private static String ids(List<Item> items) {
    return DiffText.listed(items, it -> Inert.code(it.id()));
  }

  private static String edit(EditWords edit) {
    String label = shown(edit.label()) + ": ";
    if (edit.before().isEmpty() && edit.after().isEmpty()) {
      return item(1, shown(edit.label()));
    }
    if (edit.before().isEmpty()) {
      return item(1, label + shown(edit.after()) + " (new)");
    }
    return edit.after().isEmpty()
        ? item(1, label + shown(edit.before()) + " (gone)")
        : item(1, label + shown(edit.before()) + " → " + shown(edit.after()));
  }

  private static String answer(AnswerLine answer) {
    var lines = new StringBuilder(item(0, "**" + shown(answer.ask()) + "**"));
    if (answer.veiled()) {
      lines.append(item(1, "was: not shown"));
    }
    if (answer.sentenceChanged()) {
      EditWords sentences = answer.inShort();
      answer.before().ifPresent(_ -> lines.append(item(1, "was: " + whole(sentences.before()))));
      String now = answer.after().map(_ -> whole(sentences.after())).orElse("no longer asked");
      lines.append(item(1, "now: " + now));
    } else {
      lines.append(item(1, "the same answer"));
    }
    answer.originsBefore().ifPresent(it -> lines.append(item(1, "rested on: " + whole(it))));
    answer.originsAfter().ifPresent(it -> lines.append(item(1, "rests on: " + whole(it))));
    if (!answer.causes().isEmpty()) {
      lines.append(item(1, "because of " + causes(answer.causes())));
    }
    return lines.toString();
  }

  private static String causes(List<Item> causes) {
    return DiffText.listed(causes, it -> ChangeReport.before(it) + Inert.code(it.id()));
  }

  private static Stream<String> problems(ProblemChanges problems) {
    Stream<String> come = problems.come().stream().map(DiffMarkdown::problem);
    Stream<String> gone =
        problems.gone().entrySet().stream()
            .map(it ->
                item(
                    0,
                    "gone: "
                        + it.getValue()
                        + " "
                        + it.getKey().severity().word()
                        + ", "
                        + it.getKey().id()));
    return Stream.concat(come, gone);
  }

  private static String problem(Diagnostic problem) {
    String rule = problem.severity().word() + ", " + problem.rule().id();
    return item(
        0,
        "new: "
            + Inert.code(problem.position().toString())
            + " "
            + rule
            + ": "
            + shown(problem.message()));
  }

  private static String shown(String text) {
    return Inert.of(text.length() > CUT ? text.substring(0, CUT) + "…" : text);
  }

  /// Answers are not cut.
  private static String whole(String text) {
    return Inert.of(text);
  }
}
