package muster.amended;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Records of a kind of which some are others than before, under the same ids: what is the same is
/// not copied, so that this takes no longer than what was edited.
public final class Amended<K, V> extends AbstractMap<K, V> implements SequencedMap<K, V> {
  private final SequencedMap<K, V> rest;
  private final Map<K, V> others;

  /// @param rest holds all ids, and nobody can change it
  private Amended(SequencedMap<K, V> rest, Map<K, V> others) {
    this.rest = rest;
    this.others = others;
  }

  /// Records that nobody can change, with others in the place of some.
  ///
  /// @param some under ids that they have; where there are none, the records stay the very same
  public static <K, V> SequencedMap<K, V> of(SequencedMap<K, V> records, Map<K, V> some) {
    if (some.isEmpty()) {
      return records;
    }
    Map<K, V> others = new HashMap<>(others(records));
    others.putAll(some);
    return new Amended<>(rest(records), others);
  }

  private static <K, V> SequencedMap<K, V> rest(SequencedMap<K, V> records) {
    return records instanceof Amended<K, V> amended ? amended.rest : records;
  }

  private static <K, V> Map<K, V> others(SequencedMap<K, V> records) {
    return records instanceof Amended<K, V> amended ? amended.others : Map.of();
  }

  /// The ids under which not the very same object stands before and after: to compare all of them
  /// would take longer than what is saved.
  @SuppressWarnings("ReferenceEquality")
  public static <K, V> Set<K> changed(SequencedMap<K, V> before, SequencedMap<K, V> now) {
    if (before == now) {
      return Set.of();
    }
    boolean alike = rest(before) == rest(now);
    Set<K> changed = new HashSet<>((alike ? others(before) : before).keySet());
    changed.addAll((alike ? others(now) : now).keySet());
    changed.removeIf(id -> before.get(id) == now.get(id));
    return changed;
  }

  @Override
  public @Nullable V get(@Nullable Object id) {
    V other = others.get(id);
    return other == null ? rest.get(id) : other;
  }

  @Override
  public boolean containsKey(@Nullable Object id) {
    return rest.containsKey(id);
  }

  @Override
  public int size() {
    return rest.size();
  }

  @Override
  public Set<K> keySet() {
    return rest.keySet();
  }

  @Override
  public SequencedMap<K, V> reversed() {
    return new Amended<>(rest.reversed(), others);
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return Collections.unmodifiableSet(new Entries());
  }

  private final class Entries extends AbstractSet<Entry<K, V>> {
    @Override
    public int size() {
      return rest.size();
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
      Iterator<Entry<K, V>> all = rest.entrySet().iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return all.hasNext();
        }

        @Override
        public Entry<K, V> next() {
          Entry<K, V> same = all.next();
          V other = others.get(same.getKey());
          return other == null ? same : Map.entry(same.getKey(), other);
        }
      };
    }
  }
}
