package muster.export.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import muster.export.Sha256;
import muster.json.JsonWriter;
import muster.model.Report;

/// The hash of a claim’s record, which a citation carries the first digits of. Who has
/// `record.json` makes it again: it is that of the document’s id and the statement, as they stand
/// there, with this claim as the only one, on one line and without spaces, in UTF-8.
public final class ClaimDigest {
  private ClaimDigest() {}

  /// The SHA-256 of the record, 64 hexadecimal digits.
  public static String of(Report report) {
    return Sha256.of(json(report).getBytes(UTF_8));
  }

  /// The record itself: `{"source":"wire-1","statement":{"by":…,"claims":[{…}]}}`.
  static String json(Report report) {
    var out = JsonWriter.compact().beginObject();
    out.member("source", report.source().id().value()).name("statement").beginObject();
    SourceJson.statement(report.statement(), List.of(report.claim()), out);
    return out.endObject().endObject().bare();
  }
}
