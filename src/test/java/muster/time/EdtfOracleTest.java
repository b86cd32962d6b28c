package muster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muster.time.EdtfDate.Point;
import org.junit.jupiter.api.Test;

class EdtfOracleTest {
  private static final long FIRST_SEED = 20_250_226;
  private static final int ROUNDS = 2_000;

  @Test
  void bothReadersAgreeButForTheListedDisagreements() throws Exception {
    List<String> texts = new ArrayList<>(Table.valid());
    texts.addAll(Table.invalid());
    List<String> answers = Oracle.ask(texts);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean ours = EdtfDate.tryParse(texts.get(i)).isPresent();
      if (ours == answers.get(i).equals("refused")) {
        found.add("\"" + texts.get(i) + "\"\t" + (ours ? "ours" : "edtf.js"));
      }
    }
    assertEquals(lines(listed()), lines(found));
  }

  @Test
  void everyDisagreementHasAReason() throws IOException {
    for (List<String> row : Table.read("disagreements.tsv", 3)) {
      assertFalse(row.getLast().isBlank(), row.toString());
    }
  }

  @Test
  void bothReadersPutTheSameMarksOnTheSameParts() throws Exception {
    List<String> texts = new ArrayList<>(Table.valid());
    Table.read("qualifiers.tsv", 4).forEach(row -> texts.add(row.getFirst()));
    List<String> answers = Oracle.ask(texts);
    int compared = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (answers.get(i).startsWith("read ")
          && EdtfDate.parse(texts.get(i)) instanceof Point date) {
        assertEquals(answers.get(i), marks(date), texts.get(i));
        compared++;
      }
    }
    assertTrue(compared > 120, "compared: " + compared);
  }

  private static List<String> listed() throws IOException {
    return Table.read("disagreements.tsv", 3).stream()
        .map(row -> "\"" + Table.unquoted(row.get(0)) + "\"\t" + row.get(1))
        .toList();
  }

  private static String lines(List<String> entries) {
    return new TreeSet<>(entries).stream().collect(Collectors.joining("\n"));
  }

  private static String marks(Point date) {
    List<Qualifier> all = List.of(date.yearQualifier(), date.monthQualifier(), date.dayQualifier());
    return all.stream()
        .limit(date.parts().size())
        .map(qualifier -> qualifier == Qualifier.NONE ? "-" : qualifier.mark())
        .collect(Collectors.joining(" ", "read ", ""));
  }

  /// Dates made by the grammar of what both readers know: points with marks and unspecified digits,
  /// periods that go forward, sets.
  @Test
  void bothReadersReadWhatTheGrammarMakes() throws Exception {
    List<String> texts = new ArrayList<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      texts.add(made(new SplittableRandom(seed)));
    }
    List<String> answers = Oracle.ask(texts);
    for (int i = 0; i < texts.size(); i++) {
      String about = "seed " + (FIRST_SEED + i) + ": " + texts.get(i);
      assertTrue(EdtfDate.tryParse(texts.get(i)).isPresent(), about);
      assertTrue(answers.get(i).startsWith("read"), about);
      if (EdtfDate.parse(texts.get(i)) instanceof Point date) {
        assertEquals(answers.get(i), marks(date), about);
      }
    }
  }

  /// A day, month or year with a part that cannot be: too large, too short, or out of place.
  @Test
  void bothReadersRefuseWhatTheGrammarDoesNotMake() throws Exception {
    List<String> texts = new ArrayList<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      texts.add(spoilt(new SplittableRandom(seed)));
    }
    List<String> answers = Oracle.ask(texts);
    for (int i = 0; i < texts.size(); i++) {
      String about = "seed " + (FIRST_SEED + i) + ": " + texts.get(i);
      assertTrue(EdtfDate.tryParse(texts.get(i)).isEmpty(), about);
      assertEquals("refused", answers.get(i), about);
    }
  }

  private static String made(SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> day(random) + mark(random);
      case 1 -> marked(random);
      case 2 -> any(random, "%d-XX", "%d-04-XX", "%d-XX-XX").formatted(year(random));
      case 3 -> any(random, "%s/..", "../%s", "%s/", "/%s").formatted(day(random));
      case 4 -> year(random) + mark(random) + "/" + (3000 + random.nextInt(1000)) + mark(random);
      default -> any(random, "[%s,%s]", "{%s,%s}").formatted(day(random), "3000-01-01");
    };
  }

  /// A mark on the left of a part, or in the middle.
  private static String marked(SplittableRandom random) {
    String mark = any(random, "?", "~", "%");
    String day = day(random);
    int at = any(random, 4, 5, 7, 8);
    return day.substring(0, at) + mark + day.substring(at);
  }

  private static String spoilt(SplittableRandom random) {
    String day = day(random);
    return switch (random.nextInt(6)) {
      case 0 -> day.substring(0, 5) + (42 + random.nextInt(50)) + day.substring(7);
      case 1 -> day.substring(0, 8) + (32 + random.nextInt(60));
      case 2 -> day.substring(0, 9);
      case 3 -> day + any(random, "!", "a", "//", "??", "-01");
      case 4 -> "[" + day + any(random, "", ",", "}");
      default -> day.replace('-', any(random, '.', ' ', '_'));
    };
  }

  private static String day(SplittableRandom random) {
    return "%d-%02d-%02d".formatted(year(random), random.nextInt(1, 13), random.nextInt(1, 29));
  }

  private static int year(SplittableRandom random) {
    return random.nextInt(1000, 2999);
  }

  private static String mark(SplittableRandom random) {
    return any(random, "", "?", "~", "%");
  }

  @SafeVarargs
  private static <T> T any(SplittableRandom random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
