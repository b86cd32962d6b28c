package muster.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import muster.site.Changes;
import muster.site.Manifest;

/// Puts what a build changed into words.
final class BuildReport {
  private static final int NAMED = 3;
  private static final String PAGE = ".html";

  private BuildReport() {}

  /// "wrote 12 of 431 pages to site/ (419 unchanged)"; files that are no pages only where one of
  /// them changed.
  static String written(Changes changes, String site, boolean dry) {
    Collection<String> all = changes.site().files().keySet();
    long pages = pages(all);
    long written = pages(changes.written());
    long others = changes.written().size() - written;
    return (dry ? "would write " : "wrote ")
        + written
        + " of "
        + Counts.number((int) pages, "page")
        + (others > 0 ? " and " + others + " of " + (all.size() - pages) + " other files" : "")
        + " to "
        + site
        + (written < pages ? " (" + (pages - written) + " unchanged)" : "");
  }

  private static long pages(Collection<String> paths) {
    return paths.stream().filter(path -> path.endsWith(PAGE)).count();
  }

  /// "removed 2 files that no longer belong: a.html, b.html".
  static String removed(Changes changes, boolean dry) {
    return (dry ? "would remove " : "removed ")
        + Counts.number(changes.removed().size(), "file")
        + " that no longer belong"
        + (changes.removed().size() == 1 ? "s: " : ": ")
        + some(changes.removed());
  }

  /// "left alone, as no build wrote it: CNAME".
  static String kept(Changes changes) {
    return "left alone, as no build wrote "
        + (changes.kept().size() == 1 ? "it: " : "them: ")
        + some(changes.kept());
  }

  private static String some(Collection<String> paths) {
    int more = paths.size() - NAMED;
    return paths.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /// Every change, one a line: "write index.html", "remove claims/a/b.html".
  static String listed(Changes changes) {
    var lines = new StringBuilder();
    changes.written().forEach(path -> lines.append("write  ").append(path).append('\n'));
    changes.removed().forEach(path -> lines.append("remove ").append(path).append('\n'));
    return lines.toString();
  }

  /// The files and bytes of each folder, then of all, as a table.
  static String sizes(Manifest site) {
    Map<String, LongSummaryStatistics> folders = new TreeMap<>();
    var all = new LongSummaryStatistics();
    site.files()
        .forEach((path, entry) -> {
          String folder = path.contains("/") ? path.substring(0, path.indexOf('/') + 1) : "./";
          folders.computeIfAbsent(folder, _ -> new LongSummaryStatistics()).accept(entry.bytes());
          all.accept(entry.bytes());
        });
    var table = new StringBuilder(row("folder", "files", "bytes", "largest"));
    folders.forEach((folder, sizes) -> table.append(row(folder, sizes)));
    return table.append(row("in all", all)).toString();
  }

  private static String row(String folder, LongSummaryStatistics sizes) {
    return row(
        folder,
        digits(sizes.getCount()),
        digits(sizes.getSum()),
        digits(Math.max(0, sizes.getMax())));
  }

  private static String digits(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String row(String folder, String files, String bytes, String largest) {
    return String.format(Locale.ROOT, "%-14s%10s%16s%14s\n", folder, files, bytes, largest);
  }
}
