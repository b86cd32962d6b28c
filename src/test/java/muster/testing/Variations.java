package muster.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.DeploymentId;
import muster.model.Extent;
import muster.model.Originator;
import muster.model.Quantity;
import muster.model.Subject;
import muster.time.EdtfDate;

/// Values of the model by reflection: one with everything in it, and all that differ from a value
/// in a single place.
public final class Variations {
  /// A value that differs in one place. @param path components from the outermost record inwards
  public record Variation<T>(String path, T value) {}

  /// What is replaced as a whole: two of each, of which one differs from any value.
  private static final Map<Class<?>, List<?>> WHOLE =
      Map.of(
          String.class, List.of("made up", "made up otherwise"),
          Long.class, List.of(7L, 8L),
          Boolean.class, List.of(true, false),
          EdtfDate.class, List.of(EdtfDate.parse("2031-02-03"), EdtfDate.parse("2031-02~")),
          Quantity.class, List.of(new Quantity.About(700), new Quantity.MoreThan(800)),
          Extent.class, List.of(new Extent.Wider(), new Extent.Rate("day")),
          Originator.class,
              List.of(new Originator.Named(new ActorId("made-up")), new Originator.Nobody()),
          Subject.class,
              List.of(
                  new Subject.OfActor(new ActorId("made-up")),
                  new Subject.OfDeployment(new DeploymentId("made-up"))));

  private Variations() {}

  /// A value of a type of the model in which nothing is empty.
  public static <T> T full(Class<T> type) {
    return type.cast(full((Type) type));
  }

  private static Object full(Type type) {
    Class<?> raw = raw(type);
    if (WHOLE.containsKey(raw)) {
      return WHOLE.get(raw).getFirst();
    }
    if (raw == Optional.class) {
      return Optional.of(full(argument(type, 0)));
    }
    if (raw == List.class) {
      return List.of(full(argument(type, 0)));
    }
    if (raw == Map.class) {
      return Map.of("xx", full(argument(type, 1)));
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[raw.getEnumConstants().length - 1];
    }
    return made(raw, components(raw).map(part -> full(part.getGenericType())).toList());
  }

  /// All values that differ from a record in one place, those components left alone that are named.
  public static <T extends Record> List<Variation<T>> of(T record, String... kept) {
    var type = Objects.requireNonNull(record).getClass();
    List<Variation<T>> all = new ArrayList<>();
    for (Variation<Object> each : inside(type, record, "", Set.of(kept))) {
      @SuppressWarnings("unchecked")
      T value = (T) each.value();
      all.add(new Variation<>(each.path().substring(1), value));
    }
    return all;
  }

  private static List<Variation<Object>> inside(
      Class<?> type, Object record, String path, Set<String> kept) {
    List<Object> parts = components(type).map(part -> value(part, record)).toList();
    List<Variation<Object>> all = new ArrayList<>();
    int at = 0;
    for (RecordComponent part : type.getRecordComponents()) {
      String name = path + "." + part.getName();
      if (!kept.contains(part.getName())) {
        for (var other : of(part.getGenericType(), parts.get(at), name)) {
          List<Object> changed = new ArrayList<>(parts);
          changed.set(at, other.value());
          all.add(new Variation<>(other.path(), made(type, changed)));
        }
      }
      at++;
    }
    return all;
  }

  private static List<Variation<Object>> of(Type type, Object value, String path) {
    Class<?> raw = raw(type);
    if (WHOLE.containsKey(raw) || raw.isEnum()) {
      return List.of(new Variation<>(path, other(raw, value)));
    }
    if (value instanceof Optional<?> optional) {
      return ofOptional(argument(type, 0), optional, path);
    }
    if (value instanceof List<?> list) {
      return ofList(argument(type, 0), list, path);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> more = new TreeMap<>(map);
      more.put("zz", full(argument(type, 1)));
      return List.of(new Variation<>(path, more));
    }
    if (raw == ClaimId.class || raw.getSimpleName().endsWith("Id")) {
      return List.of(new Variation<>(path, otherId(raw)));
    }
    return inside(raw, value, path, Set.of());
  }

  private static Object other(Class<?> type, Object value) {
    List<?> two =
        type.isEnum()
            ? Arrays.asList(type.getEnumConstants())
            : WHOLE.getOrDefault(type, List.of());
    return two.stream().filter(it -> !it.equals(value)).findFirst().orElseThrow();
  }

  private static Object otherId(Class<?> type) {
    List<Object> parts =
        components(type)
            .map(part -> part.getType() == String.class ? "other" : otherId(part.getType()))
            .toList();
    return made(type, parts);
  }

  private static List<Variation<Object>> ofOptional(Type type, Optional<?> value, String path) {
    if (value.isEmpty()) {
      return List.of(new Variation<>(path, Optional.of(full(type))));
    }
    List<Variation<Object>> all = new ArrayList<>();
    all.add(new Variation<>(path, Optional.empty()));
    of(type, value.get(), path)
        .forEach(it -> all.add(new Variation<>(it.path(), Optional.of(it.value()))));
    return all;
  }

  private static List<Variation<Object>> ofList(Type type, List<?> value, String path) {
    List<Variation<Object>> all = new ArrayList<>();
    var more = Stream.concat(value.stream(), Stream.of(full(type))).toList();
    all.add(new Variation<>(path, more));
    if (!value.isEmpty()) {
      all.add(new Variation<>(path, value.subList(1, value.size())));
      for (var first : of(type, value.getFirst(), path + "[0]")) {
        List<Object> changed = new ArrayList<>(value);
        changed.set(0, first.value());
        all.add(new Variation<>(first.path(), changed));
      }
    }
    return all;
  }

  /// A record with a value in the place of another wherever that stands in it.
  public static <T extends Record> T replaced(T in, Object old, Object now) {
    @SuppressWarnings("unchecked")
    T value = (T) everywhere(in, old, now);
    return value;
  }

  private static Object everywhere(Object in, Object old, Object now) {
    if (in.equals(old)) {
      return now;
    }
    return switch (in) {
      case Record record ->
          made(
              record.getClass(),
              components(record.getClass())
                  .map(part -> everywhere(value(part, record), old, now))
                  .toList());
      case Optional<?> optional -> optional.map(it -> everywhere(it, old, now));
      case List<?> list -> list.stream().map(it -> everywhere(it, old, now)).toList();
      default -> in;
    };
  }

  private static Class<?> raw(Type type) {
    Type raw = type instanceof ParameterizedType of ? of.getRawType() : type;
    return raw == boolean.class ? Boolean.class : raw == long.class ? Long.class : (Class<?>) raw;
  }

  private static Type argument(Type type, int number) {
    return ((ParameterizedType) type).getActualTypeArguments()[number];
  }

  private static Stream<RecordComponent> components(Class<?> type) {
    return Arrays.stream(
        Objects.requireNonNull(type.getRecordComponents(), () -> "no record: " + type));
  }

  private static Object value(RecordComponent part, Object record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Object made(Class<?> type, List<Object> parts) {
    try {
      var types = components(type).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(parts.toArray());
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(type.toString(), failed);
    }
  }
}
