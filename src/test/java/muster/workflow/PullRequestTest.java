package muster.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import muster.workflow.Machine.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to a pull request, with the names and texts of somebody who means ill.
class PullRequestTest {
  private static final String BRANCH = "x$(touch${IFS}PWNED);\"`touch${IFS}PWNED`\"#'";

  private static final String ILL =
      "$(touch PWNED)`touch PWNED`</title></script><script>alert(1)</script>"
          + " <img src=x onerror=alert(1)> @everyone ::error::x ${{ github.token }}";

  @TempDir private Path root;

  private Run run(Hosted record) throws IOException {
    return record
        .machine()
        .with("sha", record.propose(BRANCH))
        .with("ref", "refs/pull/7/merge")
        .with("head_ref", BRANCH)
        .with("event.pull_request.number", "7")
        .with("event.pull_request.title", ILL)
        .run(record.workflow("pull-request"), "record");
  }

  private String found(String file) throws IOException {
    return Files.readString(root.resolve("artifacts/comment").resolve(file));
  }

  private void assertNothingRan() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      assertEquals(List.of(), files.filter(file -> file.endsWith("PWNED")).toList());
    }
  }

  @Test
  void itIsCheckedToldAndShown() throws IOException {
    Hosted record = Hosted.in(root);
    record.replace(Hosted.SOURCE, Hosted.TITLE, "title: '" + ILL + "'");
    Run run = run(record);
    assertTrue(run.succeeded(), run.log());
    assertEquals("7\n", found("number"));
    String changes = found("changes.md");
    assertTrue(changes.contains("“Sylvania counts its enemies’ dead” → “&#36;"), changes);
    assertFalse(changes.contains("<script") || changes.contains("@everyone"), changes);
    assertTrue(run.summary().contains(": no errors, "), run.summary());
    assertTrue(run.summary().endsWith(changes), run.summary());
    String page =
        Files.readString(root.resolve("artifacts/preview/sources/example-wire-2001-05-06.html"));
    assertTrue(page.contains("onerror=alert(1)"), page);
    assertFalse(page.contains("<script>alert") || page.contains("<img src=x"), page);
    assertNothingRan();
  }

  /// Twelve errors, in a file whose name is ill too, and a change of what only publishing writes.
  @Test
  void whatIsWrongStandsBesideItsLineAndTheRestInTheSummary() throws IOException {
    Hosted record = Hosted.in(root);
    var actors = new StringBuilder("actors:\n");
    for (int number = 1; number <= 12; number++) {
      actors.append("  - id: a" + number + "\n    name: '" + ILL + "'\n    kind: '" + ILL + "'\n");
    }
    record.write("data/$(touch PWNED)\n::error::x;`touch PWNED`.yaml", actors.toString());
    record.write("site/index.html", "<script>alert(1)</script>");
    Run run = run(record);
    assertFalse(run.succeeded());
    assertEquals("failure", run.outcome("Check the facts"));
    assertEquals("success", run.outcome("Say what changes"));
    assertEquals("skipped", run.outcome("Build the preview"));
    String check = run.step("Check the facts").log();
    assertEquals(
        10,
        check
            .lines()
            .filter(
                line -> line.startsWith("::error file=data/$(touch PWNED)%0A%3A%3Aerror%3A%3Ax;"))
            .count(),
        check);
    assertFalse(check.lines().anyMatch(line -> line.startsWith("::error::")), check);
    assertEquals(12, run.summary().split(" error, unknown-word: ", -1).length - 1, run.summary());
    assertEquals(
        "What changes is not known: the record, or that of the main branch, cannot be read"
            + " whole.\n",
        found("changes.md"));
    assertEquals(
        "::error::this pull request changes files of site/: 1. publish.yml builds them anew after"
            + " the merge. To take them out: git checkout origin/main -- site, and commit.\n",
        run.step("Leave site/ to whoever publishes").log());
    assertFalse(run.summary().contains("<img") || run.summary().contains("@everyone"));
    assertNothingRan();
  }

  /// The action of this repository, in one that has a tool of its own.
  @Test
  void hereTheToolIsTheOneThatIsProposed() throws IOException {
    Hosted record = Hosted.in(root);
    record.write(Hosted.ACTION, Files.readString(Path.of(Hosted.ACTION)));
    Hosted.launcher(record.git().folder());
    String workflow =
        """
        jobs:
          record:
            steps:
              - uses: actions/checkout@v6
              - uses: ./.github/actions/muster
              - run: muster check --data data
        """;
    Run run = record.machine().with("sha", record.propose("tool")).run(workflow, "record");
    assertTrue(run.succeeded() && run.log().contains("checked "), run.log());
  }

  @Test
  void withoutAToolItIsSaidWhatToFillIn() throws IOException {
    Hosted record = Hosted.in(root);
    String action = Files.readString(record.git().folder().resolve(Hosted.ACTION));
    record.write(Hosted.ACTION, action.replaceAll("TOOL_COMMIT: .*", "TOOL_COMMIT: main"));
    Run run = run(record);
    assertFalse(run.succeeded());
    assertTrue(run.log().contains("TOOL and TOOL_COMMIT are not filled in: write the"), run.log());
    assertEquals("skipped", run.outcome("Check the facts"));
    assertEquals("skipped", run.outcome("Say what changes"));
  }
}
