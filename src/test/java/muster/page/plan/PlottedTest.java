package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalLong;
import muster.analysis.Clocks;
import muster.chart.Amount;
import muster.model.Approximator;
import muster.model.Dataset;
import muster.model.Quantity;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlottedTest {
  @Test
  void noBoundIsDrawnThatTheSourceDoesNotGive() {
    assertDrawn(new Amount.Plain(1500), new Quantity.Unqualified(1500));
    assertDrawn(new Amount.About(400), new Quantity.About(400));
    assertDrawn(new Amount.Nearly(11000), new Quantity.Nearly(11000));
    assertDrawn(new Amount.From(3000), new Quantity.MoreThan(3000));
    assertDrawn(new Amount.From(100), new Quantity.AtLeast(100));
    assertDrawn(new Amount.UpTo(12000), new Quantity.AtMost(12000));
    assertDrawn(new Amount.Between(1000, 3000), new Quantity.Between(1000, 3000, false));
    assertDrawn(new Amount.Magnitude(20000, 99999), new Quantity.OrderOfMagnitude(20000, 99999));
    assertEquals(OptionalLong.empty(), new Quantity.About(400).floor());
  }

  @Test
  void sharesAndWordsWithoutANumberAreNotDrawn() {
    var share = new Quantity.Share(2, 3, Approximator.UNQUALIFIED);
    assertEquals(Optional.empty(), Plotted.amount(share));
    assertEquals(Optional.empty(), Plotted.amount(new Quantity.Unquantified()));
    assertEquals(Optional.empty(), Plotted.amount(new Quantity.NotKnown()));
  }

  private static void assertDrawn(Amount amount, Quantity quantity) {
    assertEquals(Optional.of(amount), Plotted.amount(quantity));
  }

  /// A claim in a document published on 6 March 2025, said on the day before.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as-of: 2025-02        | 2025-02-01 | 2025-02-28 | true
          as-of: 2025?-02-26    | 2025-02-26 | 2025-02-26 | true
          as-of: said           | 2025-03-05 | 2025-03-05 | true
          as-of: 2024-10/..     | 2024-10-01 | 2025-03-06 | true
          during: 2025-01/2025-02 | 2025-01-01 | 2025-02-28 | true
          before: 2025-02       | 2025-02-01 | 2025-02-28 | false
          note: no time at all  | 2025-03-05 | 2025-03-05 | false
          """)
  void aNumberStandsOnTheDaysThatItMayBeAbout(String time, String from, String to, boolean dated) {
    Dataset dataset = Records.of(document("    said: 2025-03-05\n", time));
    Plotted plotted = plotted(dataset).orElseThrow();
    assertEquals(from, plotted.days().earliest().toString());
    assertEquals(to, plotted.days().latest().toString());
    assertEquals(dated, plotted.dated());
  }

  @Test
  void whatWasSaidOnAnUnknownDayStandsWhereItWasPublished() {
    Plotted plotted = plotted(Records.of(document("", "as-of: said"))).orElseThrow();
    assertEquals("2025-03-06", plotted.days().earliest().toString());
    assertEquals(false, plotted.dated());
  }

  private static Optional<Plotted> plotted(Dataset dataset) {
    return Plotted.of(Records.report(dataset, "wire/one"), new Clocks(dataset));
  }

  private static String document(String said, String time) {
    return Records.document(
        "wire",
        "2025-03-06",
        """
        - by: ruritanian-bureau
        %s  claims:
            - id: one
              about: expedition
              measure: killed
              value: about 400
              text: As it says.
              %s
        """
            .formatted(said.isEmpty() ? "" : said.substring(2), time));
  }
}
