package muster.page.part;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part of a page that is made when it is first asked for, so that what a template does not print
/// costs nothing. To a template it is the part itself. Equal to others that hold an equal part.
///
/// Threads that ask at once may each make it: what makes it makes the same each time, and nothing
/// that changes.
public final class Late<T> implements Supplier<T> {
  private final Supplier<? extends T> maker;
  private @Nullable T part;

  private Late(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  public static <T> Late<T> of(Supplier<? extends T> maker) {
    return new Late<>(maker);
  }

  /// A list that nobody can change once it is made.
  public static <T> Late<List<T>> list(Supplier<? extends List<T>> maker) {
    return new Late<>(() -> List.copyOf(maker.get()));
  }

  /// What is at hand already.
  public static <T> Late<T> made(T part) {
    return new Late<>(() -> part);
  }

  @Override
  public T get() {
    T known = part;
    if (known == null) {
      known = Objects.requireNonNull(maker.get());
      part = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Late<?> late && get().equals(late.get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  @Override
  public String toString() {
    return get().toString();
  }
}
