package muster.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// A commit that changed the data folder.
///
/// @param hash of the commit
/// @param parents those commits before it that changed the folder too
/// @param authored when its author made it, by the author's own clock
/// @param subject the first line of its message
/// @param kind what it says that it is
/// @param foundBy who it says found what was wrong
/// @param files what is different from all of its parents
public record DataCommit(
    String hash,
    List<String> parents,
    OffsetDateTime authored,
    String subject,
    Optional<ChangeKind> kind,
    Optional<String> foundBy,
    List<Touched> files) {
  /// Copies the lists.
  public DataCommit {
    parents = List.copyOf(parents);
    files = List.copyOf(files);
  }

  /// A file that the commit changed.
  ///
  /// @param path from the data folder
  /// @param before the hash of what it held; empty where it was not there
  /// @param after the hash of what it holds; empty where it is gone
  public record Touched(String path, Optional<String> before, Optional<String> after) {}

  /// The same, for harm.
  DataCommit sealed() {
    return new DataCommit(
        hash, parents, authored, subject, Optional.of(ChangeKind.HARM), foundBy, files);
  }

  /// Whether it brings two lines of commits together.
  boolean merges() {
    return parents.size() > 1;
  }

  /// Whether nothing of it is shown but its day.
  public boolean forHarm() {
    return kind.filter(ChangeKind.HARM::equals).isPresent();
  }
}
