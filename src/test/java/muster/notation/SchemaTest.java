package muster.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private static final Path COMMITTED = Path.of("schema/facts.schema.json");

  private static final Pattern DATE = Pattern.compile(Texts.DAY.pattern());

  @Test
  void theCommittedSchemaIsTheOneThatIsMade() throws IOException {
    assertEquals(
        Schema.json(),
        Files.readString(COMMITTED),
        "make it anew: ./muster schema > schema/facts.schema.json");
  }

  @Test
  void everyFactFileNamesTheSchemaInItsFirstLine() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        Path schema = file.resolveSibling("").relativize(COMMITTED);
        assertEquals(
            "# yaml-language-server: $schema=" + schema,
            Files.readAllLines(file).getFirst(),
            file.toString());
      }
    }
  }

  @Test
  void everyDateThatIsReadFitsThePattern() {
    var dates =
        MiniRepo.resource("/edtf/valid.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1)[0])
            .toList();
    assertTrue(dates.size() > 200, "dates: " + dates.size());
    dates.forEach(date -> assertTrue(DATE.matcher(date).matches(), date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 March 2025",
        "March 2025",
        "2025-3-5",
        "2025/03/05",
        "05.03.2025",
        "2025-03-05T10:00",
        "2025-",
        "25-03-05",
        "[2025-01",
        "yesterday"
      })
  void whatIsNoDateDoesNotFitThePattern(String text) {
    assertFalse(DATE.matcher(text).matches());
  }

  @Test
  void everyExampleFitsItsField() {
    int[] seen = new int[1];
    hold(Notation.FILE, seen);
    assertTrue(seen[0] > 60, "examples: " + seen[0]);
  }

  private static void hold(Shape shape, int[] seen) {
    for (Field field : shape.fields().values()) {
      Form form = field.form() instanceof Form.ListOf(Form item, boolean _) ? item : field.form();
      String pattern =
          switch (form) {
            case Form.Text text -> text.pattern();
            case Form.Either(Form.Text brief, Shape _) -> brief.pattern();
            default -> "";
          };
      for (String example : field.examples()) {
        assertTrue(Pattern.compile(pattern).matcher(example).find(), field.name() + " " + example);
        seen[0]++;
      }
      form.inner().ifPresent(inner -> hold(inner, seen));
    }
  }
}
