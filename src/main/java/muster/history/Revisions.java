package muster.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    try (Blobs blobs = blobs()) {
      return CommitLog.read(git, prefix, blobs);
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

  /// The files that were changed for harm in any commit that only one of two versions has, by their
  /// paths from the data folder. Such a commit says so in its message: `Harm: yes`, or `Change:
  /// harm`.
  public Set<String> changedForHarm(Revision one, Revision other) throws IOException {
    String trailers = "%(trailers:key=Harm,key=Change,separator=%x20)";
    Git.Outcome log =
        git.need(
            "log",
            "-z",
            "-m",
            "--no-show-signature",
            "--no-ext-diff",
            "--no-textconv",
            "--no-renames",
            "--name-only",
            "--format=%x01" + trailers + "%x02",
            one.commit() + "..." + other.commit(),
            "--",
            ".");
    Set<String> files = new TreeSet<>();
    for (String commit : log.out().split("\u0001", -1)) {
      int end = commit.indexOf('\u0002');
      if (end > 0 && isForHarm(commit.substring(0, end))) {
        commit.substring(end + 1).lines().forEach(line -> addFiles(line, files));
      }
    }
    return files;
  }

  private static boolean isForHarm(String trailers) {
    String words = trailers.toLowerCase(Locale.ROOT);
    return words.contains("harm: yes") || words.contains("change: harm");
  }

  private void addFiles(String line, Set<String> files) {
    for (String path : line.split("\0", -1)) {
      if (path.startsWith(prefix) && !path.isEmpty()) {
        files.add(path.substring(prefix.length()));
      }
    }
  }
}
