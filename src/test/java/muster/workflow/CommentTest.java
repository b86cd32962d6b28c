package muster.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import muster.workflow.Machine.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is posted of the artifact of a run, which anybody may have filled.
class CommentTest {
  private static final String MARK = "<!-- muster: what changes -->";
  private static final String PULL =
      """
      {"state": "open", "head": {"sha": "c0ffee", "repo": {"full_name": "somebody/record"}}}
      """;
  private static final String NEW = "POST repos/example/record/issues/7/comments\n";

  @TempDir private Path root;
  private Path answers;

  @BeforeEach
  void findOnePullRequest() throws IOException {
    answers = Files.createDirectories(root.resolve("answers"));
    answer("actions.runs.33.artifacts", "{\"total_count\": 1}");
    answer("pulls.7", PULL);
    answer("issues.7.comments", "[]");
    found("number", "7\n");
    found("changes.md", "### What changes\n");
  }

  private void answer(String address, String json) throws IOException {
    Files.writeString(answers.resolve("repos.example.record." + address), json);
  }

  private void found(String file, String text) throws IOException {
    Files.writeString(Files.createDirectories(answers.resolve("artifact")).resolve(file), text);
  }

  private Run run() throws IOException {
    String path = Path.of("src/test/resources/workflow").toAbsolutePath() + ":";
    Map<String, String> variables =
        Map.of("GH_ANSWERS", answers.toString(), "PATH", path + System.getenv("PATH"));
    var machine = Machine.of(root, root);
    return new Machine(root, root, machine.event(), variables)
        .with("event.workflow_run.id", "33")
        .with("event.workflow_run.head_sha", "c0ffee")
        .with("event.workflow_run.head_repository.full_name", "somebody/record")
        .run(Files.readString(Path.of(".github/workflows/comment.yml")), "comment");
  }

  private String posted() throws IOException {
    return Files.readString(answers.resolve("posted"));
  }

  private String postedTo() throws IOException {
    Path file = answers.resolve("posted-to");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void theFirstTimeACommentIsPosted() throws IOException {
    Run run = run();
    assertTrue(run.succeeded(), run.log());
    assertEquals(NEW, postedTo());
    assertEquals(
        MARK
            + """

            As [the run of this pull request](https://forge.example/example/record/actions/runs/33) reports; \
            it has the problems too and, where the record can be built, its pages to download: `preview`.

            ### What changes
            """,
        posted());
  }

  /// Neither a comment of somebody else that looks like ours, nor another of ours.
  @Test
  void laterOurCommentIsBroughtUpToDate() throws IOException {
    answer(
        "issues.7.comments",
        """
        [{"id": 1, "user": {"login": "somebody"}, "body": "%1"},
         {"id": 2, "user": {"login": "github-actions[bot]"}, "body": "See %1"},
         {"id": 3, "user": {"login": "github-actions[bot]"}, "body": "%1 old"}]
        """
            .replace("%1", MARK));
    assertTrue(run().succeeded());
    assertEquals("PATCH repos/example/record/issues/comments/3\n", postedTo());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7; touch PWNED",
        "$(touch PWNED)",
        "7\n8",
        "../7",
        "-1",
        "0",
        "07",
        "９",
        "1e3"
      })
  void whatIsNoNumberIsNotBelieved(String number) throws IOException {
    found("number", number);
    Run run = run();
    assertFalse(run.succeeded());
    assertTrue(run.log().contains("::error::the artifact names no pull request"), run.log());
    assertEquals("", postedTo());
    assertFalse(Files.readString(answers.resolve("asked")).contains("pulls"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"open/closed", "c0ffee/decade", "somebody/else"})
  void aPullRequestThatIsNotOfTheRunHasNoComment(String otherwise) throws IOException {
    String[] words = otherwise.split("/", -1);
    answer("pulls.7", PULL.replace(words[0], words[1]));
    Run run = run();
    assertTrue(run.succeeded(), run.log());
    assertTrue(run.log().contains("::notice::not posted: pull request 7 is not open"), run.log());
    assertEquals("", postedTo());
  }

  @Test
  void aLinkInTheArtifactIsNotFollowed() throws IOException {
    Path changes = answers.resolve("artifact/changes.md");
    Files.delete(changes);
    Files.createSymbolicLink(changes, Files.writeString(root.resolve("secret"), "secret"));
    Run run = run();
    assertFalse(run.succeeded());
    assertTrue(run.log().contains("::error::the artifact has no file changes.md"), run.log());
    assertEquals("", postedTo());
  }

  @Test
  void theTextIsOnlyText() throws IOException {
    found("changes.md", "$(touch PWNED) `touch PWNED` '\"; touch PWNED # @everyone 한 \\n %s\n");
    assertTrue(run().succeeded());
    String posted = posted();
    assertTrue(
        posted.endsWith(
            "$(touch PWNED) `touch PWNED` '\"; touch PWNED # @\u200beveryone 한 \\n %s\n"),
        posted);
    try (var files = Files.walk(root)) {
      assertTrue(files.noneMatch(file -> file.endsWith("PWNED")));
    }
  }

  /// Counted in characters: one of Hangul has three bytes.
  @Test
  void whatIsTooLongIsNotPosted() throws IOException {
    found("changes.md", "한".repeat(65_000));
    assertTrue(run().succeeded());
    assertEquals(NEW, postedTo());
    Files.delete(answers.resolve("posted-to"));
    found("changes.md", "한".repeat(66_000));
    Run run = run();
    assertFalse(run.succeeded());
    assertTrue(run.log().contains(" characters is too long"), run.log());
    assertEquals("", postedTo());
  }

  @Test
  void whereNothingWasFoundNothingIsPosted() throws IOException {
    answer("actions.runs.33.artifacts", "{\"total_count\": 0}");
    Run run = run();
    assertTrue(run.succeeded(), run.log());
    assertEquals("", postedTo());
  }
}
