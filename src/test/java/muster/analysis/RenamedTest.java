package muster.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import muster.load.Loaded;
import muster.load.Loader;
import muster.model.Address;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenamedTest {
  private static final String SOURCE =
      """
      -- data/sources/wire-2.yaml --
      source:
        id: wire-2
        was: wire-two
        publisher: wire
        language: en
        seen: whole
        entered:
          how: human
          on: 2021-09-01
      statements:
        - by: staff
          claims:
            - id: here
              was: [there, gazette-1/here]
              about: expedition
              text: They were here.
      """;

  private static List<String> renamed(MiniRepo repo, Path folder) throws IOException {
    Loaded loaded = Loader.load(repo.over(MiniRepo.world()).writeTo(folder));
    assertEquals(List.of(), loaded.diagnostics());
    return Renamed.of(loaded.dataset()).stream()
        .map(it ->
            it.kind()
                + " "
                + it.was()
                + " > "
                + it.now()
                + it.from().map(Address::path).map(path -> " " + path).orElse(" -"))
        .toList();
  }

  @Test
  void aClaimWasAlsoRenamedWithItsSource(@TempDir Path folder) throws IOException {
    assertEquals(
        List.of(
            "source wire-two > wire-2 sources/wire-two.html",
            "claim wire-2/there > wire-2/here claims/wire-2/there.html",
            "claim wire-two/here > wire-2/here claims/wire-two/here.html",
            "claim wire-two/there > wire-2/here claims/wire-two/there.html",
            "claim gazette-1/here > wire-2/here claims/gazette-1/here.html"),
        renamed(MiniRepo.of(SOURCE), folder));
  }

  @Test
  void whatHasNoPageHasNoFormerAddress(@TempDir Path folder) throws IOException {
    assertEquals(
        List.of("actor captives > prisoners-2 -", "utterance talk > briefing-2 -"),
        renamed(
            MiniRepo.of(
                """
                -- data/more.yaml --
                actors:
                  - id: prisoners-2
                    was: captives
                    name: prisoners heard by the wire
                    kind: group
                    protection: prisoner-of-war
                utterances:
                  - id: briefing-2
                    was: talk
                    name: A talk
                    by: staff
                """),
            folder));
  }
}
