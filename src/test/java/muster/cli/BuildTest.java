package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import muster.cli.Shell.Outcome;
import muster.site.Folder;
import muster.site.Freedonia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  private static final String BANNER = "<p class=\"top__banner\">What had been published by ";

  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void writeTheRecord() {
    shell = Shell.in(Freedonia.writeTo(home));
  }

  private Path site() {
    return home.resolve("site");
  }

  private void breakTheRecord() {
    Freedonia.write(
        home.resolve("data/actors.yaml"),
        Freedonia.ACTORS.replace("kind: military", "kind: militry"));
  }

  private String lastLine(String... arguments) {
    Outcome outcome = shell.run(arguments);
    assertEquals(0, outcome.status(), outcome.err());
    return outcome.err().lines().toList().getLast();
  }

  @Test
  void fewLinesSayWhatWasDone() {
    Outcome outcome = shell.run("build");
    assertEquals(0, outcome.status());
    assertEquals("", outcome.out());
    String pages = Integer.toString(pages());
    assertEquals(
        """
          read 6 files, 1 claim from 1 source                            0.00 s
          checked 46 rules: no errors, no warnings
          held against no list of names: MUSTER_HARM_LIST is not set
        """,
        outcome.err().replaceFirst("  wrote .*\n", "").replaceFirst("checked \\d+", "checked 46"));
    assertTrue(
        outcome.err().contains("  wrote " + pages + " of " + pages + " pages and "), outcome.err());
  }

  @Test
  void theSiteOfADayHasWhatHadBeenPublishedByThenAndSaysSo() {
    assertEquals(0, shell.run("build", "--as-of", "2031-05-05", "--out", "before").status());
    SortedMap<String, String> before = Folder.read(home.resolve("before"));
    assertFalse(before.containsKey("claims/example-wire-1/killed.html"));
    assertEquals(
        List.of("404.html"),
        before.keySet().stream()
            .filter(path -> path.endsWith(".html"))
            .filter(path -> !before.getOrDefault(path, "").contains(BANNER))
            .toList());
    assertTrue(before.getOrDefault("index.html", "").contains("No claim recorded."));
    assertEquals(0, shell.run("build", "--as-of", "2031-05-06", "--out", "then").status());
    assertTrue(Folder.read(home.resolve("then")).containsKey("claims/example-wire-1/killed.html"));
    assertFalse(Files.exists(site()));
  }

  @Test
  void theSiteOfADayWantsADayAndAFolderOfItsOwn() {
    assertEquals(
        "muster: --as-of wants --out or --tar with it, so that the site of today stays as it is\n",
        shell.run("build", "--as-of", "2031-05-05").err());
    assertEquals(
        "muster: --as-of does not take \"May\": it wants a day, as in 2025-03-31\n",
        shell.run("build", "--as-of", "May", "--out", "then").err());
  }

  private int pages() {
    return (int)
        Folder.read(site()).keySet().stream().filter(path -> path.endsWith(".html")).count();
  }

  @Test
  void theSecondBuildWritesNothing() {
    shell.run("build");
    Map<String, String> before = Folder.times(site());
    String line = lastLine("build");
    assertTrue(line.startsWith("  wrote 0 of " + pages() + " pages to site/ ("), line);
    assertEquals(before, Folder.times(site()));
  }

  @Test
  void quietSaysNothing() {
    assertEquals(new Outcome(0, "", ""), shell.run("build", "--quiet"));
    assertTrue(Files.exists(site().resolve("index.html")));
  }

  @Test
  void errorsInTheRecordLeaveTheOldSiteUntouched() {
    shell.run("build");
    Map<String, String> before = Folder.times(site());
    breakTheRecord();
    assertEquals(
        new Outcome(
            1,
            "",
            """
            data/actors.yaml:7:11 error[unknown-word]
               7 |     kind: militry
                 |           ^^^^^^^ `militry` is not one of the words that may stand here
               hint: did you mean `military`?  more: muster explain unknown-word
            muster: nothing was written: the record has 1 error
            """),
        shell.run("build", "--quiet"));
    assertEquals(before, Folder.times(site()));
  }

  @Test
  void aHomePageWithoutQuestionsHasNoPartForThem() throws IOException {
    shell.run("build");
    String title = ">Questions</h2>";
    assertTrue(Files.readString(site().resolve("index.html")).contains(title));
    Freedonia.write(home.resolve("data/questions.yaml"), "questions: []\n");
    Outcome outcome = shell.run("build");
    assertTrue(outcome.err().contains("no errors, 1 warning"), outcome.err());
    assertFalse(Files.readString(site().resolve("index.html")).contains(title));
  }

  /// `/dev/full` takes no byte, as a full disk does.
  @Test
  void aFullDiskIsToldWithTheFile() throws IOException {
    Path full = Path.of("/dev/full");
    assertTrue(Files.exists(full), "the tests want a system with /dev/full, such as Linux");
    Files.createSymbolicLink(home.resolve("site.tar.muster-part"), full);
    assertEquals(
        new Outcome(3, "", "muster: site.tar: the disk is full\n"),
        shell.run("build", "--quiet", "--tar", "site.tar"));
    assertFalse(Files.exists(home.resolve("site.tar")));
  }

  @Test
  void aTarHoldsWhatTheFolderHolds() throws IOException, InterruptedException {
    assertEquals(0, shell.run("build", "--out", "folder").status());
    Outcome outcome = shell.run("build", "--tar", "site.tar");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains(" other files to site.tar "), outcome.err());
    Path extracted = Files.createDirectory(home.resolve("extracted"));
    var tar = new ProcessBuilder("tar", "-xf", "site.tar", "-C", extracted.toString());
    assertEquals(0, tar.directory(home.toFile()).start().waitFor());
    assertEquals(Folder.read(home.resolve("folder")), Folder.read(extracted));
    assertFalse(Files.exists(site()));
  }

  @Test
  void aTarIsAFileOfItsOwn() {
    assertEquals(
        "muster: --tar writes a whole site to one file: leave out --out\n",
        shell.run("build", "--tar", "site.tar", "--out", "site").err());
    assertEquals(
        "muster: --tar writes a whole site to one file: leave out --dry-run\n",
        shell.run("build", "--tar", "site.tar", "--dry-run").err());
    assertEquals(
        "muster: --tar does not write to standard output, where a build that fails would leave half"
            + " a site: name a file\n",
        shell.run("build", "--tar", "-").err());
    assertEquals(
        "muster: --tar: data/site.tar lies in a folder that the site is made from: name another"
            + " file\n",
        shell.run("build", "--tar", "data/site.tar").err());
    assertEquals(
        "muster: --tar: data/site.yaml lies in a folder that the site is made from: name another"
            + " file\n",
        shell.run("build", "--tar", "data/site.yaml").err());
  }

  @Test
  void errorsInTheRecordMakeNoSite() {
    breakTheRecord();
    assertEquals(1, shell.run("build", "--out", "public/site").status());
    assertFalse(Files.exists(home.resolve("public")));
  }

  @Test
  void aFaultInATemplateNamesLineRecordFileAndHowManyPagesMore() {
    Freedonia.write(
        home.resolve("mine/page/claim.html"),
        "<html>\n<p th:text=\"${page.orignator}\">x</p>\n</html>\n");
    Outcome outcome = shell.run("build", "--quiet", "--templates", "mine");
    assertEquals(1, outcome.status());
    assertEquals("", outcome.out());
    List<String> lines = outcome.err().lines().toList();
    assertEquals("mine/page/claim.html:2:4 error[template]", lines.get(0));
    assertTrue(
        lines.get(1).startsWith("   no \"orignator\" in a ClaimPage; it has chain,"), lines.get(1));
    assertEquals(
        "   printing claims/example-wire-1/killed.html: claim example-wire-1/killed,"
            + " data/sources/example-wire-1.yaml:16:9",
        lines.get(2));
    assertEquals(
        "muster: nothing was written: the templates have to be mended first (muster explain"
            + " template)",
        lines.get(3));
    assertFalse(Files.exists(site()));
  }

  /// All faults that are seen without a page, in one run.
  @Test
  void sampleTextIsNotPublished() {
    Freedonia.write(
        home.resolve("mine/page/claim.html"),
        "<main>\n<p th:txet=\"${page.sentence}\">around 400</p>\n");
    assertEquals(
        new Outcome(
            1,
            "",
            """
            mine/page/claim.html:1:1 error[template]
               `<main>` is not closed where it has to be
            mine/page/claim.html:2:4 error[template]
               templates have no `th:txet`: did you mean `th:text`?
            muster: nothing was written: the templates have to be mended first (muster explain\
             template)
            """),
        shell.run("build", "--quiet", "--templates", "mine"));
    assertTrue(shell.run("explain", "template").out().startsWith("# template\n"));
  }

  @Test
  void aFaultOfManyPagesIsSaidOnce() {
    Freedonia.write(home.resolve("mine/page/actor.html"), "<p th:text=\"${page.titel}\">x</p>\n");
    Outcome outcome = shell.run("build", "--quiet", "--templates", "mine");
    assertTrue(outcome.err().startsWith("mine/page/actor.html:1:4 error[template]\n"));
    assertTrue(outcome.err().contains("\n   1 more page has the same fault\n"), outcome.err());
    assertEquals(1, outcome.err().split("error\\[template\\]", -1).length - 1);
  }

  @Test
  void templatesOfOnesOwnComeFirst() throws IOException {
    Freedonia.write(home.resolve("mine/page/not-found.html"), "<p>Gone fishing.</p>\n");
    shell.run("build", "--templates", "mine");
    assertEquals("<p>Gone fishing.</p>\n", Files.readString(site().resolve("404.html")));
    assertEquals(
        new Outcome(2, "", "muster: no folder yours with templates\n"),
        shell.run("build", "--templates", "yours"));
  }

  @Test
  void oneFragmentOfASiteChangesThatAndNothingElse() throws IOException {
    assertEquals(0, shell.run("build").status());
    SortedMap<String, String> before = Folder.read(site());
    String frame = Files.readString(Path.of("templates/fragment/frame.html"));
    String head = frame.substring(0, frame.indexOf("<footer"));
    Freedonia.write(
        home.resolve("templates/fragment/frame.html"),
        head
            + "<footer th:fragment=\"foot(frame)\"><p>Our own foot.</p></footer></body>\n"
            + "</html>\n");
    assertEquals(0, shell.run("build").status());
    String front = Folder.read(site()).getOrDefault("index.html", "");
    assertTrue(front.contains("<footer><p>Our own foot.</p></footer>"), front);
    int foot = front.indexOf("<footer");
    assertEquals(
        before.getOrDefault("index.html", "").substring(0, foot), front.substring(0, foot));
    Files.delete(home.resolve("templates/fragment/frame.html"));
    assertEquals(0, shell.run("build").status());
    assertEquals(before, Folder.read(site()));
  }

  @Test
  void aFaultInAFragmentOfASiteNamesItsLineTheRecordAndTheFile() throws IOException {
    String figure = Files.readString(Path.of("templates/fragment/figure.html"));
    Freedonia.write(
        home.resolve("templates/fragment/figure.html"),
        figure.replace("${figure.originator}", "${figure.originater}"));
    Outcome outcome = shell.run("build", "--quiet");
    assertEquals(1, outcome.status(), outcome.err());
    assertTrue(
        outcome.err().startsWith("templates/fragment/figure.html:8:38 error[template]\n"),
        outcome.err());
    assertTrue(outcome.err().contains("did you mean \"originator\"?"), outcome.err());
    assertTrue(outcome.err().contains("   printing claims/"), outcome.err());
    assertTrue(outcome.err().contains(", data/sources/"), outcome.err());
  }

  @Test
  void aFolderOfOthersIsNotOverwritten() {
    Freedonia.write(site().resolve("letter.txt"), "mine");
    assertEquals(
        new Outcome(
            2, "", "muster: --out: site is not empty and no site of ours: name another folder\n"),
        shell.run("build"));
    assertEquals(Map.of("letter.txt", "mine"), Folder.read(site()));
    assertEquals(2, shell.run("build", "--out", "data").status());
    assertEquals(2, shell.run("build", "--out", ".").status());
  }

  @Test
  void whatNoBuildWroteIsKeptAndNamed() {
    shell.run("build");
    Freedonia.write(site().resolve("CNAME"), "example.org");
    Freedonia.write(site().resolve("extra/a.html"), "mine");
    assertEquals("  left alone, as no build wrote them: CNAME, extra/", lastLine("build"));
  }

  @Test
  void whatNoLongerBelongsIsRemovedAndNamed() throws IOException {
    Freedonia.write(home.resolve("data/pages/about.md"), "# About\n\nText.\n");
    shell.run("build");
    assertTrue(Files.exists(site().resolve("about.html")));
    Files.delete(home.resolve("data/pages/about.md"));
    assertEquals("  removed 1 file that no longer belongs: about.html", lastLine("build"));
    assertFalse(Files.exists(site().resolve("about.html")));
  }

  @Test
  void aDryRunListsAndWritesNothing() {
    Outcome outcome = shell.run("build", "--dry-run");
    assertTrue(outcome.out().contains("\nwrite  index.html\n"), outcome.out());
    assertTrue(outcome.err().contains("  would write "), outcome.err());
    assertFalse(Files.exists(site()));
    shell.run("build");
    assertEquals("", shell.run("build", "--dry-run").out());
  }

  @Test
  void statsTellTheSizeOfEachFolder() {
    String table = shell.run("build", "--stats").out();
    assertTrue(table.startsWith("folder             files           bytes       largest\n"), table);
    assertTrue(table.contains("\nclaims/                1 "), table);
    int files = Folder.read(site()).size() - 1;
    assertTrue(table.lines().toList().getLast().matches("in all +" + files + " .*"), table);
  }

  @Test
  void theAddressOfTheSiteCanBeNamed() throws IOException {
    shell.run("build");
    assertFalse(Files.readString(site().resolve("index.html")).contains("rel=\"canonical\""));
    shell.run("build", "--base-url", "https://example.org/muster");
    String claim = Files.readString(site().resolve("claims/example-wire-1/killed.html"));
    assertTrue(claim.contains("https://example.org/muster/claims/example-wire-1/killed.html"));
    assertEquals(
        new Outcome(
            2,
            "",
            "muster: --base-url does not take \"example.org\": it wants"
                + " https://example.org/folder/\n"),
        shell.run("build", "--base-url", "example.org"));
  }

  @Test
  void theNumberOfJobsIsBounded() {
    assertEquals(
        new Outcome(2, "", "muster: --jobs does not take 0: it wants 1 to 256\n"),
        shell.run("build", "--jobs", "0"));
    assertEquals(
        new Outcome(
            2,
            "",
            "muster: --jobs does not take \"many\": it wants a whole number (see muster build"
                + " --help)\n"),
        shell.run("build", "--jobs", "many"));
  }
}
