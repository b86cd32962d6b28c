package muster.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What must hold of every workflow and action, so that nothing of a contributor's is run where
/// something could be written.
final class Rules {
  private static final Pattern PINNED =
      Pattern.compile("uses: (\\./\\S+|[\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+)");
  private static final Pattern USES = Pattern.compile("(?m)^\\s*(?:- )?(uses:.*)$");

  private final String text;
  private final JsonNode content;
  private final List<String> faults = new ArrayList<>();

  private Rules(String text) {
    this.text = text;
    this.content = Yaml.of(text);
  }

  /// What is wrong, in a few words each; nothing of a workflow or action that holds.
  static List<String> broken(String text) {
    var rules = new Rules(text);
    rules.pins();
    rules.steps(rules.content.path("runs")).forEach(rules::step);
    rules.content.path("jobs").properties().forEach(rules::job);
    if (rules.content.has("jobs")) {
      rules.triggers();
    }
    return List.copyOf(rules.faults);
  }

  private void pins() {
    Matcher uses = USES.matcher(text);
    while (uses.find()) {
      if (!PINNED.matcher(uses.group(1).strip()).matches()) {
        faults.add("not pinned: " + uses.group(1).strip());
      }
    }
  }

  private Stream<JsonNode> steps(JsonNode of) {
    return of.path("steps").valueStream();
  }

  private boolean startsOn(String event) {
    JsonNode on = content.path("on");
    return on.has(event)
        || Stream.concat(Stream.of(on), on.valueStream())
            .anyMatch(each -> each.asString("").equals(event));
  }

  private void triggers() {
    if (startsOn("pull_request_target")) {
      faults.add(
          "pull_request_target: a contributor's pull request with the rights of the main branch");
    }
    if (!content.has("permissions")) {
      faults.add("no permissions: the token has those that the repository gives");
    }
  }

  private void job(Map.Entry<String, JsonNode> entry) {
    JsonNode job = entry.getValue();
    steps(job).forEach(this::step);
    boolean contributed = startsOn("pull_request");
    boolean reads = steps(job).anyMatch(step -> uses(step).startsWith("actions/checkout@"));
    if (contributed && (writes(job) || content.toString().contains("secrets"))) {
      faults.add(entry.getKey() + ": a contributor's pull request with a write token or secrets");
    }
    if (startsOn("workflow_run") && (reads || usesOwn(job))) {
      faults.add(entry.getKey() + ": checks something out after a contributor's run");
    }
    steps(job)
        .filter(step -> uses(step).startsWith("actions/checkout@"))
        .forEach(step -> checkout(job, step));
    if (writes(job) && usesOwn(job)) {
      faults.add(entry.getKey() + ": runs the tool with a write token");
    }
    if (usesOwn(job)
        && steps(job)
            .noneMatch(step -> step.path("with").path("fetch-depth").asString("").equals("0"))) {
      faults.add(
          entry.getKey() + ": the tool reads the history, of which fetch-depth: 0 brings all");
    }
    if (!job.has("timeout-minutes")) {
      faults.add(entry.getKey() + ": no timeout-minutes");
    }
  }

  private boolean writes(JsonNode job) {
    JsonNode permissions =
        job.has("permissions") ? job.path("permissions") : content.path("permissions");
    return permissions.isMissingNode()
        || permissions.asString("").equals("write-all")
        || permissions.valueStream().anyMatch(each -> each.asString("").equals("write"));
  }

  private boolean usesOwn(JsonNode job) {
    return steps(job).anyMatch(step -> uses(step).startsWith("./"))
        || steps(job).anyMatch(step -> step.path("run").asString("").contains("muster "));
  }

  private void checkout(JsonNode job, JsonNode step) {
    String kept = step.path("with").path("persist-credentials").asString("");
    boolean mayKeep = job.path("permissions").path("contents").asString("").equals("write");
    if (!kept.equals("false") && !(kept.equals("true") && mayKeep)) {
      faults.add("the token is left in the folder: persist-credentials: false");
    }
  }

  private void step(JsonNode step) {
    String run = step.path("run").asString("");
    if (run.contains("${{")) {
      faults.add(
          "an expression in a script, which becomes part of it: "
              + run.lines().toList().getFirst());
    }
  }

  private static String uses(JsonNode step) {
    return step.path("uses").asString("");
  }
}
