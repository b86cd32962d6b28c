package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import muster.edit.ExampleRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Begins a record of its own.
@Command(
    name = "init",
    description = "Begins a record: a small made-up example that can be built, and a README.",
    footer = {"", "Example:", "  muster init my-record"})
final class InitCommand implements Callable<Integer> {
  private final Talk talk;
  private final Folders folders;

  @Parameters(paramLabel = "DIR", description = "a folder that is empty or not there")
  private Path folder = Path.of("");

  InitCommand(Talk talk, Folders folders) {
    this.talk = talk;
    this.folders = folders;
  }

  @Override
  public Integer call() throws IOException {
    Path place = folders.folder(Optional.of(folder), "");
    String shown = folders.shown(place);
    if (Files.exists(place) && !isEmptyFolder(place)) {
      throw new Misuse(shown + " is not an empty folder: name one that is, or that is not there");
    }
    ExampleRecord.write(place);
    talk.result(shown + "\n");
    talk.say("next: muster build --data " + shown + "/data --out " + shown + "/site");
    return ExitStatus.DONE;
  }

  private static boolean isEmptyFolder(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(place)) {
      return inside.findAny().isEmpty();
    }
  }
}
