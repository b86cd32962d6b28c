package muster.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.testing.Golden;
import org.junit.jupiter.api.Test;

/// Holds whole drawings to files that were looked at. `-Dgolden=update` rewrites them.
class GoldenDrawingTest {
  private static final Path FOLDER = Path.of("src/test/resources/chart");

  @Test
  void theWideTimelineIsTheOneThatWasLookedAt() throws IOException {
    hold("timeline-wide.svg", Svg.of(TimelineDrawing.wide(Examples.timeline()).orElseThrow()));
  }

  @Test
  void theOverviewOfATimelineIsTheOneThatWasLookedAt() throws IOException {
    String drawn = Svg.of(TimelineDrawing.overview(Examples.timeline()).orElseThrow());
    hold("timeline-overview.svg", drawn);
  }

  @Test
  void theTallTimelineIsTheOneThatWasLookedAt() throws IOException {
    hold("timeline-tall.svg", Svg.of(TimelineDrawing.tall(Examples.timeline()).orElseThrow()));
  }

  @Test
  void theWideRangeChartIsTheOneThatWasLookedAt() throws IOException {
    hold("range-wide.svg", Svg.of(RangeChart.wide(Examples.readings()).orElseThrow()));
  }

  @Test
  void theNarrowRangeChartIsTheOneThatWasLookedAt() throws IOException {
    hold("range-narrow.svg", Svg.of(RangeChart.narrow(Examples.readings()).orElseThrow()));
  }

  @Test
  void theLogarithmicRangeChartIsTheOneThatWasLookedAt() throws IOException {
    hold("range-log.svg", Svg.of(RangeChart.wide(Examples.magnitudes()).orElseThrow()));
  }

  private static void hold(String name, String drawn) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Golden.isRenewed()) {
      Files.writeString(file, drawn);
    }
    assertEquals(Files.readString(file), drawn, name);
  }
}
