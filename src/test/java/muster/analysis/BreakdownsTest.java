package muster.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import muster.model.Dataset;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BreakdownsTest {
  private static final String ALL = claim("all", "casualties", "expedition", "");

  @ParameterizedTest(name = "{1} of {2}, {3}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [wire/all] | killed           | expedition | ''
          [wire/all] | killed-in-action | expedition | ''
          [wire/all] | casualties       | vanguard   | ''
          [wire/all] | casualties       | expedition | extent: part
          [wire/all] | sent             | expedition | extent: part, part-of: wire/all
          []         | casualties       | expedition | extent: part, part-of: post/all
          []         | casualties       | expedition | extent: addition
          []         | casualties       | vanguard   | extent: wider
          []         | killed           | vanguard   | ''
          []         | killed           | shipments  | ''
          []         | sent             | expedition | ''
          """)
  void whatStandsBesideATotalBreaksItDownOrDoesNot(
      String found, String measure, String about, String fields) {
    assertEquals(
        found,
        brokenDown(
            document("wire", ALL + claim("beside", measure, about, fields)),
            document("post", ALL)));
  }

  @Test
  void aShareBreaksDownItsWhole() {
    String share =
        claim("share", "casualties", "expedition", "share-of: wire/all")
            .replace("value: 70", "value: a third");
    assertEquals("[wire/all]", brokenDown(document("wire", ALL + share)));
  }

  @Test
  void anotherDocumentBreaksNothingDown() {
    assertEquals(
        "[]",
        brokenDown(
            document("wire", ALL), document("post", claim("killed", "killed", "expedition", ""))));
  }

  private static String brokenDown(String... documents) {
    Dataset dataset = Records.of(documents);
    return new TreeSet<>(new Breakdowns(dataset).of(dataset.reports().values())).toString();
  }

  private static String document(String id, String claims) {
    return Records.document(id, "2025-03-06", "- by: ruritanian-bureau\n  claims:\n" + claims);
  }

  private static String claim(String id, String measure, String about, String fields) {
    String more = fields.isEmpty() ? "" : fields.replace(", ", "\n").indent(6);
    return "    - id: "
        + id
        + "\n      about: "
        + about
        + "\n      measure: "
        + measure
        + "\n      value: 70\n      text: As it says.\n"
        + more;
  }
}
