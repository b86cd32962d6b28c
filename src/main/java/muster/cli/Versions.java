package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.cli.diff.Version;
import muster.history.Checkout;
import muster.history.Revision;
import muster.history.Revisions;
import muster.site.Checked;

/// Reads the records that are named to be compared: revisions and folders.
final class Versions {
  private static final String LAST_COMMIT = "HEAD";

  private final Surroundings around;
  private final Folders folders;
  private final Path data;
  private final Optional<Revisions> revisions;

  /// @param data the record's folder, in whose repository revisions are looked for
  Versions(Surroundings around, Folders folders, Path data) throws IOException {
    this.around = around;
    this.folders = folders;
    this.data = data;
    this.revisions = Revisions.of(data);
  }

  /// The old record: the last commit unless something is named.
  Version old(Optional<String> typed) throws IOException {
    return named(typed.orElse(LAST_COMMIT));
  }

  /// The new record: the folder as it is now unless something is named.
  Version now(Optional<String> typed) throws IOException {
    return typed.isPresent()
        ? named(typed.get())
        : new Version(folders.shown(data), Checked.of(data), find(LAST_COMMIT));
  }

  private Version named(String typed) throws IOException {
    Optional<Path> folder = folder(typed);
    Optional<Revision> revision = find(typed);
    if (folder.isPresent() && revision.isPresent()) {
      throw new Misuse(
          "\""
              + typed
              + "\" is a folder and a revision: type ./"
              + typed
              + " for the folder, or the"
              + " revision's hash");
    }
    if (folder.isPresent()) {
      return new Version(typed, Checked.of(folder.get()), Optional.empty());
    }
    return at(revision.orElseThrow(() -> unknown(typed)));
  }

  private Version at(Revision revision) throws IOException {
    String name = Optional.ofNullable(data.getFileName()).map(Path::toString).orElse("data");
    try (var checkout = Checkout.of(revisions.orElseThrow(), revision, name)) {
      return new Version(revision.name(), Checked.of(checkout.folder()), Optional.of(revision));
    }
  }

  private Optional<Path> folder(String typed) {
    try {
      return Optional.of(around.directory().resolve(typed).normalize()).filter(Files::isDirectory);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private Optional<Revision> find(String name) throws IOException {
    return revisions.isPresent() ? revisions.get().find(name) : Optional.empty();
  }

  private Misuse unknown(String typed) {
    if (revisions.isEmpty()) {
      return new Misuse(
          folders.shown(data)
              + " is in no git repository, so that \""
              + typed
              + "\" can only be a"
              + " folder, and there is none: name two folders");
    }
    return new Misuse(
        Revision.fault(typed)
            .orElseGet(() -> Proposal.of("no revision or folder", typed, names())));
  }

  private List<String> names() {
    try {
      return revisions.orElseThrow().names();
    } catch (IOException failed) {
      return List.of();
    }
  }

  /// The files that were changed for harm between two versions.
  Set<String> changedForHarm(Version before, Version after, Talk talk) throws IOException {
    if (revisions.isEmpty() || before.revision().isEmpty() || after.revision().isEmpty()) {
      return Set.of();
    }
    if (revisions.get().shallow()) {
      talk.say(
          "older commits are missing in this clone: what was changed for harm in them is not known"
              + " and may be shown (git fetch --unshallow)");
    }
    return revisions.get().changedForHarm(before.revision().get(), after.revision().get());
  }
}
