package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import muster.chart.Label;
import muster.chart.Tick;
import muster.chart.TimelineDrawing;
import muster.model.Address;
import muster.page.TimelinePage;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class TimelinePagesTest {
  private final Material material = Course.material();
  private final TimelinePages pages = new TimelinePages(material, Course.frames());
  private final TimelinePage page = pages.page();

  @Test
  void everythingStandsInTheMonthInWhichItBegins() {
    assertEquals(
        List.of("2024-06", "2025", "2025-01", "2025-02", "2025-07"),
        page.months().stream().map(TimelinePage.Month::id).toList());
    assertEquals(
        List.of("June 2024", "2025", "January 2025", "February 2025", "July 2025"),
        page.months().stream().map(month -> month.heading().words()).toList());
  }

  @Test
  void anEntryPrintsItsOwnDaysAndNotTheHeading() {
    assertEquals(
        List.of("June 2024", "2025", "January to February [2025]"),
        page.months().stream().limit(3).map(month -> day(month.entries().getFirst())).toList());
    assertEquals(
        List.of("14 February 2025", "23 to 26 February 2025"),
        month("2025-02").entries().stream().map(TimelinePagesTest::day).toList());
  }

  @Test
  void anEntryTellsOneClaimAndCountsTheRest() {
    TimelinePage.Entry training = month("2025-02").entries().getFirst();
    assertEquals("stage", training.kind());
    assertEquals(
        "The rearguard: in training, Fredville Oblast. Ruritania’s Bureau (RB): about 250 in"
            + " training (of: The rearguard), said on 5 March 2025; as-of day not stated. Two more"
            + " claims.",
        Plans.words(training.what()));
  }

  @Test
  void whatHasNoDayStandsOnTheShelfWithTheWordsOfItsSource() {
    assertEquals(
        List.of("stage , The rearguard: trained.", "event “recently”, The envoy interviews."),
        page.undated().stream().map(TimelinePagesTest::shelved).toList());
  }

  @Test
  void onlyWhatHasADayIsDrawn() {
    TimelineDrawing wide = page.drawings().getFirst();
    assertEquals(
        List.of("deployed", "dispatched", "in training, Fredville Oblast", "may be sent"),
        wide.bars().stream().map(bar -> words(bar.labels())).sorted().toList());
    assertEquals(
        List.of("The pact", "The envoy visits"),
        wide.pins().stream().map(pin -> words(pin.labels())).toList());
    assertEquals(List.of(), wide.undated());
    assertEquals(
        "What is said to have happened, and when: stages of one deployment, and two events",
        wide.title());
  }

  @Test
  void whatNobodySaysToBeSoIsHollow() {
    assertEquals(
        List.of("deployed", "may be sent"),
        page.drawings().getFirst().bars().stream()
            .filter(bar -> bar.className().contains("--hollow"))
            .map(bar -> words(bar.labels()))
            .sorted()
            .toList());
  }

  @Test
  void aBarLeadsToItsClaimAndToItsDeploymentWhereThereAreSeveral() {
    assertEquals("claims/wire/left.html", bar("dispatched").href());
    assertEquals("deployments/rearguard.html", bar("in training, Fredville Oblast").href());
    assertEquals(
        "The rearguard: dispatched, from January to February [2025]", bar("dispatched").full());
  }

  @Test
  void softDatesFadeAndSureOnesDoNot() {
    assertTrue(bar("dispatched").fill().startsWith("url("));
    assertTrue(bar("dispatched").className().contains("--uncertain"));
    assertEquals("currentColor", bar("in training, Fredville Oblast").fill());
  }

  @Test
  void monthsLeadToHeadingsOnTheTimelineOnly() {
    assertTrue(months(page.drawings().getLast()).contains("#2025-02"));
    List<TimelineDrawing> elsewhere =
        new TimelineDrawings(material, new Links(material, Address.HOME)).overview();
    assertEquals(2, elsewhere.size());
    assertEquals(List.of(), months(elsewhere.getLast()));
  }

  @Test
  void nothingIsDrawnWhereNothingIsDated() {
    var empty = Records.of();
    TimelinePage nothing = new TimelinePages(Plans.material(empty), new Frames(empty)).page();
    assertEquals(List.of(), nothing.drawings());
    assertEquals(List.of(), nothing.months());
    assertTrue(Plans.words(nothing.intro()).startsWith("No stages of deployments and no events"));
  }

  @Test
  void everyStageAndEventOfThePublishedRecordIsListedOnce() {
    var dataset = Records.published();
    TimelinePage published = new TimelinePages(Plans.material(dataset), new Frames(dataset)).page();
    long stages = dataset.deployments().values().stream().mapToLong(it -> it.stages().size()).sum();
    long listed = published.months().stream().mapToLong(month -> month.entries().size()).sum();
    assertEquals(stages + dataset.events().size(), listed + published.undated().size());
    assertEquals("2023-09", published.months().getFirst().id());
    assertFalse(published.drawings().isEmpty());
    assertTrue(
        published.undated().stream()
            .map(TimelinePagesTest::shelved)
            .anyMatch("event , Yu Yong-weon interviews prisoners of war."::equals));
  }

  private TimelinePage.Month month(String id) {
    return page.months().stream().filter(month -> month.id().equals(id)).findFirst().orElseThrow();
  }

  private TimelineDrawing.Bar bar(String label) {
    return page.drawings().getFirst().bars().stream()
        .filter(bar -> words(bar.labels()).equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static String day(TimelinePage.Entry entry) {
    return entry.day().map(day -> day.words()).orElse("");
  }

  /// The kind, the day and the first sentence of an entry.
  private static String shelved(TimelinePage.Entry entry) {
    String what = Plans.words(entry.what());
    return entry.kind() + " " + day(entry) + ", " + what.substring(0, what.indexOf('.') + 1);
  }

  private static String words(List<Label> labels) {
    return String.join(" ", labels.stream().map(Label::full).distinct().toList());
  }

  private static List<String> months(TimelineDrawing drawing) {
    return drawing.ticks().stream().map(Tick::href).flatMap(Optional::stream).toList();
  }
}
