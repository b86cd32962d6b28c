package muster.words;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import muster.analysis.Directness;
import muster.analysis.Origins;
import muster.model.Dataset;
import muster.model.Report;
import muster.testing.Records;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WayWordsTest {
  /// Who published the document, who said it and how it came about, and what is said of the way.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          example-wire | by: example-wire | The originator published the document itself.
          ruritanian-bureau | by: ruritanian-bureau; said: 2025-03-05 | The originator published the document itself.
          ruritanian-bureau | by: bureau-head; direct: yes | The body for which the originator speaks published the document.
          ruritanian-bureau | by: envoy; said: 2025-03-05 | The body for which the originator speaks published the document.
          ruritanian-bureau | by: envoy; said: 2024-03-05 | The document reports the originator; nobody in between is named.
          example-wire | by: ruritanian-bureau | The document reports the originator; nobody in between is named.
          example-wire | by: official | The document reports the originator; nobody in between is named.
          example-wire | by: envoy; direct: yes | The document quotes the originator; nobody in between is named.
          example-wire, read in part | by: envoy | The document reports the originator; nobody in between is named in the part that we read.
          example-wire | by: ruritanian-bureau; via: [envoy] | Between the originator and the document stands one relay.
          example-wire | by: ruritanian-bureau; direct: yes; via: [envoy] | Between the originator and the document stands one relay; the originator’s words are given as a quotation.
          example-wire | by: ruritanian-bureau; via: [envoy, isles-ministry] | Between the originator and the document stand two relays, one after another.
          example-wire | by: ruritanian-bureau; via: [{who: [envoy, isles-ministry]}] | Between the originator and the document stands one relay.
          example-wire for example-post | by: ruritanian-bureau | Between the originator and the document stands one relay.
          example-wire for example-post | by: ruritanian-bureau; via: [envoy, example-post] | Between the originator and the document stand two relays, one after another.
          example-wire for example-post | by: example-post | The document reports the originator; nobody in between is named.
          example-wire | by: nobody | Nobody is named: how near the document is to those who said it is not known.
          example-wire, read in part | by: nobody | Nobody is named in the part that we read: how near the document is to those who said it is not known.
          example-wire | by: ruritanian-bureau; via: [envoy]; origin: inferred; because: the same words | The origin is inferred, so the way from there is not told: how near the document is to it is not known.
          """)
  void saysHowNearADocumentIsToTheOriginator(String document, String statement, String words) {
    boolean part = document.endsWith(", read in part");
    String[] outlets = document.replace(", read in part", "").split(" for ", 2);
    String agency = outlets.length > 1 ? "\n  republishes: " + outlets[1] : "";
    String fields = statement.replace("; ", "\n  ");
    String claim = "\n  claims:\n    - id: one\n      about: expedition\n      text: They came.\n";
    String file =
        document("wire-1", "", "- " + fields + claim)
            .replace("publisher: example-wire", "publisher: " + outlets[0] + agency)
            .replace("seen: whole", part ? "seen: excerpt" : "seen: whole");
    Dataset dataset = Records.of(file);
    Report report = Records.report(dataset, "wire-1/one");
    Directness way = Directness.of(report, new Origins(dataset));
    assertEquals(words, WayWords.of(way, report.source()).plain());
  }
}
