package muster.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Severity;
import muster.load.Table;
import muster.model.Dataset;

/// A table as fact files: one file a document, a claim a row. Nothing of it is on the disk until
/// {@link #write}, and nothing is made where any row cannot be read.
///
/// @param files their texts by path, from the data folder
/// @param rows from which row of the table the lines of each file come
/// @param claims how many rows became claims
/// @param passed how many rows the map leaves out
/// @param repeated how many rows say what another says, and were dropped
/// @param faults what is wrong, by row
public record TableImport(
    SortedMap<String, String> files,
    Map<String, NavigableMap<Integer, Long>> rows,
    int claims,
    int passed,
    int repeated,
    List<RowFault> faults) {
  /// Copies the list.
  public TableImport {
    faults = List.copyOf(faults);
  }

  /// Turns a table into fact files of a record.
  ///
  /// @param data the record's folder, in which no file is ever overwritten
  public static TableImport of(Table table, ImportMap map, Dataset dataset, Path data) {
    List<RowFault> faults = new ArrayList<>(map.faults());
    faults.addAll(map.missingColumns(table.columns()));
    table.faults().forEach(it -> faults.add(new RowFault(it.line(), "", it.message(), it.hint())));
    var documents = new Documents(map, dataset, faults);
    int passed = 0;
    if (faults.stream().allMatch(fault -> fault.line() > 0)) {
      for (Table.Row row : table.rows()) {
        if (map.takes(row)) {
          documents.add(row);
        } else {
          passed++;
        }
      }
    }
    Map<String, NavigableMap<Integer, Long>> rows = new HashMap<>();
    SortedMap<String, String> files = faults.isEmpty() ? documents.files(rows) : new TreeMap<>();
    files.keySet().stream()
        .filter(path -> Files.exists(data.resolve(path)))
        .forEach(path -> faults.add(there(path)));
    return new TableImport(files, rows, documents.claims(), passed, documents.repeated(), faults);
  }

  private static RowFault there(String path) {
    return new RowFault(
        0,
        path,
        "the file is there already, and nothing is overwritten",
        "move it, or name another id");
  }

  /// The same with what the rules of the record say against the files.
  ///
  /// @param folder the name of the data folder, with which printed paths begin
  public TableImport held(List<Diagnostic> problems, String folder) {
    List<RowFault> found =
        problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .flatMap(problem -> fault(problem, folder).stream())
            .toList();
    return new TableImport(
        files,
        rows,
        claims,
        passed,
        repeated,
        Stream.concat(faults.stream(), found.stream()).toList());
  }

  private Optional<RowFault> fault(Diagnostic problem, String folder) {
    String path = problem.position().file().substring(folder.length() + 1);
    return Optional.ofNullable(rows.get(path))
        .map(lines ->
            Optional.ofNullable(lines.floorEntry(problem.position().line()))
                .orElseGet(lines::firstEntry))
        .map(line ->
            new RowFault(
                line.getValue(),
                "",
                problem.message() + " [" + problem.rule().id() + "]",
                problem.hint().orElse("")));
  }

  /// Writes the files.
  ///
  /// @throws IOException if the disk fails, or a file has come to be there meanwhile
  public void write(Path data) throws IOException {
    if (!faults.isEmpty()) {
      throw new IllegalStateException("nothing is written: " + faults.size() + " faults");
    }
    Files.createDirectories(data.resolve("sources"));
    for (var file : files.entrySet()) {
      Files.writeString(
          data.resolve(file.getKey()),
          file.getValue(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
    }
  }
}
