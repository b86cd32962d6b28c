package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.site.Verification.Difference;
import muster.site.Verification.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  private static final Map<String, String> FILES =
      Map.of("index.html", "home", "claims/a/b.html", "claim");

  @TempDir private Path site;

  @BeforeEach
  void build() {
    Folder.build(site, FILES);
  }

  private Set<Difference> differences() throws IOException {
    return Verification.onDisk(site, Verification.manifest(site).orElseThrow());
  }

  @Test
  void aSiteAsBuiltHolds() throws IOException {
    assertEquals(Set.of(), differences());
  }

  @Test
  void oneFlippedByteIsNoticed() throws IOException {
    Files.writeString(site.resolve("index.html"), "hone");
    assertEquals(Set.of(new Difference("index.html", Kind.CHANGED)), differences());
  }

  @Test
  void oneMissingFileIsNoticed() throws IOException {
    Files.delete(site.resolve("claims/a/b.html"));
    assertEquals(Set.of(new Difference("claims/a/b.html", Kind.MISSING)), differences());
  }

  @Test
  void oneExtraFileIsNoticed() throws IOException {
    Files.writeString(site.resolve("claims/extra.html"), "");
    assertEquals(Set.of(new Difference("claims/extra.html", Kind.EXTRA)), differences());
  }

  @Test
  void aFileInTheShapeOfALinkIsNotTheFile() throws IOException {
    Path elsewhere = Files.writeString(site.resolve("x"), "home");
    Files.delete(site.resolve("index.html"));
    Files.createSymbolicLink(site.resolve("index.html"), elsewhere);
    assertEquals(
        Set.of(new Difference("index.html", Kind.MISSING), new Difference("x", Kind.EXTRA)),
        differences());
  }

  @Test
  void aFolderWithoutOurManifestHasNone() throws IOException {
    Files.writeString(site.resolve("manifest.json"), "{}");
    assertEquals(Optional.empty(), Verification.manifest(site));
    Files.delete(site.resolve("manifest.json"));
    assertEquals(Optional.empty(), Verification.manifest(site));
  }

  @Test
  void aFreshBuildIsHeldAgainstTheManifest() {
    Manifest old = manifest(Map.of("a", "1", "b", "1", "c", "1"));
    Manifest fresh = manifest(Map.of("a", "1", "b", "2", "d", "1"));
    assertEquals(Set.of(), Verification.againstFresh(old, old));
    assertEquals(
        Set.of(
            new Difference("b", Kind.OUTDATED),
            new Difference("c", Kind.DROPPED),
            new Difference("d", Kind.NOT_BUILT)),
        Verification.againstFresh(old, fresh));
    assertEquals(
        Set.of(new Difference("manifest.json", Kind.OUTDATED)),
        Verification.againstFresh(new Manifest("0.0.9", old.files()), old));
  }

  private static Manifest manifest(Map<String, String> files) {
    try {
      return Press.print(Folder.contents(files), 1, (_, _) -> {});
    } catch (IOException | BrokenTemplates fault) {
      throw new IllegalStateException(fault);
    }
  }
}
