package muster.export.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muster.export.StrictCsv;
import muster.words.Column;
import org.junit.jupiter.api.Test;

class CsvTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("first", Column.Form.TEXT, "One."),
          Column.of("second", Column.Form.TEXT, "Two."));

  private static byte[] bytes(String first, String second) throws IOException {
    var out = new ByteArrayOutputStream();
    Row row = new Row(COLUMNS).put("first", first).put("second", second);
    Csv.write(COLUMNS, List.of(row.cells()).iterator(), out);
    return out.toByteArray();
  }

  private static String text(String first, String second) throws IOException {
    return new String(bytes(first, second), StandardCharsets.UTF_8);
  }

  @Test
  void aTableIsAHeaderAndLinesThatEndInALineFeed() throws IOException {
    assertEquals("first,second\na,b\n", text("a", "b"));
  }

  @Test
  void emptyCellsAreNothing() throws IOException {
    assertEquals("first,second\n,\n", text("", ""));
  }

  @Test
  void commasQuotesAndLineEndsAreQuoted() throws IOException {
    assertEquals("first,second\n\"a,b\",\"say \"\"c\"\"\"\n", text("a,b", "say \"c\""));
    assertEquals("first,second\n\"a\nb\",\"c\rd\"\n", text("a\nb", "c\rd"));
  }

  @Test
  void spacesAtTheEndsSurvive() throws IOException {
    assertEquals("first,second\n\" a\",\"b \"\n", text(" a", "b "));
  }

  @Test
  void aSpreadsheetSeesNoFormula() throws IOException {
    assertEquals("first,second\n'=1+1,'+1\n", text("=1+1", "+1"));
    assertEquals("first,second\n'-1,'@a\n", text("-1", "@a"));
    assertEquals("first,second\n'\ta,\"'\r\"\n", text("\ta", "\r"));
    assertEquals("first,second\n'＝1,'＠a\n", text("＝1", "＠a"));
    assertEquals(
        "first,second\n\"'=HYPERLINK(\"\"x\"\",1)\",a=b\n", text("=HYPERLINK(\"x\",1)", "a=b"));
  }

  @Test
  void bytesAreUtf8WithoutAMark() throws IOException {
    byte[] wanted = {
      'f',
      'i',
      'r',
      's',
      't',
      ',',
      's',
      'e',
      'c',
      'o',
      'n',
      'd',
      '\n',
      (byte) 0xEB,
      (byte) 0xAA,
      (byte) 0x85,
      ',',
      '\n'
    };
    assertArrayEquals(wanted, bytes("명", ""));
  }

  @Test
  void whateverIsWrittenIsReadBack() throws IOException {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      String first = cell(random);
      String second = cell(random);
      List<List<String>> rows = StrictCsv.rows(text(first, second));
      assertEquals(
          List.of(List.of("first", "second"), List.of(first, second)), rows, "seed " + seed);
    }
  }

  /// Begins with a letter, so that no apostrophe is put before it.
  private static String cell(Random random) {
    return "a"
        + IntStream.range(0, random.nextInt(8))
            .mapToObj(_ -> String.valueOf(",\"\n\r \tb=명|".charAt(random.nextInt(10))))
            .collect(Collectors.joining());
  }
}
