package muster.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gathers the entries of a mapping in plain YAML, none of which is to be reported.
final class PlainEntries {
  /// So many are held against each other one by one.
  private static final int FEW = 32;

  /// Characters before the colon, which the full parser counts.
  private static final int LONGEST_KEY = 1024;

  private final List<Node.Entry> entries = new ArrayList<>();
  private final Set<String> many = new HashSet<>(0);

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void add(Node.Text key, Node value) {
    String name = key.text();
    if (key.position().length() > LONGEST_KEY || name.equals("<<") || isThere(name)) {
      throw new NotPlain();
    }
    entries.add(new Node.Entry(name, key.position(), value));
  }

  private boolean isThere(String name) {
    if (entries.size() == FEW) {
      entries.forEach(entry -> many.add(entry.key()));
    }
    if (entries.size() >= FEW) {
      return !many.add(name);
    }
    for (Node.Entry entry : entries) {
      if (entry.key().equals(name)) {
        return true;
      }
    }
    return false;
  }

  List<Node.Entry> list() {
    return List.copyOf(entries);
  }
}
