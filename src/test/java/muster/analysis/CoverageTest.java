package muster.analysis;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import muster.analysis.Coverage.Share;
import muster.model.Dataset;
import muster.model.When;
import muster.testing.Records;
import muster.time.DateSpan;
import muster.time.EdtfDate;
import org.junit.jupiter.api.Test;

final class CoverageTest {
  private static final String ONE =
      """
      - by: ruritanian-bureau
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 400
            as-of: 2024-12-31
            text: About 400 have been killed.
      """;

  private static final String TWO =
      """
      - by: ruritanian-bureau
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 500
            as-of: 2025-03
            text: About 500 have been killed.
          - id: sent
            about: expedition
            text: More have been sent.
      """;

  private static Slot month(int year, int month) {
    return new Slot.In(YearMonth.of(year, month));
  }

  private static Slot slot(String edtf) {
    return Slot.of(Optional.of(EdtfDate.parse(edtf).span()));
  }

  @Test
  void aTimeStandsInAMonthOnlyIfAllItsDaysDo() {
    assertEquals(month(2025, 2), slot("2025-02-26"));
    assertEquals(month(2025, 2), slot("2025-02"));
    assertEquals(month(2025, 2), slot("2025?-02-26"));
    assertEquals(month(2025, 2), slot("2025-02-03/2025-02-28"));
    assertEquals(new Slot.Wider(), slot("2025-02-28/2025-03-01"));
    assertEquals(new Slot.Wider(), slot("2025"));
    assertEquals(new Slot.Wider(), slot("2025-02/.."));
    assertEquals(new Slot.Wider(), Slot.of(Optional.of(DateSpan.unknown())));
    assertEquals(new Slot.None(), Slot.of(Optional.empty()));
  }

  @Test
  void documentsAreCountedByMonthWithTheClaimsInThem() {
    Dataset dataset =
        Records.of(document("one-1", "2024-12-31", ONE), document("two-2", "2025-03-20?", TWO));
    var months =
        new Coverage(dataset)
            .bySource(
                source -> Slot.of(source.published().flatMap(When::date).map(EdtfDate::span)));
    assertEquals(2, months.values().stream().mapToInt(Share::documents).sum());
    assertEquals(3, months.values().stream().mapToInt(Share::claims).sum());
  }

  @Test
  void claimsAreCountedByMonthWithTheDocumentsTheyAreFrom() {
    Dataset dataset =
        Records.of(document("one-1", "2024-12-31", ONE), document("two-2", "2025-03-20?", TWO));
    var clocks = new Clocks(dataset);
    var months =
        new Coverage(dataset)
            .byReport(
                report -> Slot.of(clocks.about(report).flatMap(Clock::date).map(EdtfDate::span)));
    assertEquals(
        Map.of(
            month(2024, 12),
            new Share(1, 1),
            month(2025, 3),
            new Share(1, 1),
            new Slot.None(),
            new Share(1, 1)),
        months);
  }

  @Test
  void monthsWithoutAnythingAreThere() {
    var some = new TreeMap<Slot, Share>();
    some.put(month(2025, 2), new Share(1, 4));
    some.put(new Slot.None(), new Share(1, 1));
    some.put(month(2024, 11), new Share(2, 2));
    String every =
        Coverage.everyMonth(some).entrySet().stream()
            .map(it -> it.getKey() + " " + it.getValue().claims())
            .collect(Collectors.joining(", "));
    assertEquals(
        "In[month=2024-11] 2, In[month=2024-12] 0, In[month=2025-01] 0, In[month=2025-02] 4,"
            + " None[] 1",
        every);
    assertEquals(Map.of(), Coverage.everyMonth(new TreeMap<>()));
  }
}
