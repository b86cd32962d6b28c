package muster.export.record;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import muster.json.JsonWriter;
import muster.model.Originator;
import muster.model.Subject;
import muster.model.When;
import muster.time.EdtfDate;
import muster.words.Terms;

/// What many records write alike: ids, closed words, names by language, times.
final class Notation {
  private Notation() {}

  /// An id where there is one.
  static void id(String name, Optional<?> id, JsonWriter out) {
    out.member(name, id.map(Object::toString));
  }

  /// A list of ids; an empty one is left out.
  static void ids(String name, Collection<?> ids, JsonWriter out) {
    out.member(name, ids.stream().map(Object::toString).toList());
  }

  /// A word of a closed list, unless it is the one that holds where none is written.
  static void word(String name, Enum<?> word, Enum<?> usual, JsonWriter out) {
    if (word != usual) {
      out.member(name, Terms.slug(word));
    }
  }

  /// `yes`; what is not so is left out.
  static void yes(String name, boolean truth, JsonWriter out) {
    if (truth) {
      out.member(name, "yes");
    }
  }

  static void names(Map<String, String> names, JsonWriter out) {
    if (names.isEmpty()) {
      return;
    }
    out.name("names").beginObject();
    names.forEach(out::member);
    out.endObject();
  }

  static void originator(Originator by, JsonWriter out) {
    out.member(
        "by",
        switch (by) {
          case Originator.Named(var actor) -> actor.value();
          case Originator.Nobody() -> "nobody";
        });
  }

  static void about(Subject subject, JsonWriter out) {
    out.member(
        "about",
        switch (subject) {
          case Subject.OfDeployment(var id) -> id.value();
          case Subject.OfEvent(var id) -> id.value();
          case Subject.OfActor(var id) -> id.value();
        });
  }

  /// A time where there is one: a date or `said` alone as text, all else in the long form.
  static void when(String name, Optional<When> when, JsonWriter out) {
    when.ifPresent(time -> {
      Optional<String> edtf = time.said() ? Optional.of("said") : time.date().map(EdtfDate::text);
      if (isBare(time)) {
        out.member(name, edtf);
      } else {
        longForm(edtf, time, out.name(name));
      }
    });
  }

  private static boolean isBare(When time) {
    return time.wording().isEmpty()
        && time.because().isEmpty()
        && time.basis() == When.Basis.PAGE
        && time.from().isEmpty();
  }

  private static void longForm(Optional<String> edtf, When time, JsonWriter out) {
    out.beginObject();
    out.member("edtf", edtf).member("wording", time.wording()).member("because", time.because());
    word("basis", time.basis(), When.Basis.PAGE, out);
    out.member("from", time.from().map(EdtfDate::text));
    out.endObject();
  }
}
