package muster.analysis;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made once, by whoever asks for it first; others wait for it.
///
/// What makes it may ask for other such things, as long as none of them asks for this one, and may
/// use all processors, as long as what is done there asks for nothing that is lazy.
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /// Something that is not made yet. @param maker makes it; never asked again once it has
  public static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  /// What was made; empty where nobody has asked for it yet.
  public Optional<T> made() {
    return Optional.ofNullable(made);
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
