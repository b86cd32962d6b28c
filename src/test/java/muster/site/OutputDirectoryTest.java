package muster.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import muster.export.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
  private static final Map<String, String> OLD =
      Map.of("index.html", "home", "claims/a/b.html", "claim", "claims/a/c.html", "other");

  @TempDir private Path home;

  private Path site() {
    return home.resolve("site");
  }

  private static String refusal(Path folder, Path... inputs) {
    OutputRefused refused =
        assertThrows(
            OutputRefused.class,
            () -> OutputDirectory.at(folder, List.of(inputs)),
            folder::toString);
    return refused.reason();
  }

  @Test
  void theFirstBuildWritesAllFilesAndTheManifest() {
    Changes changes = Folder.build(site(), OLD);
    assertEquals(OLD.keySet(), changes.written());
    assertEquals(Set.of(), changes.removed());
    Map<String, String> found = Folder.read(site());
    assertEquals(changes.site().text(), found.remove("manifest.json"));
    assertEquals(OLD, found);
  }

  @Test
  void theSecondBuildWritesNothing() {
    Folder.build(site(), OLD);
    Map<String, String> before = Folder.times(home);
    Changes changes = Folder.build(site(), OLD);
    assertEquals(Set.of(), changes.written());
    assertEquals(before, Folder.times(home));
  }

  @Test
  void onlyWhatDiffersIsWritten() {
    Folder.build(site(), OLD);
    Map<String, String> before = Folder.times(site());
    var changed = new TreeMap<>(OLD);
    changed.put("index.html", "home!");
    assertEquals(Set.of("index.html"), Folder.build(site(), changed).written());
    Map<String, String> after = Folder.times(site());
    after.entrySet().removeAll(before.entrySet());
    assertEquals(
        Set.of(
            site().toString(),
            site().resolve("index.html").toString(),
            site().resolve("manifest.json").toString()),
        after.keySet());
  }

  @Test
  void whatNoLongerBelongsGoesWithItsEmptyFolder() {
    Folder.build(site(), OLD);
    Changes changes = Folder.build(site(), Map.of("index.html", "home"));
    assertEquals(Set.of("claims/a/b.html", "claims/a/c.html"), changes.removed());
    assertEquals(Set.of("index.html", "manifest.json"), Folder.read(site()).keySet());
    assertFalse(Files.exists(site().resolve("claims")));
  }

  @Test
  void whatNoBuildWroteIsKeptAndNamed() throws IOException {
    Folder.build(site(), OLD);
    Files.writeString(site().resolve("CNAME"), "example.org");
    Files.writeString(site().resolve("claims/a/note.txt"), "mine");
    Files.createDirectories(site().resolve(".git/objects"));
    Files.writeString(site().resolve(".git/objects/1"), "mine");
    Changes changes = Folder.build(site(), Map.of("index.html", "home"));
    assertEquals(Set.of(".git/", "CNAME", "claims/a/note.txt"), changes.kept());
    assertEquals("mine", Files.readString(site().resolve("claims/a/note.txt")));
  }

  @Test
  void aDryBuildTellsAndWritesNothing() {
    assertEquals(OLD.keySet(), Folder.build(site(), OLD, true).written());
    assertFalse(Files.exists(site()));
    Folder.build(site(), OLD);
    Map<String, String> before = Folder.times(home);
    Changes changes = Folder.build(site(), Map.of("index.html", "new"), true);
    assertEquals(Set.of("index.html"), changes.written());
    assertEquals(Set.of("claims/a/b.html", "claims/a/c.html"), changes.removed());
    assertEquals(before, Folder.times(home));
  }

  @Test
  void aFolderWithFilesOfOthersIsRefused() throws IOException {
    Files.createDirectories(site());
    assertDoesNotThrow(() -> OutputDirectory.at(site(), List.of()));
    Files.writeString(site().resolve("letter.txt"), "mine");
    assertEquals("is not empty and no site of ours: name another folder", refusal(site()));
    assertEquals("is a file", refusal(site().resolve("letter.txt")));
    Files.writeString(site().resolve("manifest.json"), "{}");
    assertEquals(
        "has a manifest.json that is not of this tool, or is damaged: bring it back, or remove the"
            + " folder",
        refusal(site()));
  }

  @Test
  void theSiteAndWhatItIsMadeFromAreKeptApart() throws IOException {
    Path data = Files.createDirectories(home.resolve("data"));
    assertEquals("is a folder that the site is made from: name another", refusal(data, data));
    assertEquals("holds a folder that the site is made from: name another", refusal(home, data));
    assertEquals(
        "lies in a folder that the site is made from: name another",
        refusal(data.resolve("site"), data));
    Path link = Files.createSymbolicLink(home.resolve("link"), data);
    assertEquals("is a folder that the site is made from: name another", refusal(link, data));
    assertDoesNotThrow(() -> OutputDirectory.at(home.resolve("data-site"), List.of(data)));
  }

  @Test
  void noLinkIsFollowedOutOfTheSite() throws IOException {
    Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("b.html"), "mine");
    Folder.build(site(), Map.of("index.html", "home"));
    Files.createDirectories(site().resolve("claims"));
    Files.createSymbolicLink(site().resolve("claims/a"), elsewhere);
    UncheckedIOException fault =
        assertThrows(UncheckedIOException.class, () -> Folder.build(site(), OLD));
    assertTrue(String.valueOf(fault.getMessage()).endsWith("is reached through a link"));
    assertEquals(Map.of("b.html", "mine"), Folder.read(elsewhere));
  }

  @Test
  void aBuildThatFailsLeavesNothing() throws IOException, OutputRefused {
    try (Update update =
        OutputDirectory.at(home.resolve("a/b/site"), List.of()).update(false, Optional.empty())) {
      update.take("index.html", new byte[] {1});
    }
    assertFalse(Files.exists(home.resolve("a")));
    Folder.build(site(), OLD);
    Map<String, String> before = Folder.read(home);
    try (Update update = OutputDirectory.at(site(), List.of()).update(false, Optional.empty())) {
      update.take("index.html", new byte[] {1});
    }
    assertEquals(before, Folder.read(home));
  }

  /// `/dev/full` takes no byte, as a full disk does.
  @Test
  void aFullDiskIsToldWithTheFolder() throws IOException, OutputRefused {
    try (Update update = OutputDirectory.at(site(), List.of()).update(false, Optional.empty())) {
      update.take("index.html", new byte[] {1});
      Files.createSymbolicLink(
          site().resolve(".muster-build/waiting/full.html"), Path.of("/dev/full"));
      FileSystemException fault =
          assertThrows(FileSystemException.class, () -> update.take("full.html", new byte[] {1}));
      assertEquals(site().toString(), fault.getFile());
      assertEquals("No space left on device", fault.getReason());
    }
    assertFalse(Files.exists(site()));
  }

  @Test
  void whatAKilledBuildLeftIsTidiedByTheNext() throws IOException {
    Files.createDirectories(site().resolve(".muster-build"));
    Files.writeString(site().resolve(".muster-build/7"), "half");
    Folder.build(site(), Map.of("index.html", "home"));
    assertEquals(Set.of("index.html", "manifest.json"), Folder.read(site()).keySet());

    Files.createDirectories(site().resolve(".muster-build"));
    Files.writeString(site().resolve("moved.html"), "moved before the kill");
    Files.writeString(
        site().resolve(".muster-build/manifest.json"),
        Manifest.of(Map.of("moved.html", Fingerprint.of(new byte[0]))).text());
    Changes changes = Folder.build(site(), Map.of("index.html", "home"));
    assertEquals(Set.of("moved.html"), changes.removed());
    assertEquals(Set.of("index.html", "manifest.json"), Folder.read(site()).keySet());
  }

  @Test
  void onlyOneBuildAtATimeWrites() throws IOException, OutputRefused {
    try (Update first = OutputDirectory.at(site(), List.of()).update(false, Optional.empty())) {
      first.take("index.html", "first".getBytes(StandardCharsets.UTF_8));
      UncheckedIOException fault =
          assertThrows(UncheckedIOException.class, () -> Folder.build(site(), OLD));
      assertTrue(String.valueOf(fault.getMessage()).endsWith("is writing to it"));
    }
  }
}
