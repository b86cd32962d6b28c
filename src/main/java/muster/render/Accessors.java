package muster.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import muster.diagnostic.Nearest;
import org.jspecify.annotations.Nullable;

/// Reads a record by name: its components and its other public methods without parameters.
final class Accessors {
  private static final Set<String> NOT_READ =
      Set.of("getClass", "hashCode", "notify", "notifyAll", "toString", "wait");
  private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

  private static final ClassValue<Map<String, MethodHandle>> HANDLES =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return handles(type);
        }
      };

  private Accessors() {}

  /// @throws IllegalArgumentException when the type has no such accessor; the message lists what it
  ///   has
  static @Nullable Object read(Object owner, String name) {
    Map<String, MethodHandle> handles = HANDLES.get(owner.getClass());
    MethodHandle handle = handles.get(name);
    if (handle == null) {
      String type = owner.getClass().getSimpleName();
      String meant =
          Nearest.of(name, handles.keySet())
              .map(near -> ": did you mean \"" + near + "\"? It has ")
              .orElse("; it has ");
      String known = String.join(", ", handles.keySet());
      throw new IllegalArgumentException("no \"" + name + "\" in a " + type + meant + known);
    }
    return invoke(handle, owner);
  }

  private static @Nullable Object invoke(MethodHandle handle, Object owner) {
    try {
      return handle.invokeExact(owner);
    } catch (RuntimeException | Error problem) {
      throw problem;
    } catch (Throwable checked) {
      throw new IllegalStateException(checked);
    }
  }

  private static Map<String, MethodHandle> handles(Class<?> type) {
    Map<String, MethodHandle> handles = new TreeMap<>();
    if (type.isRecord()) {
      for (Method method : type.getMethods()) {
        if (readable(method)) {
          handles.put(method.getName(), handle(method));
        }
      }
    }
    return handles;
  }

  private static boolean readable(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !NOT_READ.contains(method.getName())
        && method.getReturnType() != void.class;
  }

  private static MethodHandle handle(Method method) {
    try {
      return MethodHandles.publicLookup().unreflect(method).asType(READ);
    } catch (IllegalAccessException hidden) {
      throw new IllegalArgumentException("not public: " + method, hidden);
    }
  }
}
