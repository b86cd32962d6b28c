package muster.workflow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.edit.ExampleRecord;
import muster.testing.GitFolder;

/// A repository as `muster init` begins it, with the tool filled in and pushed to a host: a bare
/// repository beside it.
record Hosted(Path root, GitFolder git) {
  static final String SOURCE = "data/sources/example-wire-2001-05-06.yaml";
  static final String TITLE = "title: Sylvania counts its enemies’ dead";
  static final String ACTION = ".github/actions/muster/action.yml";

  static Hosted in(Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("record"));
    ExampleRecord.write(folder);
    GitFolder.in(Files.createDirectories(root.resolve("origin")))
        .run("config", "core.bare", "true");
    var record = new Hosted(root, GitFolder.in(folder));
    record.git.run("remote", "add", "origin", record.origin().toString());
    GitFolder tool = tool(root);
    record.replace(ACTION, "TOOL: \"\"", "TOOL: " + tool.folder().toUri());
    record.replace(ACTION, "TOOL_COMMIT: \"\"", "TOOL_COMMIT: " + tool.run("rev-parse", "HEAD"));
    record.commit("Begin a record");
    return record;
  }

  /// A repository of the tool: what the tests test, in the place of a jar to be made.
  private static GitFolder tool(Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("tool"));
    launcher(folder);
    GitFolder git = GitFolder.in(folder);
    git.commit("Have a tool");
    return git;
  }

  /// Writes a program `muster`.
  static void launcher(Path folder) throws IOException {
    Path muster = folder.resolve("muster");
    Files.writeString(
        muster,
        """
        #!/bin/sh
        exec '%s/bin/java' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '%s' \\
          -Dmuster.home="$(dirname "$(readlink -f "$0")")" muster.cli.Muster "$@"
        """
            .replaceFirst("%s", System.getProperty("java.home"))
            .replaceFirst("%s", System.getProperty("java.class.path")));
    assertTrue(muster.toFile().setExecutable(true));
  }

  Path origin() {
    return root.resolve("origin/.git");
  }

  String workflow(String name) throws IOException {
    return Files.readString(git.folder().resolve(".github/workflows/" + name + ".yml"));
  }

  void write(String file, String text) throws IOException {
    Path path = git.folder().resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  void replace(String file, String words, String others) throws IOException {
    String text = Files.readString(git.folder().resolve(file));
    assertTrue(text.contains(words), file + " has no " + words);
    write(file, text.replace(words, others));
  }

  /// Commits and pushes the main branch. @return the commit
  String commit(String message) throws IOException {
    String commit = git.commit(message);
    git.run("push", "--quiet", "origin", "main");
    return commit;
  }

  /// Makes a pull request of what was changed, on a branch of that name. @return the merge commit
  String propose(String branch) throws IOException {
    git.run("checkout", "--quiet", "-b", branch);
    git.commit("Propose something");
    git.run("checkout", "--quiet", "main");
    git.run("merge", "--quiet", "--no-ff", "--message", "Merge a pull request", branch);
    git.run("push", "--quiet", "origin", "HEAD:refs/pull/7/merge", branch);
    String merge = git.run("rev-parse", "HEAD");
    git.run("reset", "--quiet", "--hard", "HEAD^1");
    return merge;
  }

  /// A machine that runs jobs for this repository.
  Machine machine() throws IOException {
    return Machine.of(root, origin());
  }
}
