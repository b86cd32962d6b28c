package muster.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The versions of a data folder in the git repository that it lies in.
public final class Revisions {
  private final Git git;
  private final String prefix;

  private Revisions(Git git, String prefix) {
    this.git = git;
    this.prefix = prefix;
  }

  /// The repository around a data folder; empty where there is none.
  ///
  /// @throws IOException if git cannot be run, or refuses to read the repository
  public static Optional<Revisions> of(Path data) throws IOException {
    var git = new Git(data);
    Git.Outcome prefix = git.run("rev-parse", "--show-prefix");
    if (prefix.done()) {
      return Optional.of(new Revisions(git, prefix.text()));
    }
    if (prefix.err().contains("not a git repository")) {
      return Optional.empty();
    }
    throw new IOException(
        "git cannot read the repository: " + prefix.err().lines().findFirst().orElse("no reason"));
  }

  /// The version with a name, if there is one.
  public Optional<Revision> find(String name) throws IOException {
    if (Revision.fault(name).isPresent()) {
      return Optional.empty();
    }
    Git.Outcome found =
        git.run("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
    return found.done() ? Optional.of(new Revision(name, found.text())) : Optional.empty();
  }

  /// The names of branches and tags.
  public List<String> names() throws IOException {
    return git.need("for-each-ref", "--format=%(refname:short)").text().lines().toList();
  }

  /// Whether older commits are missing here, so that it is not known what was changed in them.
  public boolean shallow() throws IOException {
    return git.need("rev-parse", "--is-shallow-repository").text().equals("true");
  }

  /// The commits that changed the data folder up to the last one, those before others last.
  public List<DataCommit> commits() throws IOException {
    return find("HEAD").isPresent() ? commits(List.of("HEAD")) : List.of();
  }

  private List<DataCommit> commits(List<String> range) throws IOException {
    try (Blobs blobs = blobs()) {
      return new CommitLog(git, prefix, blobs).read(range);
    }
  }

  /// The files of the data folder at a version; none where it was not there.
  List<TreeEntry> files(Revision at) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree", at.commit()));
    if (!prefix.isEmpty()) {
      command.addAll(List.of("--", prefix));
    }
    String out = git.need(command.toArray(String[]::new)).out();
    List<TreeEntry> files = new ArrayList<>();
    for (String line : out.split("\0", -1)) {
      if (!line.isEmpty()) {
        files.add(TreeEntry.parse(line, prefix));
      }
    }
    return files;
  }

  /// Talks to git to read the contents of files.
  Blobs blobs() throws IOException {
    return new Blobs(git.start("cat-file", "--batch"));
  }

  /// The files that were changed for harm in any commit that not both of two versions build upon,
  /// by their paths from the data folder: also in one that came after both.
  public Set<String> changedForHarm(Revision one, Revision other) throws IOException {
    List<String> range = new ArrayList<>(List.of(one.commit(), other.commit()));
    find("HEAD").map(Revision::commit).ifPresent(range::add);
    range.add("--not");
    git.run("merge-base", "--all", one.commit(), other.commit()).text().lines().forEach(range::add);
    return commits(range).stream()
        .filter(DataCommit::forHarm)
        .flatMap(commit -> commit.files().stream())
        .map(DataCommit.Touched::path)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
