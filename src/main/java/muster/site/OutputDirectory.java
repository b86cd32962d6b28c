package muster.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import muster.keep.Shelf;

/// The folder that a site is written to. It is never emptied: files whose bytes stay the same are
/// not touched, others are replaced whole, and only those are removed that an earlier build wrote.
public final class OutputDirectory {
  private final SiteFolder folder;
  private final Optional<Shelf> memory;

  private OutputDirectory(SiteFolder folder, Optional<Shelf> memory) {
    this.folder = folder;
    this.memory = memory;
  }

  /// The same folder; what a build notes of its pages is kept, so that the next one prints only
  /// those that change.
  public OutputDirectory remembering(Shelf pages) {
    return new OutputDirectory(folder, Optional.of(pages));
  }

  /// Takes a folder that does not exist yet, is empty, or holds a site of ours.
  ///
  /// @param inputs the folders that the site is made from; it must not lie in them, nor they in it
  /// @throws OutputRefused if it is none of these
  public static OutputDirectory at(Path folder, Collection<Path> inputs)
      throws IOException, OutputRefused {
    Path root = real(folder);
    for (Path input : inputs) {
      keepApart(root, real(input));
    }
    var site = new SiteFolder(root);
    if (Files.exists(root)) {
      requireOurs(site);
    }
    return new OutputDirectory(site, Optional.empty());
  }

  private static void keepApart(Path root, Path input) throws OutputRefused {
    if (root.startsWith(input) || input.startsWith(root)) {
      String how = root.equals(input) ? "is" : root.startsWith(input) ? "lies in" : "holds";
      throw new OutputRefused(how + " a folder that the site is made from: name another");
    }
  }

  private static void requireOurs(SiteFolder site) throws IOException, OutputRefused {
    if (!Files.isDirectory(site.root())) {
      throw new OutputRefused("is a file");
    }
    if (site.manifest().isPresent() || site.manifest(Staging.MANIFEST).isPresent()) {
      return;
    }
    if (site.has(Manifest.PATH)) {
      throw new OutputRefused(
          "has a manifest.json that is not of this tool, or is damaged: bring it back, or remove"
              + " the folder");
    }
    if (!besides(site, Set.of()).isEmpty()) {
      throw new OutputRefused("is not empty and no site of ours: name another folder");
    }
  }

  /// The path with all links followed, also where its end does not exist yet.
  static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path there = whole;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(whole));
  }

  /// Begins to bring the folder up to date.
  ///
  /// @param dry whether only to tell what would change
  /// @param prints names all but its inputs that a page follows from; empty where a page may not
  ///   stay unlooked at
  Update update(boolean dry, Optional<String> prints) throws IOException {
    // what is made for the first time is not looked through for what stays the same
    if (memory.isEmpty() || prints.isEmpty() || !folder.has(Manifest.PATH)) {
      return new Update(folder, dry, Optional.empty());
    }
    Shelf pages = memory.get().labelled(prints.get()).labelled("" + folder.root());
    return new Update(folder, dry, Optional.of(Ledger.open(pages)));
  }

  /// What lies in a site's folder beside some files and our own, as in [SiteFolder#besides].
  static SortedSet<String> besides(SiteFolder site, Collection<String> files) throws IOException {
    Set<String> ours = new HashSet<>(files);
    ours.add(Manifest.PATH);
    ours.add(Staging.MANIFEST);
    SortedSet<String> found = site.besides(ours);
    found.removeIf(path -> path.startsWith(Staging.NAME + "/"));
    return found;
  }
}
