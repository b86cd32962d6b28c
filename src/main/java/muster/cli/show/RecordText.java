package muster.cli.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.diagnostic.Positions;
import muster.diagnostic.RecordKey;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.ComparisonId;
import muster.model.Dataset;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.MeasureId;
import muster.model.PlaceId;
import muster.model.QuestionId;
import muster.model.SourceId;
import muster.model.UtteranceId;

/// One record as text for the terminal.
public final class RecordText {
  private static final int LISTED = 12;

  private final Dataset dataset;
  private final Positions positions;

  public RecordText(Dataset dataset, Positions positions) {
    this.dataset = dataset;
    this.positions = positions;
  }

  /// The record in words.
  ///
  /// @param pages the paths of the pages that print it or lead to it
  public String of(RecordKey key, List<String> pages) {
    Optional<String> place = positions.of(key).map(at -> at.file() + ":" + at.line());
    Sheet sheet = Sheet.of(key.toString(), place);
    print(key, sheet);
    sheet.row("pages", listed(pages));
    return sheet.text();
  }

  private void print(RecordKey key, Sheet sheet) {
    var ties = new Ties(dataset);
    var others = new OtherSheets(ties);
    String id = key.id();
    switch (key.kind()) {
      case "claim" -> new ClaimSheet(dataset.report(ClaimId.of(id)), ties).print(sheet);
      case "source" -> others.source(found(dataset.sources(), new SourceId(id)), sheet);
      case "actor" -> others.actor(dataset.actor(new ActorId(id)), sheet);
      case "place" -> others.place(found(dataset.places(), new PlaceId(id)), sheet);
      case "deployment" ->
          others.deployment(found(dataset.deployments(), new DeploymentId(id)), sheet);
      case "event" -> others.event(found(dataset.events(), new EventId(id)), sheet);
      case "question" -> others.question(found(dataset.questions(), new QuestionId(id)), sheet);
      case "measure" -> others.measure(dataset.measure(new MeasureId(id)), sheet);
      case "utterance" -> others.utterance(found(dataset.utterances(), new UtteranceId(id)), sheet);
      case "comparison" ->
          others.comparison(found(dataset.comparisons(), new ComparisonId(id)), sheet);
      case "page" ->
          dataset.pages().stream()
              .filter(page -> page.slug().equals(id))
              .forEach(page -> sheet.line(page.title()));
      default -> throw new IllegalArgumentException("key: no such kind of record: " + key);
    }
  }

  private static <I, R> R found(Map<I, R> records, I id) {
    return Optional.ofNullable(records.get(id)).orElseThrow();
  }

  private static String listed(List<String> pages) {
    int more = pages.size() - LISTED;
    return String.join(", ", pages.stream().limit(LISTED).toList())
        + (more > 0 ? " and " + more + " more" : "");
  }
}
