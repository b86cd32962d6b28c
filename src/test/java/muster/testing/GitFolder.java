package muster.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A git repository made for a test.
public record GitFolder(Path folder) {
  /// Makes an empty one whose branch is `main`.
  public static GitFolder in(Path folder) throws IOException {
    var git = new GitFolder(folder);
    git.run("init", "--quiet", "--initial-branch=main");
    return git;
  }

  /// Commits all files. @return the commit
  public String commit(String message) throws IOException {
    run("add", "--all");
    run("commit", "--quiet", "--allow-empty", "--message", message);
    return run("rev-parse", "HEAD");
  }

  /// Commits all files at a time that is told, so that the commit has the same hash each time.
  ///
  /// @param time as in `2031-05-07T10:00:00+02:00`
  public String commit(String message, String time) throws IOException {
    run("add", "--all");
    var times = Map.of("GIT_AUTHOR_DATE", time, "GIT_COMMITTER_DATE", time);
    run(times, new byte[0], "commit", "--quiet", "--allow-empty", "--message", message);
    return run("rev-parse", "HEAD");
  }

  /// Runs git and gives what it printed.
  public String run(String... arguments) throws IOException {
    return run(Map.of(), new byte[0], arguments);
  }

  /// Makes commits of a stream as `git fast-import` takes it, and brings the files to the last one.
  public void take(byte[] stream) throws IOException {
    run(Map.of(), stream, "fast-import", "--quiet");
    run("reset", "--quiet", "--hard");
  }

  private String run(Map<String, String> environment, byte[] in, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=Example", "-c", "user.email=e@example.org"));
    command.addAll(List.of("-c", "commit.gpgSign=false"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (var to = process.getOutputStream()) {
      to.write(in);
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + ": " + out);
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return out.strip();
  }
}
