package muster.render.compiled;

import java.util.Optional;

/// How the pages of a template are printed. Safe for use by several threads at once.
public final class Plan {
  private static final ThreadLocal<Sheet> SHEETS = ThreadLocal.withInitial(Sheet::new);

  private final Optional<Node> nodes;
  private final Optional<Obstacle> obstacle;

  private Plan(Optional<Node> nodes, Optional<Obstacle> obstacle) {
    this.nodes = nodes;
    this.obstacle = obstacle;
  }

  static Plan of(Node nodes) {
    return new Plan(Optional.of(nodes), Optional.empty());
  }

  /// A plan that prints nothing.
  static Plan none(Obstacle obstacle) {
    return new Plan(Optional.empty(), Optional.of(obstacle));
  }

  /// What it prints; empty where it prints nothing.
  Optional<Node> nodes() {
    return nodes;
  }

  /// Why it prints nothing; empty where it prints.
  public Optional<Obstacle> obstacle() {
    return obstacle;
  }

  /// The page as HTML in UTF-8.
  ///
  /// @param page a record, the variable `page` of the template
  /// @return empty where only Thymeleaf can print it, or can say why it cannot be printed
  public Optional<byte[]> print(Object page) {
    return nodes.flatMap(node -> print(node, page));
  }

  private static Optional<byte[]> print(Node node, Object page) {
    Sheet sheet = SHEETS.get();
    try {
      node.print(Scope.of("page", page), sheet);
      return Optional.of(sheet.printed());
    } catch (RuntimeException unprintable) {
      return Optional.empty();
    } finally {
      sheet.clear();
    }
  }
}
