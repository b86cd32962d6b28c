package muster.render.compiled;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.util.EvaluationUtils;

/// A part of a plan. Where a part cannot be printed it throws what its accessors throw, or an
/// IllegalArgumentException.
sealed interface Node {
  void print(Scope scope, Sheet sheet);

  /// What is the same on every page.
  final class Chunk implements Node {
    static final Chunk EMPTY = new Chunk("");
    private final Layout layout;

    Chunk(String markup) {
      this.layout = Layout.of(markup);
    }

    String text() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
      return layout.whole();
    }

    @Override
    public void print(Scope scope, Sheet sheet) {
      print(sheet);
    }

    void print(Sheet sheet) {
      sheet.add(layout);
    }
  }

  /// `th:text`.
  record Text(Path path) implements Node {
    @Override
    public void print(Scope scope, Sheet sheet) {
      Object value = path.value(scope);
      if (value != null) {
        sheet.addText(value.toString());
      }
    }
  }

  /// `th:utext`.
  record Markup(Path path) implements Node {
    @Override
    public void print(Scope scope, Sheet sheet) {
      Object value = path.value(scope);
      if (value != null) {
        sheet.addMarkup(value.toString());
      }
    }
  }

  /// `th:href` and the like.
  ///
  /// @param before the space before it, its name and the first quotation mark
  /// @param after the second quotation mark
  /// @param stays whether it is printed also where it has no value
  record Attribute(Chunk before, Path path, Chunk after, boolean stays) implements Node {
    @Override
    public void print(Scope scope, Sheet sheet) {
      Object value = path.value(scope);
      String text = value == null ? "" : value.toString();
      if (stays || !text.isEmpty()) {
        before.print(sheet);
        sheet.addText(text);
        after.print(sheet);
      }
    }
  }

  /// `th:each`.
  ///
  /// @param between what is printed before each but the first
  record Each(String variable, Path list, Chunk between, Node body) implements Node {
    @Override
    public void print(Scope scope, Sheet sheet) {
      Chunk before = Chunk.EMPTY;
      for (Object item : items(list.value(scope))) {
        before.print(sheet);
        body.print(scope.with(variable, item), sheet);
        before = between;
      }
    }

    private static Iterable<?> items(@Nullable Object value) {
      return switch (value) {
        case null -> List.of();
        case Iterable<?> items -> items;
        default -> throw new IllegalArgumentException("no list: " + value.getClass());
      };
    }
  }

  /// `th:if`, and `th:unless` where `wanted` is false.
  record If(Path condition, boolean wanted, Node body) implements Node {
    @Override
    public void print(Scope scope, Sheet sheet) {
      if (EvaluationUtils.evaluateAsBoolean(condition.value(scope)) == wanted) {
        body.print(scope, sheet);
      }
    }
  }

  /// `th:replace`.
  ///
  /// @param parts what the fragment is given, by the names that it has for them
  record Call(Fragment fragment, List<Part> parts) implements Node {
    record Part(String name, Path path) {}

    @Override
    public void print(Scope scope, Sheet sheet) {
      Scope inside = scope.deeper();
      for (Part part : parts) {
        inside = inside.with(part.name(), part.path().value(scope));
      }
      fragment.body().print(inside, sheet);
    }
  }

  /// One after the other.
  final class Sequence implements Node {
    private final Node[] nodes;

    Sequence(List<Node> nodes) {
      this.nodes = nodes.toArray(Node[]::new);
    }

    List<Node> nodes() {
      return List.of(nodes);
    }

    @Override
    public void print(Scope scope, Sheet sheet) {
      for (Node node : nodes) {
        node.print(scope, sheet);
      }
    }
  }
}
