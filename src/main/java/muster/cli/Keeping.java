package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import muster.keep.Forgiving;
import muster.keep.KeptFile;
import muster.keep.Shelf;
import muster.load.Parsed;

/// Where things are kept from one run to the next: in the project's `.muster` folder, as long as
/// the tool is the same. All of it may be removed at any time.
///
/// @param tool names the version of the tool
/// @param faults says what could not be kept: no command fails for it
record Keeping(Path folder, String tool, Faults faults) {
  private static final String FOLDER = ".muster";

  /// The trees of the record's files.
  private static final String RECORDS = "records";

  /// Nothing is kept where the tool is being worked on, nor where the project cannot be written to.
  static Optional<Keeping> in(Surroundings around, Faults faults) throws IOException {
    return around.tool().isEmpty() || !Files.isWritable(around.home())
        ? Optional.empty()
        : Optional.of(
            new Keeping(around.home().resolve(FOLDER), name(around.tool().get()), faults));
  }

  /// What is known of a record's files from the last time that a command read them.
  static Parsed parsed(Path data, Surroundings around, Faults faults) throws IOException {
    return Parsed.trusting(
        in(around, faults).map(kept -> kept.shelf(RECORDS).labelled("" + data.toAbsolutePath())),
        around.time());
  }

  /// A file that is made anew has another time.
  private static String name(Path tool) throws IOException {
    var file = Files.readAttributes(tool, BasicFileAttributes.class);
    long made = file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return tool + " " + file.size() + " " + made;
  }

  Shelf shelf(String name) {
    return new Shelf(new Forgiving(new KeptFile(folder, name), faults::unkept), tool);
  }
}
