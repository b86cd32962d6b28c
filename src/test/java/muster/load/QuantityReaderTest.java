package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import muster.model.Approximator;
import muster.model.Quantity;
import muster.testing.Markdown;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;

class QuantityReaderTest {
  @Test
  void everyWordingOfTheTableIsReadAsItSays() {
    List<String> wrong = new ArrayList<>();
    List<String> rows = rows("/quantities.tsv");
    for (String row : rows) {
      String wording = row.substring(0, row.indexOf('\t'));
      String read =
          wording
              + "\t"
              + QuantityReader.read(wording)
                  .map(QuantityReaderTest::columns)
                  .orElse("unreadable\t\t\t");
      if (!read.equals(row)) {
        wrong.add("wanted " + row + ", read " + read);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(rows.size() >= 120, "the table is shorter than it was");
  }

  @Test
  void theQuantitiesOfTheDataFormatAreReadSo() throws IOException {
    var table =
        Markdown.of(Path.of("docs/data-format.md"))
            .table("| written | read as | low | best | high |");
    assertTrue(table.size() > 12, "rows: " + table.size());
    for (List<String> row : table) {
      String wording = row.getFirst().replace("`", "");
      assertEquals(
          String.join("\t", row.subList(1, row.size())),
          QuantityReader.read(wording).map(QuantityReaderTest::columns).orElse("unreadable"),
          wording);
    }
  }

  @Test
  void aCommaPointOrSpaceOfAnotherLanguageIsNeverTakenForAnEnglishOne() {
    assertTrue(QuantityReader.read("3.500,5").isEmpty());
    assertTrue(QuantityReader.read("3 500").isEmpty());
    assertTrue(QuantityReader.read("3'500").isEmpty());
  }

  @Test
  void anIncrementIsHeardInItsWords() {
    List.of("3,000 more", "another 2,000", "an additional 1,500", "a further 500", "extra 10")
        .forEach(words -> assertTrue(QuantityReader.saysIncrement(words), words));
    List.of("more than 3,000", "3,000 or more", "no more than 300", "around 3,000")
        .forEach(words -> assertTrue(!QuantityReader.saysIncrement(words), words));
  }

  static List<String> rows(String resource) {
    return MiniRepo.resource(resource).lines().filter(row -> !row.startsWith("#")).toList();
  }

  private static String columns(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Unqualified(long count) -> row("unqualified", "", count, "");
      case Quantity.About(long count) -> row("about", "", count, "");
      case Quantity.Nearly(long high) -> row("nearly", "", "", high);
      case Quantity.MoreThan(long low) -> row("more-than", low, "", "");
      case Quantity.AtLeast(long low) -> row("at-least", low, "", "");
      case Quantity.AtMost(long high) -> row("at-most", "", "", high);
      case Quantity.Between(long low, long high, boolean about) ->
          row(about ? "about between" : "between", low, "", high);
      case Quantity.OrderOfMagnitude(long low, long high) ->
          row("order-of-magnitude", low, "", high);
      case Quantity.Share(long part, long whole, Approximator qualifier) ->
          row(word(qualifier) + " share", "", part + "/" + whole, "");
      case Quantity.Unquantified() -> row("unquantified", "", "", "");
      case Quantity.NotKnown() -> row("not-known", "", "", "");
    };
  }

  private static String word(Approximator qualifier) {
    return qualifier.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String row(String approximator, Object low, Object best, Object high) {
    return approximator + "\t" + low + "\t" + best + "\t" + high;
  }
}
