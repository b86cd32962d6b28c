package muster.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final List<List<Column>> TABLES =
      List.of(
          DataFile.CLAIMS.columns(),
          DataFile.SOURCES.columns(),
          DataFile.ACTORS.columns(),
          Columns.QUESTION,
          RecordColumns.PLACES,
          RecordColumns.DEPLOYMENTS,
          RecordColumns.EVENTS,
          RecordColumns.QUESTIONS,
          RecordColumns.UTTERANCES,
          RecordColumns.COMPARISONS,
          RecordColumns.MEASURES);

  private static Stream<Column> all() {
    return TABLES.stream().flatMap(List::stream);
  }

  @Test
  void noTableHasTwoColumnsOfOneName() {
    for (List<Column> table : TABLES) {
      Set<String> seen = new HashSet<>();
      table.forEach(column -> assertTrue(seen.add(column.name()), column.name()));
      assertFalse(seen.isEmpty());
    }
  }

  @Test
  void namesAreWordsJoinedByHyphens() {
    all().forEach(column -> assertTrue(column.name().matches("[a-z]+(-[a-z]+)*"), column.name()));
  }

  @Test
  void everyColumnIsExplainedInWholeSentencesWithoutFigures() {
    all()
        .forEach(column -> {
          String words = column.sentences();
          assertTrue(words.matches("(?s)\\p{Lu}.*\\."), column.name() + ": " + words);
          assertFalse(words.matches("(?s).*\\d.*"), column.name() + ": " + words);
          assertFalse(words.contains(".."), column.name() + ": " + words);
        });
  }

  @Test
  void everyNumberSaysWhatItCounts() {
    all()
        .filter(column -> column.form() == Column.Form.NUMBER)
        .forEach(column -> assertTrue(column.unit().isPresent(), column.name()));
  }

  @Test
  void aColumnTellsMeaningUnitEdgesAndWhatAnEmptyCellSays() {
    var column =
        Column.of("low", Column.Form.NUMBER, "The least.")
            .counting("guards")
            .within("In the range.")
            .orEmpty("where none is stated");
    assertEquals(
        "The least. Counts guards. In the range. Empty where none is stated.", column.sentences());
  }

  @Test
  void aListSaysHowItIsParted() {
    assertEquals(
        "Names. Items are parted by “ | ”.",
        Column.of("names", Column.Form.TEXTS, "Names.").sentences());
  }

  @Test
  void aClosedListIsNamedInFull() {
    Column seen =
        Columns.SOURCES.stream().filter(column -> column.name().equals("seen")).findAny().get();
    assertEquals("How much of it we saw: whole, excerpt, not-seen.", seen.sentences());
  }

  @Test
  void aQuestionHasTheColumnsOfTheClaimsAndTwoMore() {
    List<Column> claims = DataFile.CLAIMS.columns();
    assertEquals(claims, Columns.QUESTION.subList(0, claims.size()));
    assertEquals(
        List.of("in-answer", "repeats"),
        Columns.QUESTION.subList(claims.size(), Columns.QUESTION.size()).stream()
            .map(Column::name)
            .toList());
  }
}
