package muster.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import muster.words.Column;
import org.junit.jupiter.api.Test;

class RowTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("first", Column.Form.TEXT, "One."),
          Column.of("second", Column.Form.TEXTS, "Two."));

  @Test
  void cellsStandInTheOrderOfTheColumns() {
    Row row = new Row(COLUMNS).put("second", List.of("b", "c")).put("first", true);
    assertEquals(List.of("yes", "b | c"), row.cells());
  }

  @Test
  void whatIsAbsentIsEmpty() {
    Row row = new Row(COLUMNS).put("first", Optional.empty()).put("second", OptionalLong.empty());
    assertEquals(List.of("", ""), row.cells());
  }

  @Test
  void aColumnThatTheTableLacksIsRefused() {
    Row row = new Row(COLUMNS).put("first", "a").put("second", "b").put("third", "");
    assertEquals(
        "no column third in the table",
        assertThrows(IllegalStateException.class, row::cells).getMessage());
  }

  @Test
  void aColumnIsFilledOnce() {
    Row row = new Row(COLUMNS).put("first", "a");
    assertEquals(
        "the column first is filled twice",
        assertThrows(IllegalArgumentException.class, () -> row.put("first", 1)).getMessage());
  }

  @Test
  void aColumnThatNobodyFillsIsAFault() {
    Row row = new Row(COLUMNS).put("first", "a");
    assertEquals(
        "the column second is not filled",
        assertThrows(IllegalStateException.class, row::cells).getMessage());
  }
}
