package muster.render.compiled;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import muster.diagnostic.Nearest;

/// Reads one name of records: a component, or another public method without parameters. It finds
/// the method of each class of records once.
final class Accessor {
  private static final Set<String> NOT_READ =
      Set.of("getClass", "hashCode", "notify", "notifyAll", "toString", "wait");
  private static final Map<String, Accessor> ALL = new ConcurrentHashMap<>();

  private final String name;
  private final Map<Class<?>, Getter> getters = new ConcurrentHashMap<>();

  private Accessor(String name) {
    this.name = name;
  }

  static Accessor of(String name) {
    return ALL.computeIfAbsent(name, Accessor::new);
  }

  /// What reads it of a class.
  ///
  /// @throws IllegalArgumentException when the class has no such accessor; the message lists what
  ///   it has
  Getter of(Class<?> type) {
    Getter known = getters.get(type);
    return known == null ? find(type) : known;
  }

  private Getter find(Class<?> type) {
    return getters.computeIfAbsent(
        type,
        _ ->
            readable(type)
                .filter(method -> method.getName().equals(name))
                .findAny()
                .map(method -> Getter.of(type, method))
                .orElseThrow(() -> new IllegalArgumentException(missing(type))));
  }

  private String missing(Class<?> type) {
    List<String> names = readable(type).map(Method::getName).distinct().sorted().toList();
    return "no \""
        + name
        + "\" in a "
        + type.getSimpleName()
        + Nearest.of(name, names)
            .map(near -> ": did you mean \"" + near + "\"? It has ")
            .orElse("; it has ")
        + String.join(", ", names);
  }

  private static Stream<Method> readable(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.getMethods()).filter(Accessor::isReadable)
        : Stream.empty();
  }

  private static boolean isReadable(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !NOT_READ.contains(method.getName())
        && method.getReturnType() != void.class;
  }
}
