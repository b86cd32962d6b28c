package muster.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.testing.Node;
import muster.words.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The npm package `datapackage` holds ours against its profile and reads the tables by it.
class DataPackageTest {
  private static final Pattern RESOURCE =
      Pattern.compile(
          "\"path\": \"([^\"]+\\.csv)\".*?\"hash\": \"sha256:(\\w{64})\"", Pattern.DOTALL);

  private static final Dataset SYLVANIA = Sylvania.dataset();
  private static final Dataset REAL = Sylvania.read(Sylvania.REAL);

  @TempDir private Path home;

  private Path written(Dataset dataset) throws IOException {
    for (var file : Downloads.of(dataset).entrySet()) {
      Path path = home.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue().toBytes());
    }
    return home.resolve("data/datapackage.json");
  }

  private static String read(Path descriptor) throws IOException, InterruptedException {
    return Node.run("", "src/test/resources/export/package.mjs", descriptor.toString());
  }

  @Test
  void anotherProgramReadsEveryRowWithItsTypesAndKeys() throws IOException, InterruptedException {
    assertEquals(
        """
        claims 20
        sources 3
        actors 6
        questions-killed 2
        questions-parade 2
        """,
        read(written(SYLVANIA)));
  }

  @Test
  void theRealTablesAreReadToo() throws IOException, InterruptedException {
    List<String> read = read(written(REAL)).lines().toList();
    assertEquals(3 + REAL.questions().size(), read.size());
    assertEquals("claims " + REAL.reports().size(), read.getFirst());
  }

  @Test
  void aKeyThatLeadsNowhereIsFound() throws IOException {
    Path descriptor = written(SYLVANIA);
    Path actors = home.resolve("data/actors.csv");
    Files.writeString(actors, Files.readString(actors).replaceAll("(?m)^general-staff,", "staff,"));
    var refused = assertThrows(AssertionError.class, () -> read(descriptor));
    assertTrue(refused.toString().contains("Foreign key"), refused.toString());
  }

  @Test
  void checksumsAreThoseOfTheTables() {
    List<String> told = new ArrayList<>();
    RESOURCE
        .matcher(Sylvania.text(DataFile.PACKAGE.path(), SYLVANIA))
        .results()
        .map((MatchResult it) -> it.group(2) + " data/" + it.group(1))
        .forEach(told::add);
    Stream<DataFile> tables =
        DataFile.of(SYLVANIA).stream().filter(file -> file.format() == DataFile.Format.CSV);
    assertEquals(
        tables.map(it -> Sha256.of(Sylvania.bytes(it.path(), SYLVANIA)) + " " + it.path()).toList(),
        told);
  }

  @Test
  void aChecksumIsThatOfTheStandard() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Sha256.of(new byte[] {'a', 'b', 'c'}));
  }
}
