package muster.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import muster.export.Fingerprint;

/// Holds a built site against its manifest, and its manifest against a fresh build.
public final class Verification {
  private Verification() {}

  /// A file that is not as it should be. @param path below the site's root
  public record Difference(String path, Kind kind) implements Comparable<Difference> {
    @Override
    public int compareTo(Difference other) {
      return Comparator.comparing(Difference::path)
          .thenComparing(Difference::kind)
          .compare(this, other);
    }
  }

  /// What is not as it should be.
  public enum Kind {
    /// Its bytes are not those of the manifest.
    CHANGED,
    /// The manifest lists it, and it is not there.
    MISSING,
    /// It is there, and the manifest does not list it.
    EXTRA,
    /// A fresh build has other bytes.
    OUTDATED,
    /// Only a fresh build has it.
    NOT_BUILT,
    /// A fresh build does not have it.
    DROPPED
  }

  /// The manifest of a site; empty where the folder has none of ours.
  public static Optional<Manifest> manifest(Path site) throws IOException {
    return folder(site).manifest();
  }

  /// Every file of a folder that is not as its manifest says, by path.
  public static SortedSet<Difference> onDisk(Path site, Manifest manifest) throws IOException {
    SiteFolder folder = folder(site);
    SortedMap<String, Fingerprint> found = new TreeMap<>();
    for (String path : manifest.files().keySet()) {
      folder.entry(path).ifPresent(entry -> found.put(path, entry));
    }
    var differences = compare(manifest.files(), found, Kind.CHANGED, Kind.MISSING);
    SortedSet<String> ours = new TreeSet<>(manifest.files().keySet());
    ours.add(Manifest.PATH);
    folder.besides(ours).forEach(path -> differences.add(new Difference(path, Kind.EXTRA)));
    return differences;
  }

  /// Every file that a fresh build makes otherwise, by path.
  public static SortedSet<Difference> againstFresh(Manifest manifest, Manifest fresh) {
    var differences = compare(fresh.files(), manifest.files(), Kind.OUTDATED, Kind.NOT_BUILT);
    for (String path : manifest.files().keySet()) {
      if (!fresh.files().containsKey(path)) {
        differences.add(new Difference(path, Kind.DROPPED));
      }
    }
    if (differences.isEmpty() && !manifest.equals(fresh)) {
      differences.add(new Difference(Manifest.PATH, Kind.OUTDATED));
    }
    return differences;
  }

  private static SortedSet<Difference> compare(
      SortedMap<String, Fingerprint> wanted,
      SortedMap<String, Fingerprint> found,
      Kind other,
      Kind absent) {
    SortedSet<Difference> differences = new TreeSet<>();
    wanted.forEach((path, entry) -> {
      if (!found.containsKey(path)) {
        differences.add(new Difference(path, absent));
      } else if (!entry.equals(found.get(path))) {
        differences.add(new Difference(path, other));
      }
    });
    return differences;
  }

  private static SiteFolder folder(Path site) throws IOException {
    return new SiteFolder(site.toRealPath());
  }
}
