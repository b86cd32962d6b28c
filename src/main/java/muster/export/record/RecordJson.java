package muster.export.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.function.BiConsumer;
import muster.json.JsonWriter;
import muster.model.Dataset;
import muster.model.Repository;
import muster.model.Site;
import muster.words.Terms;

/// Writes a record in the notation of its files: one JSON file that a data folder may hold in the
/// place of all others. Kinds, ids and fields stand in a fixed order; what is empty is left out.
///
/// Pages of prose are not in it, being Markdown. Of a protected person it has the label, the kind,
/// the state and the protection, and nothing else.
public final class RecordJson {
  private RecordJson() {}

  /// The record as text that ends in a line end.
  public static String of(Dataset dataset) {
    return whole(dataset, new JsonWriter()).text();
  }

  /// Writes the same as UTF-8.
  ///
  /// @throws IOException if the stream cannot take it
  public static void write(Dataset dataset, OutputStream out) throws IOException {
    whole(dataset, new JsonWriter().into(out)).end();
  }

  /// The records alone, without what the site says about itself.
  public static String records(Dataset dataset) {
    return records(dataset, new JsonWriter().beginObject()).text();
  }

  private static JsonWriter whole(Dataset dataset, JsonWriter out) {
    site(dataset.site(), out.beginObject().name("site"));
    return records(dataset, out);
  }

  private static JsonWriter records(Dataset dataset, JsonWriter out) {
    list("actors", dataset.actors().values(), ActorJson::actor, out);
    list("places", dataset.places().values(), ActorJson::place, out);
    list("deployments", dataset.deployments().values(), CourseJson::deployment, out);
    list("events", dataset.events().values(), CourseJson::event, out);
    list("utterances", dataset.utterances().values(), InquiryJson::utterance, out);
    list("measures", dataset.measures().values(), InquiryJson::measure, out);
    list("questions", dataset.questions().values(), InquiryJson::question, out);
    list("comparisons", dataset.comparisons().values(), InquiryJson::comparison, out);
    list("sources", dataset.sources().values(), SourceJson::source, out);
    return out.endObject();
  }

  /// Writes a list of mappings under a name; an empty one is left out.
  static <R> void list(
      String name, Collection<R> records, BiConsumer<R, JsonWriter> fields, JsonWriter out) {
    if (records.isEmpty()) {
      return;
    }
    out.name(name).beginArray();
    for (R record : records) {
      out.beginObject();
      fields.accept(record, out);
      out.endObject();
    }
    out.endArray();
  }

  private static void site(Site site, JsonWriter out) {
    out.beginObject();
    out.member("title", site.title()).member("scope", site.scope());
    out.member("language", site.language());
    site.licence().ifPresent(licence -> licence(licence, out));
    out.member("base-url", site.baseUrl());
    site.repository().ifPresent(it -> repository(it, out));
    out.member("contact", site.contact()).member("affiliations", site.affiliations());
    list("parties", site.parties(), RecordJson::party, out);
    out.member("not-found", site.notFound());
    out.endObject();
  }

  private static void repository(Repository repository, JsonWriter out) {
    out.member("repository", repository.address()).member("branch", repository.branch());
    out.member("forge", repository.forge().map(Terms::slug));
  }

  private static void licence(Site.Licence licence, JsonWriter out) {
    out.name("licence").beginObject();
    out.member("name", licence.name()).member("url", licence.url());
    out.member("covers", licence.covers()).endObject();
  }

  private static void party(Site.Party party, JsonWriter out) {
    out.member("state", party.state()).member("against", party.against());
    out.member("because", party.because());
  }
}
