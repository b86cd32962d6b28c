package muster.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.analysis.Analysis;
import muster.analysis.Departures;
import muster.analysis.Strands;
import muster.analysis.Tally;
import muster.check.Checks;
import muster.diagnostic.Positions;
import muster.diagnostic.Severity;
import muster.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GrowthBenchmarkTest {
  private final Dataset record = SyntheticRecord.of(1_000);

  @Test
  void theRecordHasNoErrors() {
    assertEquals(
        List.of(),
        Checks.run(new Analysis(record), Positions.of(Map.of()), true).stream()
            .filter(problem -> problem.rule().severity() == Severity.ERROR)
            .toList());
  }

  @Test
  void theRecordHasAllThatIsLookedFor() {
    assertEquals(1_000, record.reports().size());
    assertEquals(200, record.sources().size());
    assertEquals(100, record.actors().size());
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
  void theExponentTellsHowTheCostGrows() {
    assertEquals(1, Growth.exponent(1_000, 7, 10_000, 70), 1e-9);
    assertEquals(2, Growth.exponent(10, 3, 20, 12), 1e-9);
    assertEquals(0, Growth.exponent(10, 3, 1_000, 3), 1e-9);
  }

  @Test
  void eachLineIsHeldAgainstTheSameStepOfTheSmallerRecord() {
    var growth = new Growth();
    growth.add(100, "load", new Growth.Cost(100, 2_000_000, 3 << 20));
    growth.add(100, "check", new Growth.Cost(1, 5_000_000, 0));
    growth.add(1_000, "load", new Growth.Cost(1_000, 200_000_000, 0));
    growth.add(10_000, "load", new Growth.Cost(10_000, 2_000_000_000, 0));
    assertEquals(
        List.of(
            "     100  load                             100        2.0        3",
            "     100  check                              1        5.0        0",
            "    1000  load                            1000      200.0        0  n^2.00",
            "   10000  load                           10000     2000.0        0  n^1.00, n^1.50"
                + " from 100"),
        growth.lines().subList(1, 5));
  }

  @Test
  void theMedianOfCostsIsTheOneInTheMiddle() {
    var costs =
        List.of(new Growth.Cost(1, 9, 0), new Growth.Cost(2, 1, 0), new Growth.Cost(3, 4, 0));
    assertEquals(new Growth.Cost(3, 4, 0), Growth.median(costs));
  }

  @Test
  void everyStageFindsSomethingInATinyRecord(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    RecordFiles.write(SyntheticRecord.of(50), data);
    var stages = new Stages(data, folder.resolve("site"));
    Map<String, Long> found = new TreeMap<>();
    for (Growth.Step<Stages> step : Stages.all()) {
      found.put(step.name().strip(), step.work().of(stages));
    }
    assertEquals(50L, found.get("load"));
    assertEquals(found.get("site made and written"), found.get("the same site again"));
    // what so small a record has none of
    found
        .keySet()
        .removeAll(List.of("departures", "one origin", "public on a day", "repeats and updates"));
    assertFalse(found.containsValue(0L), found::toString);
  }
}
