package muster.load;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The texts of files by their printed names, for showing lines. That of a file which did not have
/// to be opened is read when somebody asks.
public final class Texts {
  private final SortedMap<String, Supplier<String>> files;

  /// Those of files that were edited since.
  private final Map<String, Supplier<String>> edited;

  Texts(Map<String, Supplier<String>> files) {
    this(new TreeMap<>(files), Map.of());
  }

  private Texts(SortedMap<String, Supplier<String>> files, Map<String, Supplier<String>> edited) {
    this.files = files;
    this.edited = edited;
  }

  /// The same with other texts in some of the files.
  Texts with(Map<String, Supplier<String>> others) {
    var all = new HashMap<>(edited);
    all.putAll(others);
    return new Texts(files, all);
  }

  /// The names of all files that were read, or known.
  public Set<String> names() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /// The text of a file; empty where it is not among them, or cannot be read any more.
  public String of(String name) {
    Supplier<String> now = edited.get(name);
    return (now == null ? files.getOrDefault(name, () -> "") : now).get();
  }
}
