package muster.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muster.model.When;
import muster.testing.Markdown;
import muster.time.DateSpan;
import muster.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-03-05                 | on 5 March 2025
          2024-10                    | in October 2024
          2025                       | in 2025
          0999                       | in AD 999
          0044                       | in AD 44
          0000                       | in 1 BC
          -0044                      | in 45 BC
          -0044-03-15                | on 15 March 45 BC
          Y17000                     | in 17000
          Y-17000                    | in 17001 BC
          2025-21                    | in spring 2025
          2025-22                    | in summer 2025
          2025-23                    | in autumn 2025
          2024-24                    | in winter 2024
          2025-?22                   | in [summer] 2025
          2025-22?                   | in [summer 2025]
          2025?                      | in [2025]
          2024?-10                   | in October [2024]
          2024-10?                   | in [October 2024]
          2025-?10                   | in [October] 2025
          2025?-02-26                | on 26 February [2025]
          2025-02-26?                | on [26 February 2025]
          2025-02?-26                | on 26 [February 2025]
          2025-?02-26                | on 26 [February] 2025
          2025-02-?26                | on [26] February 2025
          ?2025-02-?26               | on [26] February [2025]
          2025?-04?-30               | on 30 [April 2025]
          2025~                      | in about 2025
          2024-10~                   | in about October 2024
          2024-11-12~                | on about 12 November 2024
          2025-02-~26                | on about 26 February 2025
          2025-02~-26                | on about 26 February 2025
          2025~-02-26                | on 26 February about 2025
          2025%                      | in about [2025]
          2025-02-26%                | on about [26 February 2025]
          2025-02-%26                | on about [26] February 2025
          2025?-01~                  | in about January [2025]
          202X                       | in the 2020s
          202X?                      | in [the 2020s]
          20XX                       | in the years 2000 to 2099
          2XXX                       | in the years 2000 to 2999
          XXXX                       | in a year not stated
          2X25                       | in a year like 2X25
          -004X                      | in a year like -004X
          202X-03                    | in March of the 2020s
          XXXX-03-05                 | on 5 March of a year not stated
          2025-XX                    | in a month of 2025
          2025-1X                    | in a month of 2025
          2025-03-XX                 | on a day in March 2025
          2025-03-1X                 | on a day in March 2025
          2025-XX-XX                 | on a day in 2025
          2025-XX-05                 | on day 5 of a month of 2025
          2025-03-XX?                | on [a day in March 2025]
          2025-02-23/2025-02-26      | from 23 to 26 February 2025
          2025-02-03/2025-03-05      | from 3 February to 5 March 2025
          2024-12-30/2025-01-02      | from 30 December 2024 to 2 January 2025
          2025-01/2025-02            | from January to February 2025
          2024-12/2025-01            | from December 2024 to January 2025
          2024/2025                  | from 2024 to 2025
          2025-21/2025-22            | from spring to summer 2025
          2025?-01/2025?-02          | from January to February [2025]
          2025-07?/2025-08?          | from [July] to [August 2025]
          2025?-08~/2025-12~         | from about August [2025] to about December 2025
          2025-02-XX/2025-03-XX      | from a day in February to a day in March 2025
          2025-02-03/2025-03         | from 3 February 2025 to March 2025
          2024-10/..                 | since October 2024
          2024?-10/..                | since October [2024]
          2025?-01~/..               | since about January [2025]
          2024-10/                   | since October 2024, end not known
          ../2025-02                 | until February 2025
          /2025-02                   | until February 2025, start not known
          [2025-07,2025-08]          | in July or August 2025
          [2025?-07,2025?-08]        | in July or August [2025]
          [2025-07?,2025-08?]        | in [July] or [August 2025]
          [2025-03-03,2025-03-05]    | on 3 or 5 March 2025
          [2025-01,2025-02,2025-03]  | in January, February or March 2025
          [2024-12,2025-01]          | in December 2024 or January 2025
          [2024,2025]                | in 2024 or 2025
          [2025]                     | in 2025
          [2025-01..2025-03]         | some time from January to March 2025
          [1667,1668,1670..1672]     | in 1667, 1668 or some time from 1670 to 1672
          [..2025-01]                | in January 2025 or before
          [2025-01..]                | in January 2025 or after
          [..2025-01,2025-03]        | in January 2025, March 2025 or any time before January 2025
          [2025-01,2025-03..]        | in January 2025, March 2025 or any time after March 2025
          {2025-07,2025-09}          | in July and September 2025
          {2025-03-05,2025-03-07}    | on 5 and 7 March 2025
          {1667,1668..1670}          | in 1667 and 1668 to 1670
          {2025-01..2025-03}         | from January to March 2025
          {..2025}                   | in 2025 and before
          {2025..}                   | in 2025 and after
          """)
  void tellsADateInWordsNeverFinerThanItIsGiven(String edtf, String words) {
    EdtfDate date = EdtfDate.parse(edtf);
    assertEquals(words, Dates.preposition(date) + Dates.words(date));
  }

  @Test
  void theWordsAloneHaveNoPreposition() {
    assertEquals("23 to 26 February 2025", Dates.words(EdtfDate.parse("2025-02-23/2025-02-26")));
  }

  @Test
  void aCalendarDayKeepsItsIsoFormBesideItsWords() {
    assertEquals(
        new Day("5 March 2025", "2025-03-05", Optional.empty()),
        Dates.of(LocalDate.of(2025, 3, 5)));
  }

  @Test
  void anInferredDateKeepsItsReason() {
    When when = when("2025?-02-26", "As of February 26", "the page prints no year");
    assertEquals(
        new Day("26 February [2025]", "2025?-02-26", Optional.of("the page prints no year")),
        Dates.of(when));
  }

  @Test
  void aTimeWithoutADateIsItsWordingInQuotationMarks() {
    assertEquals(
        new Day("“on Wednesday”", "", Optional.empty()), Dates.of(inWords("on Wednesday")));
  }

  @Test
  void everyBracketIsClosed() {
    for (String edtf : new String[] {"2025-07?/2025-08?", "[2025-07?,2025?-08]", "2025?-?07-05"}) {
      String words = Dates.words(EdtfDate.parse(edtf));
      long open = words.chars().filter(unit -> unit == '[').count();
      long closed = words.chars().filter(unit -> unit == ']').count();
      assertTrue(open > 0 && open == closed, edtf + ": " + words);
    }
  }

  private static When when(String edtf, String wording, String because) {
    return new When(
        Optional.of(EdtfDate.parse(edtf)),
        false,
        Optional.of(wording),
        Optional.of(because),
        When.Basis.PAGE,
        Optional.empty());
  }

  private static When inWords(String wording) {
    return new When(
        Optional.empty(),
        false,
        Optional.of(wording),
        Optional.empty(),
        When.Basis.PAGE,
        Optional.empty());
  }

  @Test
  void theDatesOfTheDataFormatAreToldSo() throws IOException {
    var rows =
        Markdown.of(Path.of("docs/data-format.md"))
            .table("| written | the site says | first day | last day |");
    assertTrue(rows.size() > 12, "rows: " + rows.size());
    for (List<String> row : rows) {
      EdtfDate date = EdtfDate.parse(row.getFirst().replace("`", ""));
      DateSpan span = date.span();
      String told = Dates.preposition(date) + Dates.words(date);
      assertEquals(
          row.subList(1, 4),
          List.of(told, day(span.earliest()), day(span.latest())),
          row.getFirst());
    }
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("open");
  }
}
