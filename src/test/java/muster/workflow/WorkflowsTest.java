package muster.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import muster.edit.ExampleRecord;
import muster.testing.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The workflows and actions of this repository, and those that `muster init` writes.
class WorkflowsTest {
  private static final String GOOD =
      """
      name: Good
      on: [push]
      permissions:
        contents: read
      jobs:
        one:
          runs-on: ubuntu-24.04
          timeout-minutes: 5
          steps:
            - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
              with:
                fetch-depth: 0
                persist-credentials: false
            - run: muster check
      """;

  @TempDir private Path folder;

  private List<Path> files() throws IOException {
    ExampleRecord.write(folder);
    return Stream.concat(filesOf(Path.of(".github")), filesOf(folder.resolve(".github"))).toList();
  }

  private static Stream<Path> filesOf(Path github) throws IOException {
    try (Stream<Path> files = Files.walk(github)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList().stream();
    }
  }

  private static String faults(List<Path> files) throws IOException, InterruptedException {
    Stream<String> script = Stream.of("src/test/resources/workflow/validate.mjs");
    Stream<String> names = files.stream().map(Path::toString);
    return Node.run("", Stream.concat(script, names).toArray(String[]::new));
  }

  @Test
  void theyAreAsTheHostWantsThem() throws IOException, InterruptedException {
    List<Path> files = files();
    assertEquals(9, files.size(), files.toString());
    assertEquals("", faults(files));
  }

  @Test
  void whatTheHostDoesNotTakeIsFound() throws IOException, InterruptedException {
    Path file = folder.resolve(".github/workflows/bad.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        GOOD.replace("timeout-minutes", "timeout-minute")
            .replace("muster check", "echo ${{ github.event_nam }}"));
    assertEquals(
        file
            + ":14: Context access might be invalid: event_nam\n"
            + file
            + ":8: Unexpected value 'timeout-minute'\n",
        faults(List.of(file)).lines().sorted().map(line -> line + "\n").reduce("", String::concat));
  }

  @Test
  void nothingOfAContributorsRunsWhereSomethingCanBeWritten() throws IOException {
    for (Path file : files()) {
      assertEquals(List.of(), Rules.broken(Files.readString(file)), file.toString());
    }
    assertEquals(List.of(), Rules.broken(GOOD));
  }

  /// The same workflow with one thing that must not be.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          muster check             | muster ${{ github.head_ref }}   | an expression in a script
          @de0fac2e4500dabe0009e67214ff5f5447ce83dd | @v6            | not pinned
          83dd # v6.0.2            | 83dd # main                     | not pinned
          fetch-depth: 0           | fetch-depth: 1                  | the tool reads the history
          credentials: false       | credentials: true               | the token is left
          credentials: false       | credential: false               | the token is left
          contents: read           | contents: write                 | runs the tool with a write token
          permissions:             | permission:                     | no permissions
          [push]                   | {pull_request_target: {}}       | pull_request_target
          [push]                   | {workflow_run: {}}              | checks something out
          timeout-minutes          | timeout                         | no timeout-minutes
          """)
  void whatMustNotBeIsFound(String words, String others, String fault) {
    assertTrue(GOOD.contains(words), words);
    List<String> found = Rules.broken(GOOD.replace(words, others));
    assertTrue(found.stream().anyMatch(each -> each.contains(fault)), fault + ": " + found);
  }

  @Test
  void aPullRequestHasNeitherSecretsNorAWriteToken() {
    String contributed = GOOD.replace("[push]", "{pull_request: {}}");
    assertEquals(List.of(), Rules.broken(contributed));
    String fault = "one: a contributor's pull request with a write token or secrets";
    assertTrue(
        Rules.broken(contributed.replace("contents: read", "issues: write")).contains(fault));
    assertTrue(Rules.broken(contributed.replace("contents: read", "write-all")).contains(fault));
    assertTrue(
        Rules.broken(
                contributed
                    .replace("{pull_request: {}}", "[push, pull_request]")
                    .replace("contents: read", "issues: write"))
            .contains(fault));
    assertTrue(
        Rules.broken(
                contributed.replace(
                    "muster check", "\n          env:\n            A: ${{ secrets.A }}"))
            .contains(fault));
  }

  /// One text, here and in a record of one's own; only where the tool comes from is another.
  @Test
  void aRecordGetsTheWorkflowsOfThisRepository() throws IOException {
    ExampleRecord.write(folder);
    for (String name : List.of("comment", "publish", "pull-request")) {
      String file = ".github/workflows/" + name + ".yml";
      assertEquals(Files.readString(Path.of(file)), Files.readString(folder.resolve(file)));
    }
    String action = ".github/actions/muster/action.yml";
    assertEquals(setUp(Path.of(action)), setUp(folder.resolve(action)));
  }

  private static String setUp(Path action) throws IOException {
    String text = Files.readString(action);
    return text.substring(text.indexOf("runs:"), text.indexOf("- shell: bash"));
  }
}
