package muster.render.compiled;

import org.jspecify.annotations.Nullable;

/// The variables that can be seen at a place of a template, the nearest first. As in Thymeleaf, a
/// fragment sees those of whoever asked for it.
///
/// @param name interned, so that names are told apart by what they are and not by how they are
///   written
/// @param depth how many fragments deep the place is
record Scope(String name, @Nullable Object value, @Nullable Scope outer, int depth) {
  /// Fewer than Thymeleaf allows, so that it is Thymeleaf that says what is wrong.
  private static final int DEEPEST = 90;

  static Scope of(String name, Object value) {
    return new Scope(name, value, null, 0);
  }

  Scope with(String variable, @Nullable Object bound) {
    return new Scope(variable, bound, this, depth);
  }

  /// This scope inside a fragment.
  ///
  /// @throws IllegalArgumentException when fragments ask for each other without an end
  Scope deeper() {
    if (depth == DEEPEST) {
      throw new IllegalArgumentException("fragments inside each other: " + depth);
    }
    return new Scope(name, value, outer, depth + 1);
  }

  /// @param variable interned
  /// @throws IllegalArgumentException when there is no such variable
  @SuppressWarnings("ReferenceEquality")
  @Nullable Object value(String variable) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      if (scope.name == variable) {
        return scope.value;
      }
    }
    throw new IllegalArgumentException("no variable \"" + variable + "\" here");
  }
}
