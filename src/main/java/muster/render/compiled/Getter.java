package muster.render.compiled;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Calls one accessor of one class of records: at first by its handle; once it has been called
/// often, by a function that is made for it, which takes as long to make as hundreds of calls and
/// is a fifth of the price.
final class Getter {
  private static final int OFTEN = 400;
  private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

  private final Class<?> type;
  private final MethodHandle direct;
  private final MethodHandle handle;
  private int calls;
  private @Nullable Function<Object, @Nullable Object> function;

  private Getter(Class<?> type, MethodHandle direct) {
    this.type = type;
    this.direct = direct;
    this.handle = direct.asType(READ);
  }

  static Getter of(Class<?> type, Method method) {
    try {
      return new Getter(type, MethodHandles.lookup().unreflect(method));
    } catch (IllegalAccessException hidden) {
      throw new IllegalArgumentException("not public: " + method, hidden);
    }
  }

  /// Whether it is made for the class of an owner.
  boolean reads(Object owner) {
    return owner.getClass() == type;
  }

  /// What an owner has. Two threads that count at once may count too little or make the function
  /// twice: nothing but time depends on it.
  @Nullable Object read(Object owner) {
    Function<Object, @Nullable Object> made = function;
    if (made != null) {
      return made.apply(owner);
    }
    if (++calls == OFTEN) {
      function = function();
    }
    return called(owner);
  }

  private @Nullable Object called(Object owner) {
    try {
      return handle.invokeExact(owner);
    } catch (RuntimeException | Error problem) {
      throw problem;
    } catch (Throwable checked) {
      throw new IllegalStateException(checked);
    }
  }

  @SuppressWarnings("unchecked")
  private Function<Object, @Nullable Object> function() {
    try {
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  MethodHandles.lookup(),
                  "apply",
                  MethodType.methodType(Function.class),
                  READ,
                  direct,
                  direct.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable unmade) {
      throw new IllegalStateException(unmade);
    }
  }
}
