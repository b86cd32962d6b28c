package muster.export.record;

import java.util.OptionalLong;
import muster.json.JsonWriter;
import muster.model.Quantity;
import muster.model.Value;
import muster.words.Terms;

/// Writes a number in the long form: its words, and what is read from them, as numbers.
final class ValueJson {
  private ValueJson() {}

  static void value(Value value, JsonWriter out) {
    out.beginObject();
    out.member("wording", value.wording()).member("language", value.language());
    out.member("gloss", value.gloss());
    out.member("approx", Terms.slug(value.quantity().approximator()));
    read(value.quantity(), out);
    out.endObject();
  }

  private static void read(Quantity quantity, JsonWriter out) {
    number("low", quantity.floor(), out);
    number("best", quantity.point(), out);
    number("high", quantity.ceiling(), out);
    if (quantity instanceof Quantity.OrderOfMagnitude(long low, long high)) {
      out.name("rule-low").value(low).name("rule-high").value(high);
    }
    if (quantity instanceof Quantity.Share(long numerator, long denominator, var _)) {
      out.member("share", numerator + "/" + denominator);
    }
  }

  private static void number(String name, OptionalLong number, JsonWriter out) {
    if (number.isPresent()) {
      out.name(name).value(number.getAsLong());
    }
  }
}
