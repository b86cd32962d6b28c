package muster.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import muster.analysis.Departures;
import muster.analysis.Strands;
import muster.analysis.Tally;
import muster.check.Checks;
import muster.diagnostic.Positions;
import muster.diagnostic.Severity;
import muster.model.Dataset;
import org.junit.jupiter.api.Test;

final class AnalysisBenchmarkTest {
  private final Dataset record = SyntheticRecord.of(1_000);

  @Test
  void theRecordHasNoErrors() {
    assertEquals(
        List.of(),
        Checks.run(record, Positions.of(Map.of()), true).stream()
            .filter(problem -> problem.rule().severity() == Severity.ERROR)
            .toList());
  }

  @Test
  void theRecordHasAllThatIsLookedFor() {
    assertEquals(1_000, record.reports().size());
    assertEquals(1_000, record.actors().size());
    assertEquals(
        6,
        record.reports().values().stream()
            .mapToInt(report -> report.statement().via().size())
            .max()
            .orElseThrow());
    assertTrue(new Strands(record).of(record.reports().values()).size() < 900);
    assertFalse(new Departures(record).all().isEmpty());
    assertTrue(Tally.of(record.reports().values(), record).informed() > 0);
  }

  @Test
  void everyStepIsMeasured() {
    List<String> lines = AnalysisBenchmark.lines(List.of(100), 1);
    assertEquals(11, lines.size(), () -> String.join("\n", lines));
    assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("     100  ")));
  }
}
