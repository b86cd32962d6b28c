package muster.notation;

import static muster.notation.Field.field;
import static muster.notation.Form.list;
import static muster.notation.Texts.ANY;
import static muster.notation.Texts.DAY;

import java.util.List;
import java.util.stream.Stream;
import muster.model.Grade;
import muster.model.When;
import muster.notation.Shape.Bond;

/// What shapes of several kinds have: former ids, notes, times, codes of grades.
final class Common {
  static final Field WAS =
      field("was", list(Texts.FORMER), "ids that it had before")
          .help("An id, once published, keeps its page for ever: the old address leads here.")
          .like("example-wire-1");

  static final Field NOTE =
      field("note", ANY, "a doubt or remark of an editor’s").like("The page prints no year.");

  static final Shape DATE =
      Shape.of(
              "date",
              "a date",
              "a time with more than its date; a time that is a date alone is a text",
              field(
                      "edtf",
                      Texts.TIME,
                      "the date as EDTF; “said” where it is the day of saying; absent where only"
                          + " words are given")
                  .help("A part that was inferred carries `?`, `~` or `%`.")
                  .like("2025?-02-26"),
              field("wording", ANY, "the source’s words").like("As of February 26"),
              field("because", ANY, "why a part of it was inferred")
                  .like("the page prints no year"),
              field(
                      "basis",
                      Form.Words.of(When.Basis.class),
                      "what it rests on; absent where that is the document’s text")
                  .help("`url`: the address of the page; `index`: a search index, which is weak."),
              field("from", DAY, "where a running total starts to count").like("2024-12"))
          .with(new Bond.OneOf(List.of("edtf", "wording")));

  static final Form TIME = new Form.Either(Texts.TIME, DATE);

  private Common() {}

  static Form.Words codes(Grade.Code... codes) {
    return new Form.Words(Stream.of(codes).map(Grade.Code::written).toList());
  }
}
