package muster.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;

class SarifPrinterTest {
  /// The schema of OASIS, as a library for SARIF carries it.
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(MiniRepo.resource("/schema/sarif-schema-2.1.0.json"));

  private static List<?> faults(String sarif) {
    return SCHEMA.validate(sarif, InputFormat.JSON);
  }

  @Test
  void aProblemOfEveryRuleIsValid() {
    List<Diagnostic> problems =
        Arrays.stream(Rule.values())
            .map(rule ->
                Diagnostic.of(rule, new Position("data/값 1.yaml", 3, 2, 5), "wrong", "do that"))
            .toList();
    String sarif = SarifPrinter.print(problems, "0.1.0");
    assertEquals(List.of(), faults(sarif));
    assertTrue(sarif.contains("\"uri\": \"data/%EA%B0%92%201.yaml\""), sarif);
    assertTrue(sarif.contains("\"text\": \"wrong\\ndo that\""), sarif);
  }

  @Test
  void noProblemsAreValidToo() {
    assertEquals(List.of(), faults(SarifPrinter.print(List.of(), "0.1.0")));
  }

  @Test
  void theSchemaCatchesWhatIsWrong() {
    String sarif = SarifPrinter.print(List.of(), "0.1.0");
    assertFalse(faults(sarif.replace("\"driver\"", "\"drivr\"")).isEmpty());
  }
}
