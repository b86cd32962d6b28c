package muster.load;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The texts of files by their printed names, for showing lines. That of a file which did not have
/// to be opened is read when somebody asks.
public final class Texts {
  private final SortedMap<String, Supplier<String>> files;

  Texts(Map<String, Supplier<String>> files) {
    this.files = new TreeMap<>(files);
  }

  /// The same with other texts in some files.
  Texts with(Map<String, Supplier<String>> edited) {
    var all = new Texts(files);
    all.files.putAll(edited);
    return all;
  }

  /// The names of all files that were read, or known.
  public Set<String> names() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /// The text of a file; empty where it is not among them, or cannot be read any more.
  public String of(String name) {
    return files.getOrDefault(name, () -> "").get();
  }
}
