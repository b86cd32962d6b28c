package muster.export.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import muster.export.Sylvania;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.SourceId;
import muster.testing.Node;
import org.junit.jupiter.api.Test;

class ClaimDigestTest {
  private static final Dataset SYLVANIA = Sylvania.dataset();
  private static final Dataset REAL = Sylvania.read(Sylvania.REAL);

  /// The recipe of docs/decisions/0010, as a reader of the downloads would follow it.
  private static final String RECIPE =
      """
      const record = JSON.parse(require('fs').readFileSync(0, 'utf8'))
      for (const source of record.sources)
        for (const statement of source.statements ?? [])
          for (const claim of statement.claims) {
            const cited = { source: source.id, statement: { ...statement, claims: [claim] } }
            const hash = require('crypto').createHash('sha256').update(JSON.stringify(cited))
            console.log(source.id + '/' + claim.id + ' ' + hash.digest('hex'))
          }
      """;

  private static Report report(String name) {
    return SYLVANIA.report(new ClaimId(new SourceId("wire-1"), name));
  }

  @Test
  void aClaimIsHashedWithItsStatementAndTheIdOfItsDocument() {
    assertEquals(
        """
        {"source":"wire-1","statement":{"by":"nobody","claims":[{"id":"parade","about":"parade",\
        "text":"There was a parade.\\nIt was long.\\n","before":{"edtf":"said",\
        "wording":"recently"}}]}}\
        """,
        ClaimDigest.json(report("parade")));
    assertEquals(
        "c57cd7a6e714ceed2286764ab59a40b08de65d3d2460e9b81f44d55c0cab3c54",
        ClaimDigest.of(report("parade")));
  }

  @Test
  void claimsOfOneStatementHaveHashesOfTheirOwn() {
    assertNotEquals(ClaimDigest.of(report("killed")), ClaimDigest.of(report("more")));
  }

  @Test
  void aReaderOfTheRecordGetsTheHashesOfTheTable() throws IOException, InterruptedException {
    for (Dataset dataset : List.of(SYLVANIA, REAL)) {
      List<String> ours =
          dataset.reports().values().stream()
              .map(report -> report.id() + " " + ClaimDigest.of(report))
              .toList();
      List<String> theirs = Node.run(RecordJson.of(dataset), "-e", RECIPE).lines().toList();
      assertEquals(ours.stream().sorted().toList(), theirs.stream().sorted().toList());
    }
  }
}
