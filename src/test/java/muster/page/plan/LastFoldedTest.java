package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import muster.analysis.Strand;
import muster.model.Dataset;
import muster.model.Report;
import org.junit.jupiter.api.Test;

final class LastFoldedTest {
  private final Dataset dataset = LongClaimsTest.numbers(3);
  private final Material material = Plans.material(dataset);
  private final LastFolded folded = new LastFolded(material);

  @Test
  void theSameReportsAreFoldedOnce() {
    List<Report> all = List.copyOf(dataset.reports().values());
    List<Strand> first = folded.of(all);
    assertEquals(material.strands(all), first);
    assertSame(first, folded.of(all));
  }

  @Test
  void onlyTheLastAreKept() {
    List<Report> all = List.copyOf(dataset.reports().values());
    List<Strand> first = folded.of(all);
    assertEquals(material.strands(all.subList(0, 2)), folded.of(all.subList(0, 2)));
    assertNotSame(first, folded.of(all));
    assertEquals(first, folded.of(all));
  }
}
