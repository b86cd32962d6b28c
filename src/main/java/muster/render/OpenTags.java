package muster.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import muster.diagnostic.Position;

/// Holds the tags of a template against each other: what is opened is closed, in its turn. Tags
/// that HTML lets one leave out may be left out.
final class OpenTags {
  private static final Set<String> CLOSED_BY_THEMSELVES =
      Set.of(
          "body",
          "caption",
          "colgroup",
          "dd",
          "dt",
          "head",
          "html",
          "li",
          "optgroup",
          "option",
          "p",
          "rp",
          "rt",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private record Tag(String name, Position at) {}

  private final Deque<Tag> open = new ArrayDeque<>();
  private final List<TemplateFault> faults = new ArrayList<>();

  void open(String name, Position at) {
    open.push(new Tag(name, at));
  }

  /// A tag that opens and closes: `<br>`, `<path/>`.
  void alone(String name, Position at) {
    if (!VOID.contains(name) && !name.equals("th:block") && !within("svg") && !within("math")) {
      faults.add(
          TemplateFault.at(
              at, "`<" + name + "/>` does not close itself in HTML: write </" + name + "> too"));
    }
  }

  void close(String name, Position at) {
    if (open.stream().noneMatch(tag -> tag.name().equals(name))) {
      faults.add(TemplateFault.at(at, "`</" + name + ">` closes nothing that is open here"));
      return;
    }
    Tag closed = open.pop();
    while (!closed.name().equals(name)) {
      leave(closed);
      closed = open.pop();
    }
  }

  private boolean within(String name) {
    return open.stream().anyMatch(tag -> tag.name().equals(name));
  }

  /// What is wrong, at the end of the file.
  List<TemplateFault> end() {
    open.forEach(this::leave);
    open.clear();
    return faults;
  }

  private void leave(Tag tag) {
    if (!CLOSED_BY_THEMSELVES.contains(tag.name())) {
      faults.add(
          TemplateFault.at(tag.at(), "`<" + tag.name() + ">` is not closed where it has to be"));
    }
  }
}
