package muster.export.record;

import java.util.List;
import muster.json.JsonWriter;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.Hop;
import muster.model.Source;
import muster.model.Statement;
import muster.words.Terms;

/// Writes documents with their statements.
final class SourceJson {
  private SourceJson() {}

  static void source(Source source, JsonWriter out) {
    out.member("id", source.id().value()).member("was", source.was());
    out.member("title", source.title().map(Source.Title::text));
    if (source.title().filter(Source.Title::fromAddress).isPresent()) {
      out.member("title-basis", "address");
    }
    out.member("publisher", source.publisher().value());
    Notation.id("republishes", source.republishes(), out);
    out.member("url", source.url());
    Notation.when("published", source.published(), out);
    out.member("language", source.language()).member("seen", Terms.slug(source.seen()));
    out.member("silent-on", source.silentOn()).member("withheld", source.withheld());
    entered(source.entered(), out);
    source.reviewed().ifPresent(reviewed -> reviewed(reviewed, out));
    out.member("note", source.note());
    RecordJson.list("statements", source.statements(), SourceJson::statement, out);
  }

  private static void entered(Source.Entered entered, JsonWriter out) {
    out.name("entered").beginObject();
    out.member("how", Terms.slug(entered.how())).member("on", entered.on().text()).endObject();
  }

  private static void reviewed(Source.Reviewed reviewed, JsonWriter out) {
    out.name("reviewed").beginObject();
    out.member("by", reviewed.by()).member("on", reviewed.on().text()).endObject();
  }

  private static void statement(Statement statement, JsonWriter out) {
    statement(statement, statement.claims(), out);
  }

  /// A statement with some of its claims.
  static void statement(Statement statement, List<Claim> claims, JsonWriter out) {
    Notation.originator(statement.by(), out);
    if (statement.originInferred()) {
      out.member("origin", "inferred");
    }
    RecordJson.list("via", statement.via(), SourceJson::hop, out);
    out.member("verb", statement.verb()).member("medium", statement.medium());
    Notation.when("said", statement.said(), out);
    Notation.yes("direct", statement.direct(), out);
    Notation.id("utterance", statement.utterance(), out);
    out.member("because", statement.because());
    Notation.ids("informed-by", statement.informedBy(), out);
    out.member("note", statement.note());
    claims(claims, out);
  }

  /// A list even where it is empty: a statement always has it.
  private static void claims(List<Claim> claims, JsonWriter out) {
    if (claims.isEmpty()) {
      out.name("claims").beginArray().endArray();
    }
    RecordJson.list("claims", claims, ClaimJson::claim, out);
  }

  private static void hop(Hop hop, JsonWriter out) {
    out.member("who", hop.who().stream().map(ActorId::value).toList());
    out.member("verb", hop.verb()).member("medium", hop.medium());
    Notation.when("said", hop.said(), out);
    Notation.yes("direct", hop.direct(), out);
  }
}
