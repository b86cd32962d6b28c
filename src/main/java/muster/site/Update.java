package muster.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import muster.export.Export;
import muster.export.Fingerprint;

/// Brings a folder up to date: takes every file of the new site, and changes nothing before all of
/// them are there.
final class Update implements Sink, AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final SiteFolder folder;
  private final boolean dry;
  private final Set<String> written = Collections.synchronizedSet(new TreeSet<>());
  private final Optional<Ledger> ledger;
  private final Map<String, Digest> inputs = new ConcurrentHashMap<>();
  private final Map<String, Ledger.Line> untouched = new ConcurrentHashMap<>();
  private Optional<Staging> staging = Optional.empty();

  /// @param ledger what the last build noted of this folder
  Update(SiteFolder folder, boolean dry, Optional<Ledger> ledger) {
    this.folder = folder;
    this.dry = dry;
    this.ledger = ledger;
  }

  @Override
  public Optional<Fingerprint> has(String path, Draft draft) throws IOException {
    if (ledger.isEmpty() || draft.inputs().isEmpty()) {
      return Optional.empty();
    }
    Digest digest = Digest.of(draft.inputs().get());
    inputs.put(path, digest);
    Optional<Ledger.Line> line = ledger.get().line(path).filter(it -> it.inputs().equals(digest));
    if (line.isEmpty() || !line.map(Ledger.Line::stamp).equals(folder.stamp(path))) {
      return Optional.empty();
    }
    untouched.put(path, line.get());
    return line.map(Ledger.Line::entry);
  }

  @Override
  public void take(String path, byte[] bytes) throws IOException {
    if (folder.holds(path, bytes)) {
      return;
    }
    written.add(path);
    if (!dry) {
      staging().put(path, bytes);
    }
  }

  @Override
  public void take(String path, Export file) throws IOException {
    var rewriting = new Rewriting(folder.file(path), () -> opened(path));
    try (var out = new BufferedOutputStream(rewriting, BUFFER)) {
      file.writeTo(out);
    }
    if (rewriting.differs()) {
      written.add(path);
    }
  }

  private OutputStream opened(String path) throws IOException {
    return dry ? OutputStream.nullOutputStream() : staging().open(path);
  }

  /// Opened with the first file that differs: where nothing changes, nothing is written.
  private synchronized Staging staging() throws IOException {
    if (staging.isEmpty()) {
      staging = Optional.of(Staging.open(folder));
    }
    return staging.get();
  }

  /// Changes the folder into the new site: files first, then removals, the manifest last.
  Changes finish(Manifest site) throws IOException {
    byte[] manifest = site.text().getBytes(StandardCharsets.UTF_8);
    SortedSet<String> removed = removed(site);
    boolean same = written.isEmpty() && removed.isEmpty() && folder.holds(Manifest.PATH, manifest);
    if (!dry && !(same && Files.notExists(folder.resolve(Staging.NAME)))) {
      move(manifest, removed);
    }
    if (!dry && ledger.isPresent()) {
      note(site, ledger.get());
    }
    Set<String> known = new HashSet<>(site.files().keySet());
    known.addAll(removed);
    return new Changes(
        site, new TreeSet<>(written), removed, OutputDirectory.besides(folder, known));
  }

  private void note(Manifest site, Ledger book) throws IOException {
    Map<String, Ledger.Line> lines = new HashMap<>(untouched);
    for (var page : inputs.entrySet()) {
      String path = page.getKey();
      Fingerprint entry = Objects.requireNonNull(site.files().get(path));
      if (!untouched.containsKey(path)) {
        folder
            .stamp(path)
            .ifPresent(stamp -> lines.put(path, new Ledger.Line(page.getValue(), entry, stamp)));
      }
    }
    if (!book.says(lines)) {
      book.write(lines);
    }
  }

  private void move(byte[] manifest, SortedSet<String> removed) throws IOException {
    staging().announce(manifest);
    staging().move();
    for (String path : removed) {
      folder.remove(path);
    }
    staging().moveManifest();
  }

  /// What builds before wrote, whole or killed, and the new site does not have.
  private SortedSet<String> removed(Manifest site) throws IOException {
    SortedSet<String> removed = new TreeSet<>();
    for (String manifest : Set.of(Manifest.PATH, Staging.MANIFEST)) {
      folder.manifest(manifest).ifPresent(before -> removed.addAll(before.files().keySet()));
    }
    removed.removeAll(site.files().keySet());
    removed.removeIf(path -> !folder.has(path));
    return removed;
  }

  @Override
  public void close() throws IOException {
    if (staging.isPresent()) {
      staging.get().close();
    }
  }
}
