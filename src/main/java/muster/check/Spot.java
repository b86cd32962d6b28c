package muster.check;

import muster.diagnostic.RecordKey;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.ComparisonId;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.MeasureId;
import muster.model.PlaceId;
import muster.model.QuestionId;
import muster.model.SourceId;
import muster.model.UtteranceId;

/// A field of a record, as positions are asked for it.
///
/// @param path `value`, `as-of.edtf`, `stages[1]`; "" is the record itself
record Spot(RecordKey record, String path) {
  static final Spot SITE = of("site", "site");

  static Spot of(ClaimId id) {
    return of("claim", id.toString());
  }

  static Spot of(SourceId id) {
    return of("source", id.value());
  }

  static Spot of(ActorId id) {
    return of("actor", id.value());
  }

  static Spot of(PlaceId id) {
    return of("place", id.value());
  }

  static Spot of(DeploymentId id) {
    return of("deployment", id.value());
  }

  static Spot of(EventId id) {
    return of("event", id.value());
  }

  static Spot of(UtteranceId id) {
    return of("utterance", id.value());
  }

  static Spot of(MeasureId id) {
    return of("measure", id.value());
  }

  static Spot of(QuestionId id) {
    return of("question", id.value());
  }

  static Spot of(ComparisonId id) {
    return of("comparison", id.value());
  }

  /// A statement. @param number 0-based, in the order of its source
  static Spot ofStatement(SourceId source, int number) {
    return of("statement", source + "#" + number);
  }

  /// A page of prose.
  static Spot ofPage(String slug) {
    return of("page", slug);
  }

  private static Spot of(String kind, String id) {
    return new Spot(new RecordKey(kind, id), "");
  }

  /// A field below this one: `as-of` of a claim, `[2]` of a list.
  Spot at(String field) {
    String dot = path.isEmpty() || field.startsWith("[") ? "" : ".";
    return new Spot(record, path + dot + field);
  }
}
