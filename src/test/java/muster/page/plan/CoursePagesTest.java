package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.PlaceId;
import muster.page.DeploymentIndex;
import muster.page.DeploymentPage;
import muster.page.EventIndex;
import muster.page.EventPage;
import muster.page.PlaceIndex;
import muster.page.PlacePage;
import muster.page.part.ClaimTable;
import muster.page.part.Day;
import muster.page.part.Item;
import muster.page.part.Link;
import muster.page.part.Name;
import muster.page.part.Sentence;
import org.junit.jupiter.api.Test;

/// The pages of deployments, events and places.
final class CoursePagesTest {
  private final Material material = Course.material();
  private final DeploymentPages deployments = new DeploymentPages(material, Course.frames());
  private final EventPages events = new EventPages(material, Course.frames());
  private final PlacePages places = new PlacePages(material, Course.frames());

  @Test
  void stagesStandInOrderOfTimeAndThoseWithoutADayLast() {
    DeploymentPage page = deployment("rearguard");
    assertEquals(
        List.of("dispatched", "deployed", "in training", "may be sent", "trained"),
        page.stages().stream().map(DeploymentPage.Stage::label).toList());
    assertEquals(
        List.of("January to February [2025]", "2025", "14 February 2025", "July 2025", "-"),
        page.stages().stream().map(stage -> words(stage.time())).toList());
    assertEquals(
        Optional.of(Name.of("Fredville Oblast", "../places/fredville.html")),
        page.stages().get(2).place());
  }

  @Test
  void aStageTellsItsClaimsAndWhyItsTimeWasInferred() {
    assertEquals(
        List.of(
            "Ruritania’s Bureau (RB): 300 sent (of: The rearguard), said on 5 March 2025; as-of day"
                + " not stated.",
            "Why this time: The wire prints no year in its text of 6 March 2025."),
        deployment("rearguard").stages().getFirst().claims().stream().map(Plans::words).toList());
  }

  @Test
  void theEditorsNumbersLeadToClaimsAndTheirDatesAreTimes() {
    List<Sentence.Run> runs = deployment("rearguard").summary().runs();
    assertTrue(
        runs.contains(new Sentence.Run.Worded("300", Optional.empty(), "../claims/wire/left.html")),
        runs.toString());
    assertTrue(runs.contains(new Sentence.Run.Timed(Day.of("March 2025", "2025-03"))));
  }

  @Test
  void claimsStandInOneTableAMeasureAndThoseInWordsApart() {
    List<ClaimTable> tables = deployment("rearguard").claims();
    assertEquals(
        List.of("In training", "Sent", "In words, without a number"),
        tables.stream().map(table -> table.caption().split(":", 2)[0]).toList());
    assertEquals(
        List.of(List.of("about 250", "over 200"), List.of("300"), List.of("", "", "")),
        tables.stream().map(CoursePagesTest::numbers).toList());
  }

  @Test
  void aWholeNamesItsPartsAndDoesNotCountThem() {
    DeploymentPage page = deployment("expedition");
    assertEquals(
        List.of("rearguard.html", "vanguard.html"),
        page.parts().stream().map(link -> link.href().replaceFirst(".*/", "")).toList());
    assertEquals(List.of(), page.claims());
    assertEquals(
        "Troops said to have been sent from Freedonia to Sylvania.", words(page.summary()));
    assertEquals(List.of("Kind troops", "From Freedonia", "To Sylvania"), details(page.details()));
    assertEquals(
        List.of("../questions/killed.html", "../questions/sent.html"),
        page.questions().stream().map(Link::href).toList());
  }

  @Test
  void deploymentsAreATree() {
    DeploymentIndex index = deployments.index();
    assertEquals(
        List.of("The expedition", "Arms for the expedition"),
        index.branches().stream().map(branch -> branch.deployment().text()).toList());
    assertEquals(
        List.of("The rearguard", "The vanguard"),
        index.branches().getFirst().parts().stream().map(it -> it.deployment().text()).toList());
  }

  @Test
  void eventsStandInOrderOfTimeAndThoseWithoutADayLast() {
    EventIndex index = events.index();
    assertEquals(
        List.of("The pact", "The envoy visits", "The envoy interviews"),
        index.rows().stream().map(row -> row.event().text()).toList());
    assertEquals(
        List.of("June 2024", "23 to 26 February 2025", "“recently”"),
        index.rows().stream().map(row -> words(row.day())).toList());
    assertEquals("one claim", index.rows().getFirst().claims().words());
  }

  @Test
  void anEventBeginsWithWhoSaysSo() {
    EventPage page = event("visit");
    assertEquals(
        "Ruritania’s Bureau (RB): about 250 in training (of: The rearguard), said on 5 March 2025;"
            + " as-of day not stated.",
        words(page.summary()));
    assertEquals(List.of("Kind visit", "Place Fredville Oblast"), details(page.details()));
    assertEquals(List.of("about 250"), numbers(page.claims()));
    assertEquals(Optional.empty(), page.withheld());
  }

  @Test
  void whatIsWithheldIsSaidOnlyWhereProtectedPeopleAreMet() {
    EventPage page = event("interview");
    assertEquals(
        "One statement is withheld, because it could endanger somebody.",
        page.withheld().map(Plans::words).orElse(""));
  }

  @Test
  void protectedPeopleHaveNoLink() {
    EventPage page = event("interview");
    assertEquals(
        Name.of("prisoners of war interviewed by the envoy"),
        page.claims().rows().getFirst().figure().originator());
    assertFalse(page.toString().contains("actors/captives"), page.toString());
  }

  @Test
  void aPlaceSaysHowPreciselyItIsMeantAndPrintsNoPoint() {
    PlacePage page = place("fredville");
    assertEquals(
        "An oblast; no point inside it is meant. Article 5 of a treaty names it.",
        words(page.precision().get()));
    assertEquals(
        List.of("Within Sylvania (land)", "In Korean 프레드빌"), details(page.details().get()));
    assertFalse(page.toString().contains("51.73"), page.toString());
  }

  @Test
  void aPlaceListsTheClaimsAndThePagesThatNameIt() {
    PlacePage page = place("fredville");
    assertEquals(
        List.of("about 250", "300"),
        numbers(page.claims().get()).stream().sorted().toList().reversed());
    assertEquals(
        List.of("../deployments/rearguard.html", "../events/visit.html"),
        page.mentions().get().stream().map(Link::href).toList());
    assertEquals(
        List.of("Places in it Fredville Oblast", "ISO code XB"),
        details(place("sylvania-land").details().get()));
  }

  @Test
  void placesStandByName() {
    PlaceIndex index = places.index();
    assertEquals(
        List.of("Fredville Oblast oblast two claims", "Sylvania (land) country no claims"),
        index.rows().stream()
            .map(row -> row.place().text() + " " + row.precision() + " " + row.claims().words())
            .toList());
  }

  private DeploymentPage deployment(String id) {
    var deployments = material.dataset().deployments();
    return this.deployments.page(Objects.requireNonNull(deployments.get(new DeploymentId(id))));
  }

  private EventPage event(String id) {
    return events.page(Objects.requireNonNull(material.dataset().events().get(new EventId(id))));
  }

  private PlacePage place(String id) {
    return places.page(Objects.requireNonNull(material.dataset().places().get(new PlaceId(id))));
  }

  private static List<String> details(List<Item> items) {
    return items.stream().map(item -> item.term() + " " + words(item.detail())).toList();
  }

  private static List<String> numbers(ClaimTable table) {
    return table.rows().stream().map(row -> row.figure().words()).toList();
  }

  private static String words(Sentence sentence) {
    return Plans.words(sentence);
  }

  private static String words(Optional<Day> day) {
    return day.map(Day::words).orElse("-");
  }
}
