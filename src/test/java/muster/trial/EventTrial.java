package muster.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import muster.load.Loaded;
import muster.load.Loader;
import muster.model.ActorId;

/// Turns a table of events into a record, and counts the events whose several publishers name one
/// origin. `muster build --data FOLDER --out …` then builds it.
final class EventTrial {
  private EventTrial() {}

  /// Prints the numbers.
  ///
  /// @param arguments the table (`.jsonl.gz`), a folder for the record, the day of its entry
  public static void main(String[] arguments) throws IOException {
    run(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], System.out);
  }

  static void run(Path table, Path folder, String entered, PrintStream out) throws IOException {
    List<EventLine> lines = EventLine.read(table);
    EventRecord.write(lines, folder, "keeper", entered);
    Loaded loaded = Loader.load(folder);
    loaded.diagnostics().stream().limit(20).forEach(out::println);
    OneOriginCount count = OneOriginCount.of(loaded.dataset(), new ActorId("keeper"));
    out.println(
        lines.size()
            + " lines, "
            + loaded.dataset().sources().size()
            + " documents, "
            + loaded.dataset().reports().size()
            + " claims, "
            + loaded.dataset().events().size()
            + " events; "
            + count.several().size()
            + " with several publishers, "
            + count.one().size()
            + " of them with one origin");
  }
}
