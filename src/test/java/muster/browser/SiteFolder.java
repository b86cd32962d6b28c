package muster.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/// The folder of a built site.
record SiteFolder(Path root) {
  SiteFolder {
    root = root.toAbsolutePath().normalize();
  }

  /// Every page, in the order of their paths.
  List<Path> pages() {
    try (var walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// One page of every kind: the largest, which is most likely to hold everything of its kind.
  SortedMap<String, Path> pageOfEveryKind() {
    return ofEveryKind(BinaryOperator.maxBy(Comparator.comparingLong(SiteFolder::size)));
  }

  private SortedMap<String, Path> ofEveryKind(BinaryOperator<Path> choice) {
    SortedMap<String, Path> chosen = new TreeMap<>();
    pages().forEach(page -> chosen.merge(kind(page), page, choice));
    return chosen;
  }

  Collection<Path> smallestOfEveryKind() {
    return ofEveryKind(BinaryOperator.minBy(Comparator.comparingLong(SiteFolder::size))).values();
  }

  Collection<Path> onePageOfEveryKind() {
    return pageOfEveryKind().values();
  }

  /// The folder below the root, as `claims`; for a page at the root its own name, as `index`, or
  /// `claims-index` where a folder has that name.
  String kind(Path page) {
    Path inside = root.relativize(page);
    String name = inside.getName(0).toString().replace(".html", "");
    boolean front = inside.getNameCount() == 1 && Files.isDirectory(root.resolve(name));
    return front ? name + "-index" : name;
  }

  String name(Path page) {
    return root.relativize(page).toString();
  }

  /// The root as the browser writes it, with a slash at the end.
  String address() {
    return root.toUri().toString();
  }

  private static long size(Path page) {
    try {
      return Files.size(page);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
