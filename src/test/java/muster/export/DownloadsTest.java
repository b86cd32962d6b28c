package muster.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import muster.analysis.RecordAddresses;
import muster.model.Dataset;
import muster.words.Column;
import muster.words.DataFile;
import org.junit.jupiter.api.Test;

class DownloadsTest {
  private static final Dataset SYLVANIA = Sylvania.dataset();
  private static final Dataset REAL = Sylvania.read(Sylvania.REAL);

  private static List<DataFile> tables(Dataset dataset) {
    return DataFile.of(dataset).stream()
        .filter(file -> file.format() == DataFile.Format.CSV)
        .toList();
  }

  private static List<Map<String, String>> records(DataFile file, Dataset dataset) {
    return StrictCsv.records(Sylvania.text(file.path(), dataset));
  }

  @Test
  void theFilesAreThoseThatTheDataPageLists() {
    assertEquals(
        List.of(
            "data/actors.csv",
            "data/claims.bib",
            "data/claims.csl.json",
            "data/claims.csv",
            "data/datapackage.json",
            "data/questions/killed.csv",
            "data/questions/parade.csv",
            "data/record.json",
            "data/sources.csv"),
        List.copyOf(Downloads.of(SYLVANIA).keySet()));
    for (Dataset dataset : List.of(SYLVANIA, REAL)) {
      Set<String> listed = new TreeSet<>();
      DataFile.of(dataset).forEach(file -> listed.add(file.path()));
      assertEquals(listed, Downloads.of(dataset).keySet());
      assertEquals(listed, RecordAddresses.files(dataset));
    }
  }

  @Test
  void headersAreThoseOfTheDictionary() {
    for (DataFile file : tables(SYLVANIA)) {
      assertEquals(
          file.columns().stream().map(Column::name).toList(),
          StrictCsv.rows(Sylvania.text(file.path(), SYLVANIA)).getFirst(),
          file.path());
    }
  }

  @Test
  void aCellIsEmptyOnlyWhereTheDictionarySaysWhatThatMeans() {
    for (Dataset dataset : List.of(SYLVANIA, REAL)) {
      for (DataFile file : tables(dataset)) {
        for (Map<String, String> record : records(file, dataset)) {
          for (Column column : file.columns()) {
            boolean filled = !value(record, column).isEmpty();
            assertTrue(filled || column.empty().isPresent(), () -> file.path() + column + record);
          }
        }
      }
    }
  }

  @Test
  void everyColumnIsFilledByARowAndThoseThatMayBeEmptyAreEmptyInOne() {
    for (DataFile file : DataFile.tables()) {
      List<Map<String, String>> records = records(file, SYLVANIA);
      for (Column column : file.columns()) {
        String where = file.path() + ": " + column.name();
        assertTrue(records.stream().anyMatch(row -> !value(row, column).isEmpty()), where);
        assertEquals(
            column.empty().isPresent(),
            records.stream().anyMatch(row -> value(row, column).isEmpty()),
            where);
      }
    }
  }

  @Test
  void cellsHaveTheFormThatTheDictionaryNames() {
    for (Dataset dataset : List.of(SYLVANIA, REAL)) {
      for (DataFile file : tables(dataset)) {
        for (Map<String, String> record : records(file, dataset)) {
          for (Column column : file.columns()) {
            String cell = value(record, column);
            assertTrue(
                cell.isEmpty() || hasForm(column.form(), cell),
                () -> file.path() + " " + column.name() + ": " + cell);
          }
        }
      }
    }
  }

  private static boolean hasForm(Column.Form form, String cell) {
    String id = "[a-z0-9][a-z0-9-]*(/[a-z0-9-]+)?";
    return switch (form) {
      case TEXT, TEXTS -> true;
      case WORD -> cell.matches("[a-z-]+|[1-6]");
      case WORDS -> cell.matches("[a-z-]+( \\| [a-z-]+)*");
      case YES_NO -> cell.matches("yes|no");
      case NUMBER -> cell.matches("0|[1-9][0-9]*");
      case EDTF -> muster.time.EdtfDate.tryParse(cell).isPresent();
      case DAY -> cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
      case ID -> cell.matches(id);
      case IDS -> cell.matches(id + "( \\| " + id + ")*");
      case LANGUAGE -> cell.matches("[a-z]{2,3}(-[A-Za-z0-9]+)*");
      case STATE -> cell.matches("[A-Z]{2}");
      case ADDRESS -> cell.matches("https?://\\S+|[a-z]+/[a-z0-9/-]+\\.html");
    };
  }

  private static String value(Map<String, String> record, Column column) {
    return record.getOrDefault(column.name(), "");
  }

  @Test
  void readAndWrittenTwiceTheBytesAreTheSame() {
    Dataset again = Sylvania.read(Sylvania.REAL);
    for (String path : Downloads.of(REAL).keySet()) {
      byte[] first = Sylvania.bytes(path, REAL);
      assertTrue(first.length > 100, path);
      assertArrayEquals(first, Sylvania.bytes(path, again), path);
    }
  }

  @Test
  void anActorIsALine() {
    assertEquals(
        """
        actor,was,page,name,kind,state,party,part-of,roles,aliases,names,may-be,grades,originated,\
        relayed,published,note
        a-service,,actors/a-service.html,a Sylvanian service,intelligence-agency,ZY,yes,,,,,\
        general-staff,,0,0,0,
        colonel,,actors/colonel.html,Colonel Example,person,ZY,yes,general-staff,\
        "spokesman (general-staff), 2030/.. | member of the board",,,,,3,0,0,
        example-post,,actors/example-post.html,"The ""Example"", Post",outlet,,,,,Post | The Post,\
        de: Beispielpost | ko: 보기,,,0,0,2,A paper.
        example-wire,example-agency,actors/example-wire.html,Example Wire,news-agency,ZX,no,,,,,,,0,3,1,
        general-staff,,actors/general-staff.html,the Sylvanian General Staff,military,ZY,yes,,,,,,\
        "C on losses of others (a second reader, 2031-05-11): Two of its 3 lists were borne out. | \
        F on its own losses (a second reader, 2031-05-11): It has named none.",\
        4,0,0,
        officials,,actors/officials.html,officials (not named by the source),unnamed,,,,,,,,,8,3,0,
        """,
        Sylvania.text("data/actors.csv", SYLVANIA));
  }

  @Test
  void aClaimIsALine() {
    assertEquals(
        """
        wire-1/killed,,claims/wire-1/killed.html,deployment,guards,The Freedonian guards,\
        Around 400 guards had been killed.,estimated,killed,around 400,en,,about,,,400,,,,,,,\
        guards,total,,,named,general-staff,the Sylvanian General Staff,general-staff,ZY,yes,\
        a Sylvanian service | prisoners interviewed by the colonel,Day and figures agree.,,,\
        estimates,briefing,yes,briefing,2031?-05-04,no,page,as of 4 May,No year is printed.,\
        2030-12,,,,,,,,,,,,,,,,2031-05-04,2031-05-04,2031-05-05,yes,page,,,,,,,,2031-05-06,yes,\
        page,,,2031-05-07,human,2031-05-06,north | town,north,town,aggregate-statement,anonymous,\
        highly likely,uk,around 400 guards were killed,killed by the north wind,\
        '@ The wind is not named.,standing,,,,corroborated,Two lists agree.,\
        derives-from post-1/sent | may-be post-1/wounded,1,a second reader,2031-05-11,\
        Two lists have around 400.,post-1/killed | post-1/one,Each list has its own names.,wire-1,"'=Guards, ""killed""\",\
        Example Wire,"https://example.org/1?a=1,2",en,whole,\
        c2e984b53047311aee343c77fb98d1aab26813a45a03839e6ee4f09a64038411\
        """,
        Sylvania.lines("data/claims.csv", SYLVANIA).stream()
            .filter(line -> line.startsWith("wire-1/killed,"))
            .findAny()
            .orElseThrow());
  }

  @Test
  void boundsAreInOrOutAsTheWordsSay() {
    assertEquals("1000 yes", claim("wire-1/more", "high", "high-exclusive"));
    assertEquals("92 yes", claim("wire-1/daily", "low", "low-exclusive"));
    assertEquals("5 no", claim("post-1/at-least", "low", "low-exclusive"));
    assertEquals("7 no", claim("post-1/at-most", "high", "high-exclusive"));
    assertEquals("4000000 6000000 ", claim("post-1/count", "low", "high", "best"));
    assertEquals("24 99  ", claim("wire-1/hats", "rule-low", "rule-high", "low", "high"));
    assertEquals("2/3 nearly ", claim("post-1/wounded", "share", "approximator", "high"));
    assertEquals(" ", claim("post-1/no-number", "wording", "approximator"));
    assertEquals("not-known ", claim("post-1/unknown", "approximator", "best"));
  }

  private static String claim(String id, String... columns) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(claim(id).getOrDefault(column, "no such column"));
    }
    return String.join(" ", cells);
  }

  @Test
  void aSourceIsALine() {
    assertEquals(
        """
        wire-1,,sources/wire-1.html,"'=Guards, ""killed""\",no,example-wire,Example Wire,,\
        "https://example.org/1?a=1,2",en,2031-05-06,yes,page,,,2031-05-06,whole,\
        the start of the period | the units,One statement is withheld.,human,2031-05-07,,,2,6,\
        A note.\
        """,
        Sylvania.lines("data/sources.csv", SYLVANIA).getLast());
  }

  @Test
  void ofAProtectedPersonOnlyLabelAndStateAreWritten() {
    for (DataFile file : tables(SYLVANIA)) {
      for (Map<String, String> record : records(file, SYLVANIA)) {
        record.forEach((column, cell) ->
            assertFalse(
                List.of(cell.split("[^a-z-]+", -1)).contains("prisoners")
                    && !cell.contains("prisoners interviewed by the colonel")
                    && !column.equals("text"),
                () -> file.path() + " " + column + ": " + cell));
      }
    }
    Map<String, String> claim = claim("post-1/of-prisoners");
    assertEquals("", claim.get("about"));
    assertEquals("prisoners interviewed by the colonel", claim.get("about-name"));
    assertEquals("", claim.get("originator"));
    assertEquals("", claim.get("institution"));
    assertEquals("prisoners interviewed by the colonel", claim.get("originator-name"));
    assertEquals("officials + – > example-wire", claim("post-1/killed").get("relay-ids"));
  }

  private static Map<String, String> claim(String id) {
    return records(DataFile.CLAIMS, SYLVANIA).stream()
        .filter(record -> id.equals(record.get("claim")))
        .findAny()
        .orElseThrow();
  }

  @Test
  void theAnswerComesFirstAndARepeatNamesTheClaimThatSpeaksForIt() {
    List<String> rows = new ArrayList<>();
    for (Map<String, String> row : records(tables(SYLVANIA).get(3), SYLVANIA)) {
      rows.add(row.get("claim") + " " + row.get("in-answer") + " " + row.get("repeats"));
    }
    assertEquals(List.of("wire-1/killed yes ", "post-1/killed yes wire-1/killed"), rows);
  }

  @Test
  void aQuestionWithoutANumberHasTheClaimsCompared() {
    List<String> rows = new ArrayList<>();
    for (Map<String, String> row : records(tables(SYLVANIA).get(4), SYLVANIA)) {
      rows.add(row.get("claim") + " " + row.get("in-answer") + row.get("repeats"));
    }
    assertEquals(2, rows.size());
    assertTrue(rows.contains("wire-1/parade yes"), rows.toString());
    assertTrue(rows.contains("post-1/parade yes"), rows.toString());
  }
}
