package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnreadFileTest {
  @TempDir Path data;

  private void write(String name, String text) throws IOException {
    Files.writeString(data.resolve(name), text);
  }

  private List<String> problems() throws IOException {
    return Loader.load(data).diagnostics().stream()
        .map(problem -> problem.rule().id() + " | " + problem.hint().orElse(""))
        .toList();
  }

  @Test
  void whatAFileThatCannotBeReadMayHoldIsNotCalledMissing() throws IOException {
    write("site.yaml", "site: {title: A record, scope: All of it., language: en}\n");
    write(
        "events.yaml",
        """
        events:
          - id: pact
            name: A pact
            kind: agreement
            place: fredville
        """);
    assertEquals(List.of("dangling-reference | add the place, or name another"), problems());
    write("places.yaml", "places:\n\t- id: fredville\n");
    assertEquals(
        List.of(
            "syntax | indent with spaces, not with a tab; whether ids exist is checked once this is"
                + " mended"),
        problems());
  }
}
