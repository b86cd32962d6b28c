package muster.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.workflow.Machine.Run;
import muster.workflow.Machine.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One job while it runs.
final class JobRun {
  private final Machine machine;
  private final Path workspace;
  private final Path temp;
  private final ObjectNode context;
  private final Map<String, String> exported = new LinkedHashMap<>();
  private final List<String> path = new ArrayList<>();
  private final List<Step> done = new ArrayList<>();
  private final StringBuilder summary = new StringBuilder();
  private boolean failed;

  /// @param context what expressions may name
  JobRun(Machine machine, Path place, ObjectNode context) throws IOException {
    this.machine = machine;
    this.workspace = Files.createDirectories(place.resolve("workspace"));
    this.temp = Files.createDirectories(place.resolve("temp"));
    this.context = context;
  }

  /// Gives variables to all steps.
  void export(JsonNode env) {
    exported.putAll(variables(env));
  }

  private Map<String, String> variables(JsonNode env) {
    var variables = new LinkedHashMap<String, String>();
    env.properties()
        .forEach(each ->
            variables.put(each.getKey(), Expression.fill(each.getValue().asString(), context)));
    return variables;
  }

  Run end() {
    return new Run(List.copyOf(done), summary.toString());
  }

  /// Runs a step if its condition holds.
  void step(JsonNode step) {
    String name = step.path("name").asString(step.path("uses").asString("").replaceAll("@.*", ""));
    if (!holds(step.path("if").asString(""))) {
      end(step, new Step(name, "skipped", ""));
      return;
    }
    try {
      Step ended = step.has("uses") ? new Step(name, use(step), "") : script(name, step);
      failed |= ended.outcome().equals("failure");
      end(step, ended);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void end(JsonNode step, Step ended) {
    done.add(ended);
    if (step.has("id")) {
      steps(step).put("outcome", ended.outcome());
    }
  }

  private ObjectNode steps(JsonNode step) {
    return context.withObject("/steps/" + step.path("id").asString());
  }

  private boolean holds(String condition) {
    boolean asks = condition.matches("(?s).*\\b(success|failure|always|cancelled)\\(\\).*");
    Map<String, Boolean> functions =
        Map.of("success", !failed, "failure", failed, "always", true, "cancelled", false);
    return (asks || !failed)
        && (condition.isEmpty() || Expression.holds(condition, context, functions));
  }

  private String use(JsonNode step) throws IOException {
    String action = step.path("uses").asString();
    if (action.startsWith("./")) {
      int before = done.size();
      JsonNode own = Yaml.read(workspace.resolve(action).resolve("action.yml"));
      own.path("runs").path("steps").valueStream().forEach(this::step);
      boolean fell =
          done.subList(before, done.size()).stream().anyMatch(it -> it.outcome().equals("failure"));
      return fell ? "failure" : "success";
    }
    ObjectNode with = context.objectNode();
    variables(step.path("with")).forEach(with::put);
    machine.useAction(action, with, workspace);
    return "success";
  }

  private Step script(String name, JsonNode step) throws IOException {
    Path files = Files.createTempDirectory(temp.getParent(), "step");
    Path script = Files.writeString(files.resolve("script"), step.path("run").asString());
    var builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
            .directory(workspace.toFile())
            .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.putAll(machine.variables(workspace, temp));
    environment.putAll(exported);
    environment.putAll(variables(step.path("env")));
    for (String file : List.of("OUTPUT", "PATH", "STEP_SUMMARY")) {
      environment.put("GITHUB_" + file, Files.createFile(files.resolve(file)).toString());
    }
    environment.merge("PATH", String.join(":", path), (old, more) -> more + ":" + old);
    String outcome = outcome(builder.redirectOutput(files.resolve("log").toFile()).start());
    for (String line : Files.readAllLines(files.resolve("OUTPUT"))) {
      steps(step)
          .withObject("/outputs")
          .put(line.replaceAll("=.*", ""), line.replaceAll("^[^=]*=", ""));
    }
    path.addAll(0, Files.readAllLines(files.resolve("PATH")));
    summary.append(Files.readString(files.resolve("STEP_SUMMARY")));
    byte[] log = Files.readAllBytes(files.resolve("log"));
    return new Step(name, outcome, new String(log, StandardCharsets.UTF_8));
  }

  private static String outcome(Process process) {
    try {
      return process.waitFor() == 0 ? "success" : "failure";
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
