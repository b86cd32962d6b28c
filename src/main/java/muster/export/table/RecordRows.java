package muster.export.table;

import java.util.Optional;
import muster.analysis.Mentions;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.ClaimId;
import muster.model.Comparison;
import muster.model.ComparisonId;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.model.Event;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Originator;
import muster.model.Place;
import muster.model.PlaceId;
import muster.model.Question;
import muster.model.Subject;
import muster.model.Utterance;
import muster.model.When;
import muster.time.EdtfDate;
import muster.words.RecordColumns;
import muster.words.Terms;

/// One row a record of the kinds that have no file of their own to download.
final class RecordRows {
  private final Mentions mentions;
  private final Names names;

  RecordRows(Dataset dataset) {
    this.mentions = new Mentions(dataset);
    this.names = new Names(dataset);
  }

  Row of(Place place) {
    var row = new Row(RecordColumns.PLACES);
    row.put("place", place.id().value()).put("page", Address.of(place.id()).path());
    row.put("name", place.name()).put("precision", Terms.slug(place.precision()));
    row.put("within", place.within().map(PlaceId::value)).put("iso", place.iso());
    row.put("names", Names.tagged(place.names()));
    row.put("claims", mentions.at(place.id()).size());
    return row.put("note", place.note());
  }

  Row of(Deployment deployment) {
    var row = new Row(RecordColumns.DEPLOYMENTS);
    row.put("deployment", deployment.id().value());
    row.put("page", Address.of(deployment.id()).path()).put("name", deployment.name());
    row.put("kind", Terms.slug(deployment.kind()));
    row.put("from", deployment.from().flatMap(names::open).map(ActorId::value));
    row.put("to", deployment.to().flatMap(names::open).map(ActorId::value));
    row.put("part-of", deployment.partOf().map(DeploymentId::value));
    row.put("stages", deployment.stages().stream().map(it -> Terms.slug(it.kind())).toList());
    var subject = new Subject.OfDeployment(deployment.id());
    return row.put("claims", mentions.about(subject).size());
  }

  Row of(Event event) {
    var row = new Row(RecordColumns.EVENTS);
    row.put("event", event.id().value()).put("page", Address.of(event.id()).path());
    row.put("name", event.name()).put("kind", Terms.slug(event.kind()));
    row.put("date", day(event.date())).put("place", event.place().map(PlaceId::value));
    return row.put("claims", event.claims());
  }

  Row of(Question question) {
    var row = new Row(RecordColumns.QUESTIONS);
    row.put("question", question.id().value()).put("page", Address.of(question.id()).path());
    row.put("ask", question.ask()).put("kind", Terms.slug(question.kind()));
    row.put("about", names.id(question.about())).put("measures", question.measures());
    row.put("comparison", question.comparison().map(ComparisonId::value));
    return row.put("prefer", question.prefer().map(ClaimId::toString));
  }

  Row of(Utterance utterance) {
    var row = new Row(RecordColumns.UTTERANCES);
    row.put("utterance", utterance.id().value()).put("name", utterance.name());
    Optional<ActorId> by =
        utterance.by() instanceof Originator.Named(ActorId id) ? names.open(id) : Optional.empty();
    row.put("by", by.map(ActorId::value)).put("said", day(utterance.said()));
    return row.put("claims", mentions.of(utterance.id()).size());
  }

  Row of(Comparison comparison) {
    var row = new Row(RecordColumns.COMPARISONS);
    row.put("comparison", comparison.id().value()).put("ask", comparison.ask());
    return row.put("claims", comparison.claims()).put("because", comparison.because());
  }

  Row of(Measure measure) {
    var row = new Row(RecordColumns.MEASURES);
    row.put("measure", measure.id().value()).put("label", measure.label());
    row.put("kind", Terms.slug(measure.kind())).put("unit", measure.unit());
    row.put("part-of", measure.partOf().map(MeasureId::value));
    row.put("never-with", measure.neverWith()).put("definition", measure.definition());
    return row.put("claims", mentions.by(measure.id()).size());
  }

  private static Optional<String> day(Optional<When> when) {
    return when.flatMap(When::date).map(EdtfDate::text);
  }
}
