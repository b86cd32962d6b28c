package muster.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import muster.edit.ImportMap;
import muster.edit.TableImport;
import muster.load.Loaded;
import muster.load.Loader;
import muster.load.Outline;
import muster.load.Table;
import muster.site.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Turns a table into fact files of the record.
@Command(
    name = "import",
    description = "Turns a table (CSV, TSV, JSON Lines) into fact files.",
    footer = {"", "Example:", "  muster import losses.csv --map losses.map.yaml --dry-run"})
final class ImportCommand implements Callable<Integer> {
  private final Talk talk;
  private final Folders folders;

  @Parameters(paramLabel = "FILE", description = "the table: .csv, .tsv or .jsonl, plain or .gz")
  private Path table = Path.of("");

  @Option(
      names = "--map",
      paramLabel = "MAP",
      required = true,
      order = 0,
      description = "a YAML file that says what the columns mean")
  private Path map = Path.of("");

  @Mixin private final RecordOption record;

  @Option(names = "--dry-run", order = 2, description = "write nothing, only tell")
  private boolean dry;

  ImportCommand(Talk talk, Folders folders) {
    this.talk = talk;
    this.folders = folders;
    this.record = new RecordOption(folders);
  }

  @Override
  public Integer call() throws IOException {
    Path mapFile = folders.folder(Optional.of(map), "");
    Path tableFile = folders.folder(Optional.of(table), "");
    Outline outline = Outline.read(folders.shown(mapFile), Files.readString(mapFile));
    if (!outline.problems().isEmpty()) {
      talk.result(ImportReport.frames(outline, Files.readString(mapFile), talk.colors()));
      return ExitStatus.DOES_NOT_HOLD;
    }
    Optional<Loaded> before = record.whole("imported into", talk).map(Checked::loaded);
    return before.isEmpty()
        ? ExitStatus.DOES_NOT_HOLD
        : take(new ImportMap(outline.fields()), tableFile, mapFile, before.get());
  }

  private int take(ImportMap columns, Path tableFile, Path mapFile, Loaded before)
      throws IOException {
    Path data = record.folder();
    Table rows = Table.read(tableFile, columns.form(tableFile.getFileName().toString()));
    TableImport made = TableImport.of(rows, columns, before.dataset(), data);
    if (made.faults().isEmpty()) {
      Checked after = Checked.of(Loader.load(data, made.files()));
      made = made.held(after.problems(), data.getFileName().toString());
    }
    if (!made.faults().isEmpty()) {
      List<String> names = List.of(folders.shown(tableFile), folders.shown(mapFile));
      talk.result(ImportReport.faults(made, names.getFirst(), names.getLast()));
      return ExitStatus.DOES_NOT_HOLD;
    }
    for (var file : made.files().entrySet()) {
      talk.withheld().hold(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    if (!dry) {
      made.write(data);
    }
    talk.result(ImportReport.done(made, folders.shown(data), dry));
    return ExitStatus.DONE;
  }
}
