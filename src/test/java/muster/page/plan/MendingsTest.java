package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.model.Repository;
import muster.model.Repository.Forge;
import org.junit.jupiter.api.Test;

final class MendingsTest {
  private static final Position LINE = new Position("data/sources/wire 1.yaml", 14, 3, 1);

  @Test
  void eachForgeHasAddressesOfItsOwn() {
    ForgeAddresses gitHub = at("https://github.com/desk/record");
    assertEquals(
        Optional.of("https://github.com/desk/record/blob/main/data/sources/wire%201.yaml#L14"),
        gitHub.line(LINE));
    assertEquals(
        Optional.of("https://github.com/desk/record/edit/main/data/sources/wire%201.yaml"),
        gitHub.edit(LINE));
    assertEquals(
        "https://github.com/desk/record/issues/new?title=claim%20a%2Fb&body=400%20%26%20more%0A",
        gitHub.issue("claim a/b", "400 & more\n"));
    ForgeAddresses gitLab = at("https://gitlab.example.org/desk/record");
    assertEquals(
        Optional.of(
            "https://gitlab.example.org/desk/record/-/blob/main/data/sources/wire%201.yaml#L14"),
        gitLab.line(LINE));
    assertEquals(
        Optional.of(
            "https://gitlab.example.org/desk/record/-/edit/main/data/sources/wire%201.yaml"),
        gitLab.edit(LINE));
    assertEquals(
        "https://gitlab.example.org/desk/record/-/issues/new"
            + "?issue%5Btitle%5D=claim&issue%5Bdescription%5D=400",
        gitLab.issue("claim", "400"));
    ForgeAddresses codeberg = at("https://codeberg.org/desk/record");
    assertEquals(
        Optional.of(
            "https://codeberg.org/desk/record/src/branch/main/data/sources/wire%201.yaml#L14"),
        codeberg.line(LINE));
    assertEquals(
        Optional.of("https://codeberg.org/desk/record/_edit/main/data/sources/wire%201.yaml"),
        codeberg.edit(LINE));
    assertEquals(
        "https://codeberg.org/desk/record/issues/new?title=claim&body=400",
        codeberg.issue("claim", "400"));
  }

  @Test
  void whereTheForgeIsNotKnownOnlyTheRepositoryIs() {
    ForgeAddresses unknown = at("https://example.org/record");
    assertEquals(Optional.empty(), unknown.line(LINE));
    assertEquals(Optional.empty(), unknown.edit(LINE));
    assertEquals("https://example.org/record", unknown.issue("claim", "400"));
  }

  @Test
  void aBranchMayHaveSlashesInItsName() {
    var addresses =
        new ForgeAddresses(
            new Repository("https://example.org/r", Optional.of(Forge.GITHUB), "desk/draft 2"));
    assertEquals(
        Optional.of("https://example.org/r/edit/desk/draft%202/data/sources/wire%201.yaml"),
        addresses.edit(LINE));
  }

  @Test
  void aFileOutsideTheProjectHasNoAddressInIt() {
    var outside = Position.startOf("../elsewhere/a.yaml");
    assertEquals(Optional.empty(), at("https://github.com/desk/record").line(outside));
  }

  @Test
  void aForgeIsKnownByTheNameOfItsHost() {
    assertEquals(
        List.of(
            Optional.of(Forge.GITHUB),
            Optional.of(Forge.GITLAB),
            Optional.of(Forge.FORGEJO),
            Optional.of(Forge.FORGEJO),
            Optional.empty(),
            Optional.empty()),
        List.of(
                "https://GitHub.com/a/b",
                "https://gitlab.com/a/b",
                "https://codeberg.org/a/b",
                "https://gitea.example.org/a/b",
                "https://example.org/github.com/b",
                "https://exa mple/")
            .stream()
            .map(Forge::at)
            .toList());
  }

  private static ForgeAddresses at(String address) {
    return new ForgeAddresses(new Repository(address, Forge.at(address), "main"));
  }
}
