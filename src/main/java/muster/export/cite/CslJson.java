package muster.export.cite;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import muster.json.JsonWriter;
import muster.words.Terms;

/// Citations as CSL-JSON, which reference managers read: the schema `csl-data` of the Citation
/// Style Language 1.0.
public final class CslJson {
  private CslJson() {}

  /// The list of one item, without a line end.
  public static String of(Reference reference) {
    return items(Stream.of(reference), new JsonWriter()).bare();
  }

  /// A list of items, which ends in a line end.
  public static String of(List<Reference> references) {
    return items(references.stream(), new JsonWriter()).text();
  }

  /// Writes the same as UTF-8.
  ///
  /// @throws IOException if the stream cannot take it
  public static void write(Stream<Reference> references, OutputStream out) throws IOException {
    items(references, new JsonWriter().into(out)).end();
  }

  private static JsonWriter items(Stream<Reference> references, JsonWriter out) {
    out.beginArray();
    references.forEachOrdered(reference -> item(reference, out));
    return out.endArray();
  }

  private static void item(Reference reference, JsonWriter out) {
    out.beginObject().member("id", reference.key());
    out.member("type", Terms.slug(reference.kind()));
    reference.author().ifPresent(name -> author(name, out));
    out.member("title", reference.title()).member("container-title", reference.container());
    reference.issued().ifPresent(day -> issued(day, out));
    out.member("URL", reference.url()).member("language", reference.language());
    out.member("archive", reference.archive().map(Reference.Archive::name));
    out.member("archive_location", reference.archive().map(Reference.Archive::place));
    out.member("version", reference.version().map(LocalDate::toString));
    out.member("note", reference.note()).endObject();
  }

  /// A name that is never taken apart into first and last.
  private static void author(String name, JsonWriter out) {
    out.name("author").beginArray().beginObject();
    out.member("literal", name).endObject().endArray();
  }

  private static void issued(LocalDate day, JsonWriter out) {
    out.name("issued").beginObject().name("date-parts").beginArray().beginArray();
    out.value(day.getYear()).value(day.getMonthValue()).value(day.getDayOfMonth());
    out.endArray().endArray().endObject();
  }
}
