package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import muster.cli.Shell.Outcome;
import muster.testing.GitFolder;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records are compared that git keeps, and nothing that a repository holds is run.
class DiffRevisionsTest {
  private static final String PLACES = "data/places.yaml";
  private static final String RENAMED =
      """
        ~ place · Milltown   mill-town
            reworded, name: Mill Town → Milltown

        Revised: one place.
      """;

  @TempDir private Path home;
  private GitFolder git;
  private Shell shell;

  @BeforeEach
  void commitTheRecord() throws IOException {
    MiniRepo.world().writeTo(home);
    git = GitFolder.in(home);
    git.commit("Begin");
    shell = Shell.in(home);
  }

  private void replace(String file, String words, String others) throws IOException {
    Path path = home.resolve(file);
    Files.writeString(path, Files.readString(path).replace(words, others));
  }

  private void refused(String message, String... arguments) {
    Outcome outcome = shell.run(arguments);
    assertEquals(new Outcome(2, "", "muster: " + message + "\n"), outcome);
  }

  @Test
  void theFolderIsHeldAgainstTheLastCommit() throws IOException {
    assertEquals(new Outcome(0, "", "nothing changed between HEAD and data\n"), shell.run("diff"));
    replace(PLACES, "name: Mill Town", "name: Milltown");
    assertEquals(new Outcome(0, RENAMED, ""), shell.run("diff"));
  }

  @Test
  void revisionsAreNamedAsGitNamesThem() throws IOException {
    replace(PLACES, "name: Mill Town", "name: Milltown");
    String hash = git.commit("Rename");
    git.run("tag", "first", "HEAD~1");
    for (String old : List.of("HEAD~1", "first", "main^", "HEAD@{1}")) {
      assertEquals(RENAMED, shell.run("diff", old, "main").out(), old);
      assertEquals(RENAMED, shell.run("diff", old, hash.substring(0, 9)).out(), old);
      assertEquals(RENAMED, shell.run("diff", old).out(), old);
    }
  }

  @Test
  void aFolderIsHeldAgainstARevision(@TempDir Path elsewhere) throws IOException {
    Path other = MiniRepo.world().writeTo(elsewhere);
    Path places = other.resolve("places.yaml");
    Files.writeString(places, Files.readString(places).replace("Mill Town", "Milltown"));
    assertEquals(RENAMED, shell.run("diff", "HEAD", other.toString()).out());
  }

  @Test
  void whatIsNeitherFolderNorRevisionIsRefused() {
    refused("no revision or folder \"mian\": did you mean \"main\"?", "diff", "mian");
    refused(
        "a range names no revision: type its two ends with a space between them",
        "diff",
        "main..HEAD");
    refused(
        "a space, a control character, or one of : ? * [ \\ stands in no name of a revision",
        "diff",
        "main:data");
  }

  @Test
  void aNameOfBothIsRefused() throws IOException {
    git.run("branch", "data");
    refused(
        "\"data\" is a folder and a revision: type ./data for the folder, or the revision's hash",
        "diff",
        "data");
    assertEquals(0, shell.run("diff", "./data").status());
  }

  @Test
  void withoutARepositoryTwoFoldersAreNeeded(@TempDir Path elsewhere) throws IOException {
    MiniRepo.world().writeTo(elsewhere);
    Outcome outcome = Shell.in(elsewhere).run("diff");
    assertEquals(
        new Outcome(
            2,
            "",
            "muster: data is in no git repository, so that \"HEAD\" can only be a folder, and"
                + " there is none: name two folders\n"),
        outcome);
  }

  @Test
  void anOldRecordThatDoesNotReadIsToldOf() throws IOException {
    replace(PLACES, "precision: country", "precison: country");
    git.commit("Misspell");
    replace(PLACES, "precison: country", "precision: country");
    assertEquals(
        new Outcome(
            1,
            "",
            "muster: the record of HEAD cannot be read whole and compared: 2 errors, first"
                + " data/places.yaml:2:5, missing-field\n"),
        shell.run("diff"));
  }

  @Test
  void aRevisionWithoutTheFolderIsToldOf() throws IOException {
    git.run("checkout", "--quiet", "--orphan", "empty");
    git.run("rm", "-r", "--quiet", "--cached", ".");
    git.run("commit", "--quiet", "--allow-empty", "--message", "Nothing");
    assertEquals(
        new Outcome(3, "", "muster: there is no folder data at HEAD\n"), shell.run("diff"));
  }

  @Test
  void aLinkInAnOldRecordIsToldOf() throws IOException {
    Files.createSymbolicLink(home.resolve("data/sources/link.yaml"), Path.of("/etc/passwd"));
    git.commit("Link");
    Files.delete(home.resolve("data/sources/link.yaml"));
    assertEquals(
        new Outcome(
            3,
            "",
            "muster: not all that is in data at HEAD is a file: a link, another repository or a"
                + " name that no file can have is among it\n"),
        shell.run("diff"));
  }

  @Test
  void noNameIsRun() throws IOException {
    List<String> names =
        List.of(
            "$(touch${IFS}ran)", "`touch${IFS}ran`", ";touch${IFS}ran", "|touch${IFS}ran", "a&b");
    for (String name : names) {
      git.run("branch", "--", name);
      assertEquals(0, shell.run("diff", name, "main").status(), name);
      Files.writeString(home.resolve("data/pages/" + name + ".md"), "# A page\n\nText.\n");
    }
    git.commit("Add odd names");
    assertEquals(1, shell.run("diff", "HEAD~1", "HEAD").status());
    for (String name : List.of("--output=ran", "-x", "--upload-pack=touch ran")) {
      Outcome outcome = shell.run("diff", "--", name);
      assertEquals(
          new Outcome(2, "", "muster: a name that begins with - names no revision\n"), outcome);
    }
    assertNothingRan();
  }

  @Test
  void nothingThatTheRepositoryIsSetUpWithIsRun() throws IOException {
    Path script = home.resolve("script.sh");
    Files.writeString(script, "#!/bin/sh\ntouch '" + home.resolve("ran") + "'\n");
    assertTrue(script.toFile().setExecutable(true));
    for (String key :
        List.of(
            "core.fsmonitor",
            "core.pager",
            "core.sshCommand",
            "core.editor",
            "diff.external",
            "diff.odd.textconv",
            "diff.odd.command",
            "filter.odd.smudge",
            "filter.odd.process",
            "gpg.program",
            "pager.log",
            "alias.rev-parse")) {
      git.run("config", key, script.toString());
    }
    git.run("config", "log.showSignature", "true");
    Files.writeString(home.resolve(".gitattributes"), "*.yaml diff=odd\n*.md filter=odd\n");
    Path hooks = Files.createDirectories(home.resolve(".git/hooks"));
    for (String hook : List.of("post-checkout", "post-index-change", "reference-transaction")) {
      Files.copy(script, hooks.resolve(hook));
      assertTrue(hooks.resolve(hook).toFile().setExecutable(true));
    }
    replace(PLACES, "name: Mill Town", "name: Milltown");
    assertEquals(RENAMED, shell.run("diff").out());
    assertEquals(0, shell.run("diff", "HEAD", "main").status());
    assertNothingRan();
  }

  private void assertNothingRan() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      assertFalse(files.anyMatch(file -> file.endsWith("ran")), "something was run");
    }
  }

  @Test
  void whatAChangeForHarmTouchedIsNotShownInAnyEarlierComparison() throws IOException {
    replace(PLACES, "name: Mill Town", "name: Millville");
    git.commit("Name the mill");
    replace(PLACES, "name: Millville", "name: a town");
    git.commit("Remove a name\n\nChange: harm");
    Outcome outcome = shell.run("diff", "HEAD~2", "HEAD~1");
    assertEquals(new Outcome(0, "  One change is not shown, for protection.\n", ""), outcome);
  }

  @Test
  void aChangeForHarmIsNotShownInAnyLaterComparison() throws IOException {
    replace(PLACES, "name: Mill Town", "name: Milltown");
    git.commit("Protect somebody\n\nHarm: yes");
    replace("data/questions.yaml", "How many were sent?", "How many have been sent?");
    git.commit("Ask otherwise");
    assertEquals(
        """
          ~ question · How many have been sent?   sent
              reworded, ask: How many were sent? → How many have been sent?

          Revised: one question. One change is not shown, for protection.
        """,
        shell.run("diff", "HEAD~2").out());
    assertEquals(
        "  One change is not shown, for protection.\n",
        shell.run("diff", "HEAD~1", "HEAD~2").out());
  }

  @Test
  void aCloneWithoutOlderCommitsSaysSo(@TempDir Path elsewhere) throws IOException {
    git.commit("Go on");
    git.run("clone", "--quiet", "--depth=1", "file://" + home, elsewhere.resolve("c").toString());
    assertEquals(
        "older commits are missing in this clone: what was changed for harm in them is not known"
            + " and may be shown (git fetch --unshallow)\n"
            + "nothing changed between HEAD and data\n",
        Shell.in(elsewhere.resolve("c")).run("diff").err());
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    replace(PLACES, "name: Mill Town", "name: Milltown");
    String before = git.run("status", "--porcelain");
    shell.run("diff");
    assertEquals(before, git.run("status", "--porcelain"));
  }
}
