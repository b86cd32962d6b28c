package muster.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import muster.testing.GitFolder;
import muster.testing.Tree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Runs jobs of workflows on this machine: each step in its order, in bash, with what steps leave
/// to one another. Actions of others are not run: what they do to files is done for them, and what
/// they do on the network is not done.
///
/// @param root a folder in which all of it happens
/// @param origin the repository, bare, of which jobs check out the commit `github.sha`
/// @param event what the contexts `github` and `needs` have
/// @param environment further variables
record Machine(Path root, Path origin, ObjectNode event, Map<String, String> environment) {
  /// What became of a step: `success`, `failure` or `skipped`.
  record Step(String name, String outcome, String log) {}

  /// What became of a job.
  ///
  /// @param summary what its steps wrote to their summaries
  record Run(List<Step> steps, String summary) {
    boolean succeeded() {
      return steps.stream().noneMatch(step -> step.outcome().equals("failure"));
    }

    /// @throws java.util.NoSuchElementException if there is no step of that name
    Step step(String name) {
      return steps.stream().filter(step -> step.name().equals(name)).findFirst().orElseThrow();
    }

    String outcome(String name) {
      return step(name).outcome();
    }

    /// All that the steps printed.
    String log() {
      return String.join("\n", steps.stream().map(Step::log).toList());
    }
  }

  /// Runs a job of a workflow.
  Run run(String workflow, String name) throws IOException {
    JsonNode content = Yaml.of(workflow);
    JsonNode job = content.path("jobs").path(name);
    Path place = Files.createTempDirectory(root, name);
    ObjectNode context = event.deepCopy();
    context.putObject("runner").put("temp", place.resolve("temp").toString());
    context.putObject("steps");
    var run = new JobRun(this, place, context);
    run.export(content.path("env"));
    run.export(job.path("env"));
    job.path("steps").valueStream().forEach(run::step);
    return run.end();
  }

  /// The same where the event says something else too.
  Machine with(String name, String value) {
    ObjectNode other = event.deepCopy();
    ObjectNode at = other.withObject("/github");
    List<String> path = List.of(name.split("\\."));
    for (String part : path.subList(0, path.size() - 1)) {
      at = at.withObject("/" + part);
    }
    at.put(path.getLast(), value);
    return new Machine(root, origin, other, environment);
  }

  /// A machine for a repository.
  static Machine of(Path root, Path origin) throws IOException {
    Files.createDirectories(root.resolve("artifacts"));
    return new Machine(root, origin, JsonNodeFactory.instance.objectNode(), Map.of())
        .with("repository", "example/record")
        .with("token", "a-token")
        .with("server_url", "https://forge.example");
  }

  /// What a step does that uses an action of others, without the network.
  void useAction(String action, JsonNode with, Path workspace) throws IOException {
    switch (action.replaceAll("@.*", "")) {
      case "actions/checkout" -> checkOut(with, workspace);
      case "actions/upload-artifact" ->
          copy(
              Path.of(with.path("path").asString()),
              artifact(with.path("name").asString()),
              workspace);
      case "actions/upload-pages-artifact" ->
          copy(Path.of(with.path("path").asString()), artifact("github-pages"), workspace);
      case "actions/download-artifact" ->
          copy(
              artifact(with.path("name").asString()),
              workspace.resolve(with.path("path").asString()),
              workspace);
      case "actions/setup-java", "actions/deploy-pages" -> {}
      default -> throw new IllegalArgumentException("nothing stands for " + action);
    }
  }

  Path artifact(String name) {
    return root.resolve("artifacts").resolve(name);
  }

  private void checkOut(JsonNode with, Path workspace) throws IOException {
    GitFolder git = GitFolder.in(workspace);
    git.run("remote", "add", "origin", origin.toUri().toString());
    String commit = event.path("github").path("sha").asString();
    if (with.path("fetch-depth").asString("1").equals("0")) {
      git.run("fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*", commit);
    } else {
      git.run("fetch", "--quiet", "--depth=1", "origin", commit);
    }
    git.run("checkout", "--quiet", "--detach", commit);
  }

  /// As uploading does: the files of a folder, or a file.
  private static void copy(Path from, Path to, Path workspace) throws IOException {
    Tree.copy(workspace.resolve(from), to);
  }

  /// Variables that every step has.
  Map<String, String> variables(Path workspace, Path temp) {
    JsonNode github = event.path("github");
    var all = new TreeMap<>(environment);
    all.put("HOME", root.toString());
    all.put("LANG", "C.UTF-8");
    all.put("GITHUB_WORKSPACE", workspace.toString());
    all.put("RUNNER_TEMP", temp.toString());
    for (String name : List.of("repository", "sha", "server_url", "ref", "head_ref", "run_id")) {
      all.put("GITHUB_" + name.toUpperCase(Locale.ROOT), github.path(name).asString(""));
    }
    return all;
  }
}
