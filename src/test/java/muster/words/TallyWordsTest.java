package muster.words;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import muster.analysis.Tally;
import muster.model.Dataset;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TallyWordsTest {
  private static final String INDEPENDENCE =
      " Whether they are independent of one another is not known.";

  /// No multiple of seven, so that the ways of information are rings and nothing but rings.
  private static final int RING = 5_000;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /// Originators of one report each, on 5 March 2025 unless another year is given and after "<"
  /// with whose information, and what is said of them; "…" stands for the sentence on independence.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ruritanian-bureau | One report: one named originator of one state.
          ruritanian-bureau ruritanian-bureau | Two reports: one named originator of one state.
          ruritanian-bureau bureau-head | Two reports: one named originator of one state.
          ruritanian-bureau freedonian-staff | Two reports: two named originators of two states.…
          freedonia freedonian-staff | Two reports: two named originators of one state.…
          ruritanian-bureau ruritanian-intelligence | Two reports: one named originator of one state.
          ruritanian-intelligence | One report: one named originator of one state, a body not specified.
          captives ruritanian-bureau | Two reports: one named originator of one state, one unnamed.…
          ruritanian-intelligence freedonian-staff | Two reports: two named originators of two states, one of them a body not specified.…
          world-relief | One report: one named originator.
          world-relief ruritanian-bureau | Two reports: two named originators of one state and one of none.…
          official | One report: no named originators, one unnamed.
          official official | Two reports: no named originators, one unnamed.
          official ruritanian-bureau | Two reports: one named originator of one state, one unnamed.…
          nobody | One report: no named originators; one names nobody.
          nobody nobody | Two reports: no named originators; two name nobody.…
          inferred | One report: no named originators; of one the origin is only inferred.
          ruritanian-bureau inferred | Two reports: one named originator of one state; of one the origin is only inferred.…
          envoy ruritanian-bureau | Two reports: one named originator of one state.
          envoy-2024 ruritanian-bureau | Two reports: two named originators of two states.…
          isles-ministry<ruritanian-bureau ruritanian-bureau | Two reports: one named originator of one state; one more with information of another of these.
          isles-ministry<ruritanian-bureau freedonian-staff | Two reports: two named originators of two states.…
          isles-ministry<ruritanian-bureau isles-ministry ruritanian-bureau | Three reports: two named originators of two states.…
          isles-ministry<bureau-head ruritanian-bureau | Two reports: one named originator of one state; one more with information of another of these.
          isles-ministry<ruritanian-intelligence ruritanian-bureau | Two reports: one named originator of one state; one more with information of another of these.
          isles-ministry<official official | Two reports: no named originators, one unnamed; one more with information of another of these.
          isles-ministry<freedonian-staff freedonian-staff<ruritanian-bureau ruritanian-bureau | Three reports: one named originator of one state; two more with information of another of these.
          isles-ministry<freedonian-staff freedonian-staff<isles-ministry | Two reports: one named originator of one state; one more with information of another of these.
          isles-ministry<freedonian-staff freedonian-staff<sylvanian-staff sylvanian-staff<isles-ministry | Three reports: one named originator of one state; two more with information of another of these.
          isles-ministry<freedonian-staff freedonian-staff<isles-ministry isles-ministry | Three reports: one named originator of one state; one more with information of another of these.
          isles-ministry<freedonian-staff freedonian-staff<isles-ministry ruritanian-bureau | Three reports: two named originators of two states; one more with information of another of these.…
          ruritanian-bureau<bureau-head | One report: one named originator of one state.
          envoy-2023 | One report: one named originator.
          """)
  void saysWhoStandsBehindReports(String originators, String words) {
    String[] names = originators.split(" ", -1);
    String[] files = new String[names.length];
    for (int at = 0; at < names.length; at++) {
      files[at] = document("wire-" + at, "", statement(names[at]));
    }
    Dataset dataset = Records.of(files);
    Tally tally = Tally.of(dataset.reports().values(), dataset);
    assertEquals(words.replace("…", INDEPENDENCE), AnswerWords.tally(tally).plain());
  }

  @Test
  void aRingOfThousandsWhoInformOneAnotherIsCountedOnce() {
    var actors = new StringBuilder("actors:\n");
    var statements = new StringBuilder();
    for (int at = 0; at < RING; at++) {
      actors.append("  - id: a" + at + "\n    name: A\n    kind: military\n    state: XB\n");
      statements.append(
          statement("a" + at + "<a" + (at * 7 + 1) % RING).replace("id: one", "id: c" + at));
    }
    String file = document("wire-1", "", statements.toString());
    Dataset dataset = Records.of(actors.toString(), file);
    Tally tally =
        assertTimeoutPreemptively(PATIENCE, () -> Tally.of(dataset.reports().values(), dataset));
    assertEquals(RING, tally.informed() + tally.named().size());
    assertEquals(rings(), tally.named().size());
  }

  /// How many rings there are when each number leads to seven times itself and one.
  private static int rings() {
    Set<Integer> seen = new HashSet<>();
    int rings = 0;
    for (int at = 0; at < RING; at++) {
      rings += seen.contains(at) ? 0 : 1;
      for (int next = at; seen.add(next); next = (next * 7 + 1) % RING) {}
    }
    return rings;
  }

  private static String statement(String originator) {
    int informed = originator.indexOf('<');
    String name = informed < 0 ? originator : originator.substring(0, informed);
    String information =
        informed < 0 ? "" : "\n  informed-by: [" + originator.substring(informed + 1) + "]";
    int dash = name.indexOf("-20");
    String year = dash < 0 ? "2025" : name.substring(dash + 1);
    String by = dash < 0 ? name : name.substring(0, dash);
    String inferred = "by: ruritanian-bureau\n  origin: inferred\n  because: the same words";
    return "- "
        + (by.equals("inferred") ? inferred : "by: " + by)
        + information
        + "\n  said: "
        + year
        + "-03-05\n  claims:\n    - id: one\n      about: expedition\n      text: They came.\n";
  }
}
