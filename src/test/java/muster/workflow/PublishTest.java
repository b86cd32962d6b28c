package muster.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.testing.GitFolder;
import muster.workflow.Machine.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens on the main branch.
class PublishTest {
  @TempDir private Path root;
  private Hosted record;

  @BeforeEach
  void begin() throws IOException {
    record = Hosted.in(root);
  }

  private Run run(String job, String commit) throws IOException {
    return record.machine().with("sha", commit).run(record.workflow("publish"), job);
  }

  private String head() throws IOException {
    return record.git().run("rev-parse", "HEAD");
  }

  /// Puts what a build leaves.
  private void built(String text) throws IOException {
    Path page = root.resolve("artifacts/site/index.html");
    Files.createDirectories(page.getParent());
    Files.writeString(page, text);
  }

  private String inOrigin(String... arguments) throws IOException {
    return new GitFolder(record.origin()).run(arguments);
  }

  @Test
  void theSiteIsBuiltAndProvedAndTheSameGoesToPagesAndIntoACommit() throws IOException {
    String icon = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Ours</title></svg>\n";
    record.write("templates/asset/icon.svg", icon);
    String data = record.commit("Have a template of our own");
    Run build = run("build", data);
    assertTrue(build.succeeded(), build.log());
    assertTrue(
        build.log().contains("against its manifest and a fresh build: no differences"),
        build.log());
    Run commit = run("commit", data);
    assertTrue(commit.succeeded(), commit.log());
    assertEquals(
        "site: Build from " + data.substring(0, 12), inOrigin("log", "-1", "--format=%s", "main"));
    assertEquals(data, inOrigin("rev-parse", "main^"));
    assertTrue(
        inOrigin("diff", "--name-only", data, "main")
            .lines()
            .allMatch(it -> it.startsWith("site/")));
    assertEquals(
        Files.readString(root.resolve("artifacts/github-pages/index.html")).strip(),
        inOrigin("show", "main:site/index.html").strip());
    assertEquals(icon, Files.readString(root.resolve("artifacts/site/asset/icon.svg")));
  }

  @Test
  void aSiteThatIsAsItWasIsNotCommitted() throws IOException {
    record.write("site/index.html", "<p>\n");
    record.write(".gitignore", "site\n");
    record.git().run("add", "--force", "site");
    String last = record.commit("Have a site");
    built("<p>\n");
    Run run = run("commit", last);
    assertTrue(run.succeeded(), run.log());
    assertEquals(last, inOrigin("rev-parse", "main"));
  }

  @Test
  void aPageThatIsGoneIsGoneFromTheCommit() throws IOException {
    record.write("site/old.html", "<p>\n");
    String last = record.commit("Have a site");
    built("<p>\n");
    assertTrue(run("commit", last).succeeded());
    assertEquals("site/index.html", inOrigin("ls-tree", "-r", "--name-only", "main", "site"));
  }

  @Test
  void whereTheMainBranchHasMovedOnItsOwnRunCommits() throws IOException {
    String before = head();
    record.write("data/note.txt", "more\n");
    String after = record.commit("Add a fact");
    built("<p>\n");
    Run run = run("commit", before);
    assertTrue(run.succeeded(), run.log());
    assertTrue(run.log().contains("::notice::main has moved on"), run.log());
    assertEquals(after, inOrigin("rev-parse", "main"));
  }

  @Test
  void aPushThatIsRefusedFails() throws IOException {
    Path hook = record.origin().resolve("hooks/pre-receive");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\nexit 1\n");
    assertTrue(hook.toFile().setExecutable(true));
    built("<p>\n");
    assertFalse(run("commit", head()).succeeded());
  }
}
