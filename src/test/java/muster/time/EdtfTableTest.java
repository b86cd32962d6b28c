package muster.time;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import muster.time.EdtfDate.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EdtfTableTest {

  @Test
  void everyDateOfTheTableHasItsDaysPrecisionAndDoubts() throws IOException {
    List<List<String>> rows = Table.read("valid.tsv", 5);
    assertTrue(rows.size() >= 240, "rows: " + rows.size());
    assertAll(rows.stream().map(row -> asInTheTable(row)));
  }

  private static Executable asInTheTable(List<String> row) {
    return () -> assertEquals(row, described(EdtfDate.parse(row.getFirst())));
  }

  private static List<String> described(EdtfDate date) {
    return List.of(
        date.text(),
        day(date.span().earliest()),
        day(date.span().latest()),
        date.precision().name().toLowerCase(Locale.ROOT),
        doubts(date));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }

  private static String doubts(EdtfDate date) {
    StringJoiner words = new StringJoiner(" ").setEmptyValue("-");
    if (date.certain()) {
      words.add("certain");
    }
    if (date.uncertain()) {
      words.add("uncertain");
    }
    if (date.approximate()) {
      words.add("approximate");
    }
    return words.toString();
  }

  @Test
  void everyTextOfTheTableIsRefusedWithItsMessageAtItsPlace() throws IOException {
    List<List<String>> rows = Table.read("invalid.tsv", 3);
    assertTrue(rows.size() >= 190, "rows: " + rows.size());
    assertAll(rows.stream().map(row -> refused(row)));
  }

  private static Executable refused(List<String> row) {
    String text = Table.unquoted(row.getFirst());
    return () -> {
      var fault = assertThrows(DateTimeParseException.class, () -> EdtfDate.parse(text), text);
      List<String> found =
          List.of(row.getFirst(), Integer.toString(fault.getErrorIndex()), fault.getMessage());
      assertEquals(row, found);
      assertEquals(text, fault.getParsedString());
      assertEquals(Optional.empty(), EdtfDate.tryParse(text));
    };
  }

  @Test
  void everyPartCarriesTheMarksOfTheTable() throws IOException {
    List<List<String>> rows = Table.read("qualifiers.tsv", 4);
    assertTrue(rows.size() >= 40, "rows: " + rows.size());
    assertAll(rows.stream().map(row -> marked(row)));
  }

  private static Executable marked(List<String> row) {
    return () -> {
      Point point = (Point) EdtfDate.parse(row.getFirst());
      List<String> found =
          List.of(
              point.text(),
              mark(point.yearQualifier()),
              mark(point.monthQualifier()),
              mark(point.dayQualifier()));
      assertEquals(row, found);
    };
  }

  private static String mark(Qualifier qualifier) {
    return qualifier == Qualifier.NONE ? "-" : qualifier.mark();
  }

  @Test
  void noTextStandsTwiceInTheTables() throws IOException {
    List<String> texts = new ArrayList<>(Table.valid());
    texts.addAll(Table.invalid());
    assertEquals(texts.size(), new HashSet<>(texts).size());
  }
}
