package muster.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The files of a source as they are when each is first asked for, whatever becomes of them.
public final class KeptTemplates implements TemplateSource {
  private final TemplateSource source;
  private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();

  public KeptTemplates(TemplateSource source) {
    this.source = source;
  }

  @Override
  public Optional<byte[]> read(String name) {
    return files.computeIfAbsent(name, source::read);
  }

  /// Whether another source has the same in all files that were asked for.
  public boolean sameAs(TemplateSource other) {
    return files.entrySet().stream()
        .allMatch(each -> same(each.getValue(), other.read(each.getKey())));
  }

  /// The names of all files that were asked for.
  SortedSet<String> names() {
    return new TreeSet<>(files.keySet());
  }

  /// All files that were asked for, by name, with what is missing: the same bytes only for the same
  /// files.
  public byte[] bytes() {
    var all = new ByteArrayOutputStream();
    new TreeMap<>(files)
        .forEach((name, file) -> {
          String head = name + " " + file.map(it -> it.length).orElse(-1) + "\n";
          all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
          file.ifPresent(all::writeBytes);
        });
    return all.toByteArray();
  }

  private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || Arrays.equals(one.get(), other.get()));
  }
}
