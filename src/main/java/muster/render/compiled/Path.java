package muster.render.compiled;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.page.part.Late;
import org.jspecify.annotations.Nullable;

/// What `${…}` may say in a template: names joined by dots, the first a variable and each other an
/// accessor of a record, and nothing else, so that a template cannot decide anything. An Optional
/// stands for what it holds, and what is made late for what is made; `.present` at the end asks
/// whether an Optional, a list or a string holds anything.
public final class Path {
  private static final Pattern NAMES = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");
  private static final String PRESENT = "present";

  private final String text;
  private final String variable;
  private final Step[] steps;

  private Path(String text, List<String> names) {
    this.text = text;
    this.variable = names.getFirst().intern();
    this.steps = names.stream().skip(1).map(this::step).toArray(Step[]::new);
  }

  /// Reads names joined by dots.
  ///
  /// @param text what stands between the braces
  /// @throws IllegalArgumentException when it is anything but names joined by dots
  public static Path parse(String text) {
    if (!NAMES.matcher(text).matches()) {
      throw new IllegalArgumentException("only names joined by dots stand in ${…}: " + text);
    }
    return new Path(text, List.of(text.split("\\.", -1)));
  }

  /// The names, joined by dots.
  String text() {
    return text;
  }

  /// The name that comes first, interned.
  public String variable() {
    return variable;
  }

  /// The value where the variable has this value: no Optional.
  ///
  /// @throws IllegalArgumentException when an accessor is missing or what it would read is
  public @Nullable Object value(@Nullable Object first) {
    @Nullable Object value = first;
    for (Step step : steps) {
      value = step.take(value);
    }
    return held(value);
  }

  @Nullable Object value(Scope scope) {
    return value(scope.value(variable));
  }

  private Step step(String name) {
    if (name.equals(PRESENT)) {
      return Path::present;
    }
    return new Read(Accessor.of(name), "nothing before \"." + name + "\" in ${" + text + "}");
  }

  private static @Nullable Object held(@Nullable Object value) {
    Object part = value instanceof Late<?> late ? late.get() : value;
    return part instanceof Optional<?> optional ? optional.orElse(null) : part;
  }

  private static boolean present(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case Late<?> late -> present(late.get());
      case Optional<?> optional -> optional.isPresent();
      case String string -> !string.isEmpty();
      case Collection<?> collection -> !collection.isEmpty();
      default -> true;
    };
  }

  /// From what stands before a dot to what stands after it.
  @FunctionalInterface
  private interface Step {
    @Nullable Object take(@Nullable Object value);
  }

  /// Reads an accessor. Mostly the owners at one place of a template are of few classes: the
  /// getters of the first ones are at hand.
  private static final class Read implements Step {
    private static final int AT_HAND = 8;

    private final Accessor accessor;
    private final String nothing;
    private @Nullable Known first;

    /// A getter and those that were found before it. @param count how many they are
    private record Known(Getter getter, @Nullable Known next, int count) {}

    private Read(Accessor accessor, String nothing) {
      this.accessor = accessor;
      this.nothing = nothing;
    }

    @Override
    public @Nullable Object take(@Nullable Object value) {
      Object owner = held(value);
      if (owner == null) {
        throw new IllegalArgumentException(nothing);
      }
      for (Known known = first; known != null; known = known.next) {
        if (known.getter.reads(owner)) {
          return known.getter.read(owner);
        }
      }
      return found(owner.getClass()).read(owner);
    }

    private Getter found(Class<?> type) {
      Getter getter = accessor.of(type);
      int count = first == null ? 0 : first.count;
      if (count < AT_HAND) {
        first = new Known(getter, first, count + 1);
      }
      return getter;
    }
  }
}
