package muster.cli.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.diagnostic.Position;
import muster.diagnostic.RecordKey;
import muster.diff.Difference;
import muster.diff.Item;

/// Hides what stands in files that were changed for harm.
final class VeiledFiles {
  private VeiledFiles() {}

  /// The path of a file without the name of the data folder.
  static String inFolder(String printed) {
    return printed.substring(printed.indexOf('/') + 1);
  }

  /// The difference with nothing shown of any record that stands in such a file in either version.
  static Difference veil(
      Difference difference, Version before, Version after, Set<String> files, boolean all) {
    Set<Item> veiled = new TreeSet<>();
    difference.changes().stream()
        .flatMap(change -> change.items().stream())
        .filter(item ->
            all
                || stands(after, item, files)
                || stands(before, item, files)
                || stands(before, difference.before(item), files))
        .forEach(veiled::add);
    return difference.veiling(veiled);
  }

  private static boolean stands(Version version, Item item, Set<String> files) {
    var key = new RecordKey(item.kind().name().toLowerCase(Locale.ROOT), item.id());
    return Stream.of(version.checked().loaded().positions().of(key))
        .flatMap(Optional::stream)
        .map(Position::file)
        .map(VeiledFiles::inFolder)
        .anyMatch(files::contains);
  }
}
