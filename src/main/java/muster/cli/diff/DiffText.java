package muster.cli.diff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diagnostic.Diagnostic;
import muster.diff.Item;
import muster.words.change.AnswerLine;
import muster.words.change.ChangeLine;
import muster.words.change.ChangeReport;
import muster.words.change.EditWords;

/// What changed as text for the terminal.
final class DiffText {
  private static final int WIDE = 100;
  private static final int LISTED = 4;

  private final StringBuilder out = new StringBuilder();
  private final boolean color;

  private DiffText(boolean color) {
    this.color = color;
  }

  /// The text, with a line end behind each line; empty where nothing changed.
  static String of(Comparison comparison, boolean color) {
    var text = new DiffText(color);
    comparison.report().lines().forEach(text::change);
    comparison.report().answers().forEach(text::answer);
    text.problems(comparison.problems());
    String counts = comparison.report().counts();
    if (!counts.isEmpty()) {
      text.gap().line(2, counts);
    }
    return text.out.toString();
  }

  private DiffText line(int indent, String words) {
    out.repeat(" ", indent).append(words).append('\n');
    return this;
  }

  private DiffText gap() {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    return this;
  }

  private void change(ChangeLine change) {
    String words =
        Stream.of(
                Stream.of(change.title()), change.cells().stream(), Stream.of(ids(change.items())))
            .flatMap(parts -> parts)
            .collect(Collectors.joining("   "));
    line(2, sign(change.sign()) + " " + words);
    change.edits().forEach(this::edit);
  }

  private String sign(ChangeLine.Sign sign) {
    return switch (sign) {
      case WITHDRAWN -> colored("31", "-");
      case RENAMED -> colored("36", ">");
      case ADDED -> colored("32", "+");
      case REVISED -> colored("33", "~");
    };
  }

  private String colored(String code, String sign) {
    return color ? "\u001b[1;" + code + "m" + sign + "\u001b[0m" : sign;
  }

  private static String ids(List<Item> items) {
    return listed(items, Item::id);
  }

  /// The first few, and how many more there are.
  static String listed(List<Item> items, Function<Item, String> words) {
    String first = items.stream().limit(LISTED).map(words).collect(Collectors.joining(", "));
    int more = items.size() - LISTED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private void edit(EditWords edit) {
    String before = edit.before();
    String after = edit.after();
    if (before.isEmpty() && after.isEmpty()) {
      line(6, edit.label());
    } else if (before.isEmpty()) {
      line(6, edit.label() + ": " + after + " (new)");
    } else if (after.isEmpty()) {
      line(6, edit.label() + ": " + before + " (gone)");
    } else if (before.length() + after.length() < WIDE) {
      line(6, edit.label() + ": " + before + " → " + after);
    } else {
      line(6, edit.label() + ":").line(8, "- " + before).line(8, "+ " + after);
    }
  }

  private void answer(AnswerLine answer) {
    gap().line(2, answer.ask());
    if (answer.veiled()) {
      line(4, "was: not shown");
    }
    if (answer.sentenceChanged()) {
      EditWords sentences = answer.inShort();
      answer.before().ifPresent(_ -> line(4, "was: " + sentences.before()));
      line(4, "now: " + answer.after().map(_ -> sentences.after()).orElse("no longer asked"));
    } else {
      line(4, "the same answer");
    }
    answer.originsBefore().ifPresent(words -> line(4, "rested on: " + words));
    answer.originsAfter().ifPresent(words -> line(4, "rests on: " + words));
    if (!answer.causes().isEmpty()) {
      line(4, "because of " + listed(answer.causes(), it -> ChangeReport.before(it) + it.id()));
    }
  }

  private void problems(ProblemChanges problems) {
    if (problems.isEmpty()) {
      return;
    }
    gap();
    for (Diagnostic problem : problems.come()) {
      line(2, "new: " + problem.position() + " " + named(problem) + " " + problem.message());
    }
    problems
        .gone()
        .forEach((rule, count) ->
            line(2, "gone: " + count + " " + rule.severity().word() + "[" + rule.id() + "]"));
  }

  private static String named(Diagnostic problem) {
    return problem.severity().word() + "[" + problem.rule().id() + "]";
  }
}
