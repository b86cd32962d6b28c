package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.diagnostic.Diagnostic;
import muster.model.Approximator;
import muster.model.ClaimId;
import muster.model.Quantity;
import muster.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueReaderTest {
  private static final String RECORD =
      """
      site:
        title: Freedonia in Sylvania
        scope: Made up.
      actors:
        - id: example-wire
          name: Example Wire
          kind: news-agency
      deployments:
        - id: guards
          name: The guards
      source:
        id: wire-1
        publisher: example-wire
        language: ko
        seen: whole
        entered:
          how: human
          on: 2031-05-07
      statements:
        - by: example-wire
          claims:
            - id: whole
              about: guards
              measure: killed
              value: 300
              text: The whole.
            - id: number
              about: guards
              measure: killed
              text: The number.
              share-of: wire-1/whole
      """;

  private static final ClaimId NUMBER = new ClaimId(new SourceId("wire-1"), "number");

  @TempDir private Path data;

  private Loaded load(String value) throws IOException {
    Files.writeString(data.resolve("record.yaml"), RECORD + "        value:\n" + value.indent(10));
    return Loader.load(data);
  }

  private Quantity read(String value) throws IOException {
    Loaded loaded = load(value);
    assertEquals(List.of(), loaded.diagnostics());
    return loaded.dataset().report(NUMBER).claim().value().orElseThrow().quantity();
  }

  @Test
  void aShareInAnotherLanguageIsAFractionInFigures() throws IOException {
    assertEquals(
        new Quantity.Share(2, 3, Approximator.UNQUALIFIED), read("wording: 3분의 2\nshare: 2/3\n"));
    assertEquals(
        new Quantity.Share(1, 2, Approximator.NEARLY),
        read("wording: 거의 절반\napprox: nearly\nshare: 1/2\n"));
  }

  @Test
  void aShareThatIsNoFractionIsRefused() throws IOException {
    for (String share : List.of("two thirds", "2/0", "2", "0.5", "-1/2")) {
      List<Diagnostic> found = load("wording: 3분의 2\nshare: " + share + "\n").diagnostics();
      assertEquals(
          List.of("`share` is `" + share + "`"), found.stream().map(Diagnostic::message).toList());
    }
  }

  @Test
  void englishWordsMayNameTheNumberInTheirOwnWay() throws IOException {
    assertEquals(
        new Quantity.About(12_000),
        read("wording: some 12-thousand\nlanguage: en\napprox: about\nbest: 12000\n"));
    assertEquals(
        new Quantity.MoreThan(10_000_000),
        read("wording: over 10 million\nlanguage: en\napprox: more-than\nlow: 10000000\n"));
  }

  @Test
  void aRangeIsAboutItsEndsWhereTheWordsSaySo() throws IOException {
    String ends = "language: en\napprox: between\nlow: 4000000\nhigh: 6000000\n";
    assertEquals(
        new Quantity.Between(4_000_000, 6_000_000, true),
        read("wording: about 4 to 6 million\n" + ends));
    assertEquals(
        new Quantity.Between(4_000_000, 6_000_000, false),
        read("wording: 4 to 6 million\n" + ends));
  }
}
