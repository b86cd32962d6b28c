package muster.cli.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import muster.diagnostic.Diagnostic;
import muster.diff.Change;
import muster.diff.Difference;
import muster.diff.Item;
import muster.json.JsonWriter;
import muster.words.Terms;
import muster.words.change.AnswerLine;
import muster.words.change.ChangeLine;

/// What changed as JSON, as `docs/diff.md` describes it.
final class DiffJson {
  /// Counts up when a member gets another meaning; new members do not count.
  private static final int FORMAT = 1;

  private final JsonWriter out = new JsonWriter();
  private final FacetJson facets;

  private DiffJson(Difference difference) {
    this.facets = new FacetJson(difference, out);
  }

  /// The text, with a line end.
  static String of(Comparison comparison) {
    return new DiffJson(comparison.difference()).text(comparison);
  }

  private String text(Comparison comparison) {
    out.beginObject().name("format").value(FORMAT);
    out.member("old", comparison.before().label()).member("new", comparison.after().label());
    out.name("not-shown").value(comparison.report().notShown());
    out.name("changes").beginArray();
    comparison.report().lines().forEach(this::change);
    out.endArray().name("answers").beginArray();
    comparison.report().answers().forEach(this::answer);
    out.endArray();
    problems(comparison.problems());
    return out.endObject().text();
  }

  private void change(ChangeLine line) {
    out.beginObject().member("change", line.sign().name().toLowerCase(Locale.ROOT));
    out.member("kind", Terms.slug(line.items().getFirst().kind()));
    ids("ids", line.items());
    out.member("name", line.title());
    switch (line.change()) {
      case Change.Renamed(Item before, Item _) -> out.member("was", before.id());
      case Change.Withdrawn(var fact, var into) -> {
        out.member("into", into.map(Item::id));
        facets.fields("before", fact);
      }
      case Change.Revised(var _, var edits) -> fields(edits);
      case Change.Added(var fact) -> facets.fields("after", fact);
    }
    out.endObject();
  }

  private void fields(List<Change.Edit> edits) {
    out.name("fields").beginArray();
    for (Change.Edit edit : edits) {
      out.beginObject().member("field", edit.field()).member("what", Terms.slug(edit.what()));
      edit.before().ifPresent(it -> facets.member("before", it));
      edit.after().ifPresent(it -> facets.member("after", it));
      out.endObject();
    }
    out.endArray();
  }

  private void ids(String name, List<Item> items) {
    out.member(name, items.stream().map(Item::id).toList());
  }

  private void answer(AnswerLine answer) {
    out.beginObject().member("question", answer.question().id()).member("ask", answer.ask());
    out.member("before", answer.before()).member("after", answer.after());
    out.member("origins-before", answer.originsBefore());
    out.member("origins-after", answer.originsAfter());
    causes(answer.causes());
    if (answer.veiled()) {
      out.name("before-not-shown").value(true);
    }
    out.endObject();
  }

  private void causes(List<Item> causes) {
    out.name("because").beginArray();
    for (Item cause : causes) {
      out.beginObject().member("kind", Terms.slug(cause.kind())).member("id", cause.id());
      out.endObject();
    }
    out.endArray();
  }

  private void problems(ProblemChanges problems) {
    out.name("problems").beginObject().name("new").beginArray();
    problems.come().forEach(this::problem);
    out.endArray().name("gone").beginArray();
    problems
        .gone()
        .forEach((rule, count) ->
            out.beginObject().member("rule", rule.id()).name("count").value(count).endObject());
    out.endArray().endObject();
  }

  private void problem(Diagnostic problem) {
    out.beginObject()
        .member("rule", problem.rule().id())
        .member("severity", problem.severity().word())
        .member("file", problem.position().file())
        .name("line")
        .value(problem.position().line())
        .name("column")
        .value(problem.position().column())
        .member("message", problem.message())
        .member("hint", Optional.of(problem).flatMap(Diagnostic::hint))
        .endObject();
  }
}
