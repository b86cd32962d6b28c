package muster.export.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import muster.words.Column;
import muster.words.DataFile;

/// Which columns hold the key of a row elsewhere. Ids of places, measures, utterances and of what a
/// claim is about lead into `record.json`, which is no table.
public final class ForeignKeys {
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "claims", List.of("claim", "share-of", "extent-of", "repeats"),
          "sources", List.of("source", "fate-in"),
          "actors", List.of("originator", "institution", "publisher", "republishes", "part-of"));

  private ForeignKeys() {}

  /// Where a key leads. @param table empty where it is the same one
  public record Key(String table, String column) {}

  /// The columns of a table that hold keys, by name.
  public static SortedMap<String, Key> of(DataFile file) {
    SortedMap<String, Key> keys = new TreeMap<>();
    for (DataFile target : DataFile.tables()) {
      String table = target.path().replaceFirst("^data/(.*)\\.csv$", "$1");
      String key = target.columns().getFirst().name();
      String place = target.path().equals(file.path()) ? "" : table;
      file.columns().stream()
          .filter(column -> column.form() == Column.Form.ID)
          .map(Column::name)
          .filter(name -> COLUMNS.getOrDefault(table, List.of()).contains(name))
          .filter(name -> !(place.isEmpty() && name.equals(key)))
          .forEach(name -> keys.put(name, new Key(place, key)));
    }
    return Collections.unmodifiableSortedMap(keys);
  }
}
