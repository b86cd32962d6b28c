package muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import muster.site.HeldBack;
import muster.site.Version;
import picocli.CommandLine.ParameterException;

/// Says why a command could not be done, and with which exit status it ends.
final class Faults {
  private final Talk talk;
  private final Folders folders;

  Faults(Talk talk, Folders folders) {
    this.talk = talk;
    this.folders = folders;
  }

  /// Complains and tells the exit status.
  int exit(Throwable fault) {
    return switch (fault) {
      case Misuse misuse -> complain(misuse.advice(), ExitStatus.USAGE);
      case ParameterException misuse -> complain(Misspelling.words(misuse), ExitStatus.USAGE);
      case HeldBack held -> complain(held.words(), ExitStatus.DOES_NOT_HOLD);
      case UncheckedIOException wrapped when wrapped.getCause() instanceof HeldBack held ->
          exit(held);
      case UncheckedIOException wrapped -> complain(words(wrapped), ExitStatus.DISK);
      case IOException disk -> complain(words(disk), ExitStatus.DISK);
      default -> ours(fault);
    };
  }

  private int complain(String message, int status) {
    talk.complain(message);
    return status;
  }

  /// Says, where more was asked for, why something is not at hand for the next run.
  void unkept(IOException disk) {
    talk.detail("  not kept for the next run: " + words(disk));
  }

  String words(UncheckedIOException wrapped) {
    return Optional.ofNullable(wrapped.getCause()).map(this::words).orElse("the disk failed");
  }

  /// Why the disk could not be used.
  String words(IOException disk) {
    return switch (disk) {
      case NoSuchFileException gone -> shown(gone) + ": no such file or folder";
      case AccessDeniedException denied -> shown(denied) + ": permission denied";
      case FileSystemException placed ->
          shown(placed) + ": " + reason(Optional.ofNullable(placed.getReason()));
      default -> Optional.ofNullable(disk.getMessage()).orElse("the disk failed");
    };
  }

  private static String reason(Optional<String> ofTheSystem) {
    return ofTheSystem
        .map(words -> words.startsWith("No space left") ? "the disk is full" : words)
        .orElse("cannot be used");
  }

  private String shown(FileSystemException disk) {
    return Optional.ofNullable(disk.getFile())
        .map(file -> folders.shown(Path.of(file)))
        .orElse("a file");
  }

  private int ours(Throwable fault) {
    talk.complain("a fault of ours, not of your data: " + fault);
    if (talk.verbose()) {
      talk.detail("report this: muster " + Version.NUMBER + ", Java " + Runtime.version());
      talk.trace(fault);
    } else {
      talk.complain("--verbose prints what is needed to report it");
    }
    return ExitStatus.OURS;
  }
}
