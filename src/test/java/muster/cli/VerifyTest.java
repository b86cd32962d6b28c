package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.cli.Shell.Outcome;
import muster.site.Folder;
import muster.site.Freedonia;
import muster.testing.GitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void build() {
    shell = Shell.in(Freedonia.writeTo(home));
    assertEquals(0, shell.run("build", "--quiet").status());
  }

  private Path site(String path) {
    return home.resolve("site").resolve(path);
  }

  private int files() {
    return Folder.read(home.resolve("site")).size() - 1;
  }

  @Test
  void aSiteAsBuiltHolds() {
    assertEquals(
        new Outcome(
            0, "held " + files() + " files of site/ against its manifest: no differences\n", ""),
        shell.run("verify", "site"));
    assertEquals(
        new Outcome(
            0,
            "held "
                + files()
                + " files of site/ against its manifest and a fresh build: no differences\n",
            ""),
        shell.run("verify", "site", "--rebuild"));
  }

  @Test
  void flippedMissingAndExtraFilesAreNamed() throws IOException {
    int files = files();
    byte[] bytes = Files.readAllBytes(site("asset/icon.svg"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(site("asset/icon.svg"), bytes);
    Files.delete(site("claims.html"));
    Freedonia.write(site("extra.html"), "mine");
    assertEquals(
        new Outcome(
            1,
            """
            site/asset/icon.svg: not as built: its bytes are not those of the manifest
            site/claims.html: missing: the manifest lists it
            site/extra.html: not in the manifest
            held %d files of site/ against its manifest: 3 differences
            """
                .replace("%d", Integer.toString(files)),
            ""),
        shell.run("verify", "site"));
  }

  @Test
  void aRecordThatWentOnIsNoticedByARebuildOnly() {
    Freedonia.write(home.resolve("data/pages/about.md"), "# About\n\nText.\n");
    assertEquals(0, shell.run("verify", "site").status());
    Outcome outcome = shell.run("verify", "site", "--rebuild");
    assertEquals(1, outcome.status());
    assertTrue(outcome.out().contains("site/about.html: only a fresh build has it\n"));
    assertTrue(outcome.out().contains("site/index.html: a fresh build makes it otherwise\n"));
  }

  @Test
  void thePagesOfHistoryAreComparedWhereTheHistoryIs() throws IOException {
    GitFolder.in(home).commit("Begin", "2031-05-07T10:00:00Z");
    String page = "site/changes.html: a fresh build makes it otherwise\n";
    assertTrue(shell.run("verify", "site", "--rebuild").out().contains(page));
    assertEquals(0, shell.run("build", "--quiet").status());
    assertEquals(0, shell.run("verify", "site", "--rebuild").status());
    Files.move(home.resolve(".git"), home.resolve("git-was-here"));
    Outcome outcome = shell.run("verify", "site", "--rebuild");
    assertEquals(0, outcome.status(), outcome.out());
    assertEquals(
        "not compared: the pages of the record's history, which is not all in this clone\n",
        outcome.err());
    Files.writeString(site("changes.html"), "x");
    assertTrue(
        shell
            .run("verify", "site", "--rebuild")
            .out()
            .startsWith("site/changes.html: not as built"));
  }

  @Test
  void aRecordWithErrorsCannotBeRebuilt() {
    Freedonia.write(home.resolve("data/actors.yaml"), "actors:\n");
    Outcome outcome = shell.run("verify", "site", "--rebuild");
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().startsWith("muster: no fresh build: the record has "), outcome.err());
  }

  @Test
  void whatIsNoSiteIsSaidToBeNone() throws IOException {
    assertEquals(
        new Outcome(2, "", "muster: no folder nowhere with a site\n"),
        shell.run("verify", "nowhere"));
    Files.delete(site("manifest.json"));
    assertEquals(
        new Outcome(1, "", "muster: site has no manifest.json of a site, or a damaged one\n"),
        shell.run("verify", "site"));
  }
}
