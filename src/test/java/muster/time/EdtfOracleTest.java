package muster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muster.time.EdtfDate.Point;
import org.junit.jupiter.api.Test;

class EdtfOracleTest {

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
}
