package muster.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import muster.load.Table;
import muster.model.Dataset;

/// Gathers the rows of a table by document and statement.
final class Documents {
  private final ImportMap map;
  private final KnownNames names;
  private final List<RowFault> faults;
  private final FactIds ids;
  private final Map<Map<String, Object>, Document> documents = new LinkedHashMap<>();
  private int claims;
  private int repeated;

  /// One document. @param line the first row of it
  private record Document(
      long line, Map<Map<String, Object>, Map<Map<String, Object>, Long>> statements) {}

  Documents(ImportMap map, Dataset dataset, List<RowFault> faults) {
    this.map = map;
    this.names = new KnownNames(dataset, map.aliases());
    this.faults = faults;
    this.ids =
        new FactIds(
            dataset.sources().keySet().stream().map(Object::toString).collect(Collectors.toSet()));
  }

  int claims() {
    return claims;
  }

  /// How many rows were dropped, as another says the same.
  int repeated() {
    return repeated;
  }

  void add(Table.Row row) {
    int before = faults.size();
    var filling = new RowFilling(map, names, row, faults);
    Map<String, Object> source = filling.section("source");
    Map<String, Object> statement = filling.section("statement");
    Map<String, Object> claim = filling.section("claim");
    if (faults.size() > before) {
      return;
    }
    Long earlier =
        documents
            .computeIfAbsent(source, _ -> new Document(row.line(), new LinkedHashMap<>()))
            .statements()
            .computeIfAbsent(statement, _ -> new LinkedHashMap<>())
            .putIfAbsent(claim, row.line());
    if (earlier == null) {
      claims++;
    } else if (map.dropsDuplicates()) {
      repeated++;
    } else {
      faults.add(
          new RowFault(
              row.line(),
              "",
              "the row says the same as row " + earlier,
              "remove one of them, or write `duplicates: drop` in the map"));
    }
  }

  /// The fact files by path.
  ///
  /// @param rows takes from which row the lines of each come
  SortedMap<String, String> files(Map<String, NavigableMap<Integer, Long>> rows) {
    SortedMap<String, String> files = new TreeMap<>();
    documents.forEach((source, document) -> {
      String id = id(source, document);
      var text = text(id, source, document);
      files.put("sources/" + id + ".yaml", text.text());
      rows.put("sources/" + id + ".yaml", text.rowOfLine());
    });
    return files;
  }

  private String id(Map<String, Object> source, Document document) {
    if (source.get("id") instanceof String given && !given.isEmpty()) {
      if (!ids.take(given)) {
        faults.add(
            new RowFault(
                document.line(),
                "",
                "the document `" + given + "` is there already, with other fields",
                "nothing is overwritten: leave its rows out, or make `id:` of the map tell them"
                    + " apart"));
      }
      return given;
    }
    return ids.free(source.get("publisher") + "-" + source.getOrDefault("published", "undated"));
  }

  private FactText text(String id, Map<String, Object> source, Document document) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.putAll(source);
    fields.put("id", id);
    Map<String, Object> entered = new LinkedHashMap<>();
    entered.put("how", "import");
    entered.put("on", map.entered());
    fields.put("entered", entered);
    var rowOf = new IdentityHashMap<Object, Long>();
    var claimIds = new ClaimIds();
    List<Object> statements = new ArrayList<>();
    document
        .statements()
        .forEach(
            (statement, found) -> statements.add(statement(statement, found, claimIds, rowOf)));
    rowOf.put(statements.getFirst(), document.line());
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("source", fields);
    file.put("statements", statements);
    return new FactText(rowOf).fields(file, 0);
  }

  private Map<String, Object> statement(
      Map<String, Object> statement,
      Map<Map<String, Object>, Long> found,
      ClaimIds claimIds,
      IdentityHashMap<Object, Long> rowOf) {
    Map<String, Object> whole = new LinkedHashMap<>(statement);
    List<Object> list = new ArrayList<>();
    found.forEach((claim, row) -> {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("id", claimIds.of(claim, row));
      claim.forEach(fields::putIfAbsent);
      rowOf.put(fields, row);
      list.add(fields);
    });
    whole.put("claims", list);
    return whole;
  }

  /// The ids of the claims of one document.
  private final class ClaimIds {
    private final Map<String, Long> given = new HashMap<>();
    private final FactIds free = new FactIds(Set.of());

    String of(Map<String, Object> claim, long row) {
      if (!(claim.get("id") instanceof String id)) {
        return free.free(claim.getOrDefault("measure", "claim").toString());
      }
      Long earlier = given.putIfAbsent(id, row);
      if (earlier != null) {
        faults.add(
            new RowFault(
                row,
                "",
                "the claim `" + id + "` is also in row " + earlier + ", with other fields",
                "make `id:` of the map tell them apart"));
      }
      return id;
    }
  }
}
