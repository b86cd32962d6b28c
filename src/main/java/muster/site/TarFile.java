package muster.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.TreeSet;
import muster.export.Export;

/// One file that a whole site is written to. It is there whole or not at all: the bytes gather
/// beside it, and take its place when all of them are there.
///
/// The files of the site stand in it in the order of their paths, the manifest after them.
public final class TarFile {
  /// What the name of the file beside ends in.
  static final String PART = ".muster-part";

  private static final int MAGIC_AT = 257;
  private static final String MAGIC = "ustar";

  private final Path file;

  private TarFile(Path file) {
    this.file = file;
  }

  /// Takes a file that does not exist yet, is empty, or is a tar.
  ///
  /// @param inputs the folders that the site is made from; it must not lie in them
  /// @throws OutputRefused if it is none of these
  public static TarFile at(Path file, Collection<Path> inputs) throws IOException, OutputRefused {
    Path real = OutputDirectory.real(file);
    for (Path input : inputs) {
      if (real.startsWith(OutputDirectory.real(input))) {
        throw new OutputRefused("lies in a folder that the site is made from: name another file");
      }
    }
    if (Files.isDirectory(real)) {
      throw new OutputRefused("is a folder: name a file");
    }
    if (Files.exists(real) && !replaceable(real)) {
      throw new OutputRefused("is a file and no tar: name another, or remove it");
    }
    if (!Files.isDirectory(SiteFolder.above(real))) {
      throw new OutputRefused("would lie in a folder that is not there: make it first");
    }
    return new TarFile(real);
  }

  private static boolean replaceable(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(MAGIC_AT + MAGIC.length());
      return start.length == 0 || new String(start, ISO_8859_1).indexOf(MAGIC) == MAGIC_AT;
    }
  }

  /// Makes the files of the site, in the order of their paths and one at a time, and tells what was
  /// made.
  @FunctionalInterface
  interface Making {
    Manifest into(Sink sink) throws IOException, BrokenTemplates;
  }

  /// Writes the whole site. If this fails, the file stays as it was.
  Changes write(Making site) throws IOException, BrokenTemplates {
    Path part = file.resolveSibling(file.getFileName() + PART);
    try (FileChannel channel = BuildLock.open(part, file)) {
      try {
        Manifest made = write(site, channel);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return new Changes(
            made, new TreeSet<>(made.files().keySet()), new TreeSet<>(), new TreeSet<>());
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  private Manifest write(Making site, FileChannel channel) throws IOException, BrokenTemplates {
    channel.truncate(0);
    var tape = new Tape(channel, file);
    Manifest made = site.into(new Written(tape));
    tape.file(Manifest.PATH, made::writeTo);
    tape.end();
    return made;
  }

  private record Written(Tape tape) implements Sink {
    @Override
    public void take(String path, byte[] bytes) throws IOException {
      tape.file(path, bytes);
    }

    @Override
    public void take(String path, Export file) throws IOException {
      tape.file(path, file);
    }
  }
}
