package muster.site;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a page is made from, in 128 bits: equal for equal records, and never the same by chance.
/// Against somebody who looks for two pages with one digest it does not hold, nor has it to.
///
/// @param high the first 64 bits
/// @param low the last 64 bits
record Digest(long high, long low) {
  /// A digest of records, lists, maps, optional values, texts, numbers and constants, and of what
  /// is made late, which it makes.
  ///
  /// @throws IllegalArgumentException if it holds anything else
  static Digest of(Record page) {
    var sum = new Sum();
    sum.addRecord(page);
    return new Digest(sum.high, sum.low);
  }

  /// How the records of a class are read. @param name tells it from others
  private record Shape(String name, List<MethodHandle> parts) {
    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Shape> ALL =
        new ClassValue<>() {
          @Override
          protected Shape computeValue(Class<?> type) {
            return new Shape(
                type.getName(),
                Arrays.stream(type.getRecordComponents()).map(Shape::part).toList());
          }
        };

    private static MethodHandle part(RecordComponent component) {
      try {
        return MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(READ);
      } catch (IllegalAccessException hidden) {
        throw new IllegalArgumentException("not public: " + component, hidden);
      }
    }
  }

  private static final class Sum {
    private static final long FIRST = 0x9E37_79B9_7F4A_7C15L;
    private static final long SECOND = 0xC2B2_AE3D_27D4_EB4FL;

    /// What kind of value comes: no length of a text or list is one of these.
    private static final int NOTHING = -1;

    private static final int MAYBE = -2;
    private static final int ITEMS = -3;
    private static final int ENTRIES = -4;
    private static final int YES = -5;
    private static final int NO = -6;

    private long high = FIRST;
    private long low = SECOND;

    private void add(@Nullable Object value) {
      switch (value) {
        case null -> add(NOTHING);
        case String text -> addText(text);
        case Record record -> addRecord(record);
        case Supplier<?> late -> add(late.get());
        case Optional<?> optional -> addAll(optional.stream().toList(), MAYBE);
        case Collection<?> items -> addAll(items, ITEMS);
        case Map<?, ?> map -> {
          addAll(map.keySet(), ENTRIES);
          addAll(map.values(), ENTRIES);
        }
        case Enum<?> constant -> addText(constant.name());
        case Boolean truth -> add(truth ? YES : NO);
        case Number number -> addText(number.toString());
        default -> throw new IllegalArgumentException("no part of a page: " + value.getClass());
      }
    }

    private void addRecord(Record record) {
      Shape shape = Shape.ALL.get(record.getClass());
      addText(shape.name());
      for (MethodHandle part : shape.parts()) {
        add(read(part, record));
      }
    }

    private static @Nullable Object read(MethodHandle part, Object record) {
      try {
        return part.invokeExact(record);
      } catch (RuntimeException | Error problem) {
        throw problem;
      } catch (Throwable checked) {
        throw new IllegalStateException(checked);
      }
    }

    private void addAll(Collection<?> items, int kind) {
      add(kind);
      add(items.size());
      items.forEach(this::add);
    }

    private void addText(String text) {
      int length = text.length();
      add(length);
      for (int at = 0; at < length; at++) {
        char next = text.charAt(at);
        high = (high ^ next) * FIRST;
        low = low * SECOND + next;
      }
      add(length);
    }

    /// Also lets the upper bits of what came before reach the lower ones.
    private void add(int number) {
      high = (high ^ (high >>> 29) ^ number) * FIRST;
      low = (low ^ (low >>> 31)) * SECOND + number;
    }
  }
}
