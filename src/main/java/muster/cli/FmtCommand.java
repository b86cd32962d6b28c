package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import muster.diagnostic.TextPrinter;
import muster.edit.FileLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lays fact files out as usual.
@Command(
    name = "fmt",
    description = {
      "Lays fact files out: order of fields, quotes and indentation; comments stay.",
      "It lists what it changes. What a file says stays the same."
    },
    footer = {
      "",
      "Example:",
      "  muster fmt data/sources/example-wire-1.yaml",
      "",
      "Also: muster fmt --check"
    })
final class FmtCommand implements Callable<Integer> {
  private final Talk talk;
  private final Folders folders;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "files in YAML (default: all of the record)")
  private List<Path> files = new ArrayList<>();

  @Mixin private final RecordOption record;

  @Option(
      names = "--check",
      order = 2,
      description = "change nothing; list what would be changed, and exit with 1 if anything would")
  private boolean check;

  FmtCommand(Talk talk, Folders folders) {
    this.talk = talk;
    this.folders = folders;
    this.record = new RecordOption(folders);
  }

  @Override
  public Integer call() throws IOException {
    int differing = 0;
    int unread = 0;
    List<Path> paths = paths();
    for (Path path : paths) {
      FileLayout layout = FileLayout.of(path, folders.shown(path));
      unread += layout.usual().isEmpty() ? 1 : 0;
      differing += layout.differs() ? 1 : 0;
      take(layout);
    }
    talk.say(summary(differing, paths.size(), unread));
    return unread > 0 || (check && differing > 0) ? ExitStatus.DOES_NOT_HOLD : ExitStatus.DONE;
  }

  private List<Path> paths() throws IOException {
    if (files.isEmpty()) {
      return FileLayout.below(record.folder());
    }
    List<Path> named =
        files.stream().map(file -> folders.folder(Optional.of(file), "")).distinct().toList();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        throw new Misuse(folders.shown(path) + " is a folder: name files, or the folder by --data");
      }
      if (!FileLayout.isYaml(path)) {
        talk.say(folders.shown(path) + " is not YAML and is left as it is");
      }
    }
    return named.stream().filter(FileLayout::isYaml).toList();
  }

  private void take(FileLayout layout) throws IOException {
    String shown = folders.shown(layout.path());
    if (!layout.problems().isEmpty()) {
      talk.problems(frames(layout, shown));
    } else if (layout.usual().isEmpty()) {
      talk.complain(shown + " is left as it is: it has no fields, or a comment would be lost");
    } else if (layout.differs()) {
      if (!check) {
        layout.write();
      }
      talk.result(shown + "\n");
    }
  }

  private String frames(FileLayout layout, String shown) {
    var printer = new TextPrinter(Map.of(shown, layout.text().lines().toList()), talk.colors());
    return layout.problems().stream().map(printer::print).collect(Collectors.joining());
  }

  private String summary(int differing, int all, int unread) {
    return (check ? "would lay out " : "laid out ")
        + differing
        + " of "
        + Counts.number(all, "file")
        + (unread == 0 ? "" : "; " + unread + " left as they are");
  }
}
