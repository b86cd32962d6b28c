package muster.cli.diff;

import java.util.Optional;
import muster.diff.Difference;
import muster.diff.Facet;
import muster.diff.Fact;
import muster.diff.Facts;
import muster.diff.Field;
import muster.diff.Item;
import muster.json.JsonWriter;
import muster.model.Value;
import muster.model.When;
import muster.time.EdtfDate;
import muster.words.Numbers;
import muster.words.Terms;

/// Writes what stands in fields, close to the notation of the files.
final class FacetJson {
  private static final String NOT_SHOWN = "not-shown";

  private final Difference difference;
  private final Facts after;
  private final JsonWriter out;

  FacetJson(Difference difference, JsonWriter out) {
    this.difference = difference;
    this.after = Facts.of(difference.after());
    this.out = out;
  }

  /// All fields of a record.
  ///
  /// @param name "after" of one that is new, "before" of one that is gone
  void fields(String name, Fact fact) {
    out.name("fields").beginArray();
    for (Field field : fact.fields()) {
      out.beginObject().member("field", field.name());
      member(name, field.facet());
      out.endObject();
    }
    out.endArray();
  }

  void member(String name, Facet facet) {
    out.name(name);
    value(facet);
  }

  private void value(Facet facet) {
    switch (facet) {
      case Facet.Text(String words) -> out.value(words);
      case Facet.Quoted(String words) -> out.value(words);
      case Facet.Word(String slug) -> out.value(slug);
      case Facet.Link(Item item) -> out.value(id(item));
      case Facet.Time(When when) -> time(when);
      case Facet.Day(EdtfDate date) -> out.value(date.text());
      case Facet.Counted(Value value) -> counted(value);
      case Facet.Prose(String html) -> out.value(html);
      case Facet.Many(var items) -> {
        out.beginArray();
        items.forEach(this::value);
        out.endArray();
      }
      case Facet.Group(var parts) -> {
        out.beginObject();
        parts.forEach(part -> member(part.name(), part.facet()));
        out.endObject();
      }
    }
  }

  private String id(Item item) {
    boolean hidden = difference.veiled().contains(item) && !after.all().containsKey(item);
    return hidden ? NOT_SHOWN : item.id();
  }

  private void time(When when) {
    out.beginObject();
    out.member("edtf", when.said() ? Optional.of("said") : when.date().map(EdtfDate::text));
    out.member("wording", when.wording()).member("because", when.because());
    if (when.basis() != When.Basis.PAGE) {
      out.member("basis", Terms.slug(when.basis()));
    }
    out.member("from", when.from().map(EdtfDate::text)).endObject();
  }

  private void counted(Value value) {
    out.beginObject().member("wording", value.wording());
    out.member("approx", Numbers.slug(value.quantity().approximator()));
    out.member("number", Numbers.machine(value.quantity()));
    out.member("language", value.language()).member("gloss", value.gloss()).endObject();
  }
}
