package muster.export.record;

import muster.json.JsonWriter;
import muster.model.Grade;

/// Writes grades.
final class GradeJson {
  private GradeJson() {}

  static void ofActor(Grade.OfActor grade, JsonWriter out) {
    out.member("letter", grade.code().written()).member("topic", grade.topic());
    given(grade.given(), out);
  }

  static void ofClaim(Grade.OfClaim grade, JsonWriter out) {
    out.beginObject().member("digit", grade.code().written());
    given(grade.given(), out);
    grade
        .independent()
        .ifPresent(independent -> {
          Notation.ids("claims", independent.claims(), out.name("independent").beginObject());
          out.member("because", independent.because()).endObject();
        });
    out.endObject();
  }

  private static void given(Grade.Given given, JsonWriter out) {
    out.member("by", given.by()).member("on", given.on().text());
    out.member("because", given.because());
  }
}
