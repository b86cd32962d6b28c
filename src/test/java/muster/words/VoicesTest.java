package muster.words;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VoicesTest {
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          freedonian-staff  | killed  | Freedonia is a party to this war; these are its own losses.
          sylvanian-staff   | killed  | Sylvania is a party to this war; these are its opponent’s losses.
          sylvanian-staff   | captured| Sylvania is a party to this war; these are its opponent’s losses.
          sylvanian-staff   | sent    | Sylvania is a party to this war.
          ruritanian-bureau | killed  | Ruritania is not a party to this war.
          isles-ministry    | killed  | The United Isles is not a party to this war.
          borderland-staff  | killed  | The state XE is a party to this war.
          world-relief      | killed  | none
          official          | killed  | none
          captives          | killed  | none
          nobody            | killed  | none
          envoy             | killed  | Ruritania is not a party to this war.
          """)
  void saysHowTheOriginatorStandsToTheConflict(String by, String measure, String line) {
    Dataset dataset = Records.of(document("wire", "", statement(by, measure)));
    assertEquals(
        line, new Voices(dataset).partyLine(Records.report(dataset, "wire/one")).orElse("none"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          freedonian-staff  | killed  | Freedonia · party to this war; its own losses
          sylvanian-staff   | killed  | Sylvania · party to this war; its opponent’s losses
          sylvanian-staff   | sent    | Sylvania · party to this war
          ruritanian-bureau | killed  | Ruritania · not a party
          borderland-staff  | killed  | State XE · party to this war
          world-relief      | killed  | none
          captives          | killed  | none
          nobody            | killed  | none
          """)
  void saysTheSameInAFewWordsForATable(String by, String measure, String note) {
    Dataset dataset = Records.of(document("wire", "", statement(by, measure)));
    assertEquals(
        note, new Voices(dataset).partyNote(Records.report(dataset, "wire/one")).orElse("none"));
  }

  @Test
  void aStateOfTheRecordKeepsItsNameAndAnotherHasTheUsualOne() {
    var voices = new Voices(Records.of());
    assertEquals("Freedonia", voices.stateName("XA").orElse("none"));
    assertEquals("France", voices.stateName("FR").orElse("none"));
    assertEquals("none", voices.stateName("XE").orElse("none"));
  }

  @Test
  void anActorIsPlacedWithoutAnyLosses() {
    Dataset dataset = Records.of();
    var staff = Objects.requireNonNull(dataset.actors().get(new ActorId("freedonian-staff")));
    assertEquals(
        "Freedonia is a party to this war.", new Voices(dataset).partyLine(staff).orElse(""));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ruritanian-bureau | Ruritania’s Bureau (RB)
          bureau-head       | head of Ruritania’s Bureau
          envoy             | A. Envoy (Ruritania’s Bureau, RB)
          official          | an official (not named)
          captives          | prisoners of war interviewed by the envoy
          nobody            | nobody named
          """)
  void namesTheOriginatorAndWhomHeSpeaksFor(String by, String name) {
    Dataset dataset = Records.of(document("wire", "", statement(by, "killed")));
    assertEquals(name, new Voices(dataset).originator(Records.report(dataset, "wire/one")).plain());
  }

  @Test
  void aPersonSpeaksForTheBodyOfTheDay() {
    String then = statement("envoy", "killed").replace("2025", "2024");
    assertEquals("A. Envoy (Freedonia’s General Staff, FGS)", originator(then));
    String before = statement("envoy", "killed").replace("2025", "2023");
    assertEquals("A. Envoy (World Relief)", originator(before));
  }

  @Test
  void anInferredOriginIsNotNamedNorItsWayNorItsSide() {
    String inferred =
        statement("sylvanian-staff", "killed")
            .replace("  said", "  origin: inferred\n  because: the same words\n  said");
    Dataset dataset = Records.of(document("wire", "", inferred));
    var report = Records.report(dataset, "wire/one");
    assertEquals("origin not stated", originator(inferred));
    assertEquals("none", new Voices(dataset).partyLine(report).orElse("none"));
    assertEquals("printed by Example Wire", new Telling(dataset).chain(report));
    assertEquals(
        "Origin not stated (Example Wire): about 400 killed, said on 5 March 2025; as-of"
            + " day not stated.",
        new Telling(dataset).sentence(report).plain());
  }

  @Test
  void theChainLeadsFromTheOriginatorToTheDocument() {
    String relayed =
        statement("ruritanian-bureau", "killed")
            .replace(
                "  said", "  via:\n    - who: [official, envoy]\n    - who: example-post\n  said");
    Dataset dataset = Records.of(document("wire", "", relayed));
    assertEquals(
        "through an official (not named) and A. Envoy, through Example Post, printed by Example"
            + " Wire",
        new Telling(dataset).chain(Records.report(dataset, "wire/one")));
  }

  @Test
  void aDocumentWithoutAHeadlineIsNamedByPublisherAndDay() {
    String statements = statement("nobody", "killed");
    assertEquals(
        "Example Wire, 6 March 2025 (headline not recorded)", named("2025-03-06", statements));
    assertEquals("Example Wire, undated (headline not recorded)", named("", statements));
  }

  private static String named(String published, String statements) {
    Dataset dataset = Records.of(document("wire", published, statements));
    return new Telling(dataset).document(Records.report(dataset, "wire/one").source());
  }

  private static String originator(String statements) {
    Dataset dataset = Records.of(document("wire", "", statements));
    return new Voices(dataset).originator(Records.report(dataset, "wire/one")).plain();
  }

  private static String statement(String by, String measure) {
    return """
    - by: BY
      said: 2025-03-05
      claims:
        - id: one
          about: expedition
          measure: MEASURE
          value: about 400
          text: About 400.
    """
        .replace("BY", by)
        .replace("MEASURE", measure);
  }
}
