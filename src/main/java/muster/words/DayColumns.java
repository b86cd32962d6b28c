package muster.words;

import java.util.List;
import muster.words.Column.Form;

/// The columns in which a file writes one day.
final class DayColumns {
  private static final String OCCASION =
      ", utterance (the day of the occasion that an editor ties the words to: not from this"
          + " document)";

  private DayColumns() {}

  /// The columns of a day: date, certainty, basis, wording, reason. @param clause "the document was
  /// published"
  static List<Column> of(String name, String clause) {
    return List.of(
        Column.of(name, Form.EDTF, "When " + clause + ".")
            .within("A date is the whole stretch of days that it names, both ends in it.")
            .orEmpty("where no date is recorded"),
        Column.of(
                name + "-certain",
                Form.YES_NO,
                "Whether that date leaves no doubt: nothing in it is qualified or left open, and no"
                    + " index is its basis.")
            .orEmpty("where no time is recorded"),
        Column.of(
                name + "-basis",
                Form.WORD,
                "What it rests on: page (the document’s text), url (its address), index (a search"
                    + " index, which is weak), said (the claim points at the day of saying)"
                    + (name.equals("said") ? OCCASION : "")
                    + ".")
            .orEmpty("where no time is recorded"),
        Column.of(name + "-wording", Form.TEXT, "The source’s words for it.")
            .orEmpty("where they are not recorded"),
        Column.of(name + "-because", Form.TEXT, "Why a part of the date was inferred.")
            .orEmpty("where nothing was"));
  }
}
