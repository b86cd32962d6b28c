package muster.annals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import muster.annals.Annals.Known;
import muster.history.Revisions;
import muster.keep.Shelf;
import muster.load.Loader;
import muster.site.Chronicle;
import muster.site.Freedonia;
import muster.testing.GitFolder;
import muster.testing.LongHistory;
import muster.testing.MemoryPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record's history is read out of its repository.
class AnnalistTest {
  @TempDir private Path home;
  @TempDir private Path elsewhere;

  private static Annals read(Path home, Optional<Keepsake> keepsake) throws IOException {
    Path data = home.resolve("data");
    return new Annalist(keepsake).of(Revisions.of(data), Loader.load(data).dataset());
  }

  /// However it is cut into stretches that are read side by side.
  private Annals read() throws IOException {
    Annals annals = read(home, Optional.empty());
    Path data = home.resolve("data");
    for (int stretch = 1; stretch <= 3; stretch += 2) {
      var annalist = new Annalist(Optional.empty(), stretch);
      Annals cut = annalist.of(Revisions.of(data), Loader.load(data).dataset());
      assertEquals(annals, cut, "stretches of " + stretch);
    }
    return annals;
  }

  private static List<String> told(Annals annals) {
    return annals.entries().stream()
        .map(entry ->
            entry.day()
                + switch (entry) {
                  case Entry.Sealed _ -> "";
                  case Entry.Change change -> " " + change.reason().orElse("?");
                })
        .toList();
  }

  @Test
  void theNewestChangeStandsFirstUnderItsAuthorsDay() throws IOException {
    Chronicle.writeTo(home);
    assertEquals(
        List.of(
            "2031-06-02 Follow the page",
            "2031-06-01",
            "2031-05-20 Copy the number whole",
            "2031-05-08",
            "2031-05-07 Begin the record"),
        told(read()));
  }

  @Test
  void commitsOfOtherFilesChangeNothing() throws IOException {
    GitFolder git = Chronicle.writeTo(home);
    Annals before = read();
    Freedonia.write(home.resolve("site/index.html"), "the site");
    git.commit("site: Publish");
    assertEquals(before, read());
  }

  @Test
  void aNumberIsToldBeforeAndAfter() throws IOException {
    Chronicle.writeTo(home);
    Entry.Change correction = read().corrections().getFirst();
    assertEquals(Optional.of("A Reader"), correction.foundBy());
    var edits = correction.lines().getFirst().edits();
    assertEquals(
        List.of("revised value: 400 → around 400"),
        edits.stream()
            .filter(edit -> edit.label().equals("revised value"))
            .map(edit -> edit.label() + ": " + edit.before() + " → " + edit.after())
            .toList());
  }

  @Test
  void whatAMergeForHarmBringsHasItsDayOnly() throws IOException {
    Freedonia.writeTo(home);
    var git = GitFolder.in(home);
    git.commit("Begin", "2031-05-07T10:00:00Z");
    git.run("checkout", "--quiet", "-b", "side");
    Freedonia.write(home.resolve("data/deployments.yaml"), "deployments: []\n");
    git.commit("Remove the guards", "2031-05-08T10:00:00Z");
    git.run("checkout", "--quiet", "main");
    git.run("merge", "--quiet", "--no-ff", "--message", "Merge\n\nHarm: yes", "side");
    assertEquals(List.of("2031-05-08", "2031-05-07 ?"), told(read()));
  }

  @Test
  void aPersonProtectedTodayIsInNoEarlierChange() throws IOException {
    Freedonia.writeTo(home);
    var git = GitFolder.in(home);
    String person = "  - id: guard-one\n    name: Guard One\n    kind: person\n";
    Freedonia.write(home.resolve("data/people.yaml"), "actors:\n" + person);
    git.commit("data: Name the first guard");
    String hidden =
        "  - id: guard-one\n    name: a guard\n    kind: person\n    protection: private-person\n";
    Freedonia.write(home.resolve("data/people.yaml"), "actors:\n" + hidden);
    git.commit("data: Protect a guard");
    assertFalse(read().toString().contains("Guard One"));
    assertFalse(read().toString().contains("Name the first"));
  }

  @Test
  void withoutAWholeRepositoryThereIsNoHistory() throws IOException {
    Freedonia.writeTo(elsewhere);
    assertEquals(Annals.none(Known.NO_REPOSITORY), read(elsewhere, Optional.empty()));
    Chronicle.writeTo(home);
    var git = new GitFolder(elsewhere);
    git.run("clone", "--quiet", "--depth=1", home.toUri().toString(), "shallow");
    assertEquals(Annals.none(Known.SHALLOW), read(elsewhere.resolve("shallow"), Optional.empty()));
  }

  @Test
  void aVersionThatCannotBeReadStandsForNoChange() throws IOException {
    Freedonia.writeTo(home);
    var git = GitFolder.in(home);
    git.commit("Begin");
    Path wire = home.resolve("data/sources/example-wire-1.yaml");
    String text = Files.readString(wire);
    Files.writeString(wire, text.replace("statements:", "statements: ["));
    git.commit("Break");
    Files.writeString(wire, text.replace("around 400", "around 500"));
    git.commit("Mend");
    Entry.Change mended = read().changes().getFirst();
    assertEquals(
        List.of("Mend", "Break", "Begin"),
        read().changes().stream().map(it -> it.reason().orElse("")).toList());
    assertEquals(1, mended.lines().size());
  }

  @Test
  void whatIsKeptMayBeDeletedAndDamaged() throws IOException {
    GitFolder git = Chronicle.writeTo(home);
    Annals whole = read();
    var place = new MemoryPlace();
    var keepsake = Optional.of(new Keepsake(new Shelf(place, "one")));
    assertEquals(whole, read(home, keepsake));
    byte[] kept = place.bytes();
    assertEquals(whole, read(home, keepsake));
    for (int at = 0; at < kept.length; at += 37) {
      byte[] damaged = kept.clone();
      damaged[at] ^= 0x55;
      place.put(damaged);
      assertEquals(whole, read(home, keepsake), "byte " + at);
      place.put(Arrays.copyOf(kept, at));
      assertEquals(whole, read(home, keepsake), "up to byte " + at);
    }
    Freedonia.write(
        home.resolve("data/deployments.yaml"), Freedonia.DEPLOYMENTS.replace("The Freed", "Freed"));
    git.commit("data: Rename");
    assertEquals(read(), read(home, keepsake));
    assertEquals(read(), read(home, Optional.of(new Keepsake(new Shelf(place, "two")))));
  }

  @Test
  void aLongHistoryReadInStretchesIsTheSame() throws IOException {
    LongHistory.make(Path.of("data"), home, 20);
    assertEquals(20, read().entries().size());
  }
}
