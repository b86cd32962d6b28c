package muster.annals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import muster.diff.Item;
import muster.history.ChangeKind;
import muster.words.change.ChangeLine.Sign;
import muster.words.change.EditWords;

/// What was changed in the record at once.
public sealed interface Entry {
  /// The day on which its author made it, by the author's own clock.
  LocalDate day();

  /// Names it for good; of a sealed change the day is all that the name tells.
  default String id() {
    return switch (this) {
      case Sealed(var day) -> "protected-" + day;
      case Change change -> "change-" + change.hash().substring(0, 12);
    };
  }

  /// The page of its month, below the site's root.
  default String page() {
    return "changes/" + YearMonth.from(day()) + ".html";
  }

  /// A change of which only the day is shown; several of one day are one.
  record Sealed(LocalDate day) implements Entry {}

  /// A change that is told.
  ///
  /// @param hash of its commit
  /// @param authored when its author made it
  /// @param reason why, as its author put it; empty where that is not shown
  /// @param kind what it says that it is; never harm
  /// @param foundBy who found what was wrong
  /// @param lines what changed
  /// @param notShown how many changes nothing is shown of
  /// @param whole whether the record could be read whole
  record Change(
      String hash,
      OffsetDateTime authored,
      Optional<String> reason,
      Optional<ChangeKind> kind,
      Optional<String> foundBy,
      List<Line> lines,
      int notShown,
      boolean whole)
      implements Entry {
    /// Copies the list.
    public Change {
      lines = List.copyOf(lines);
    }

    @Override
    public LocalDate day() {
      return authored.toLocalDate();
    }

    /// Whether it corrects what we had wrong.
    public boolean corrects() {
      return kind.filter(ChangeKind.OUR_ERROR::equals).isPresent();
    }
  }

  /// One record that changed, or several alike.
  ///
  /// @param items the records, under the ids that they had
  /// @param title what they are called
  /// @param cells what else is told
  /// @param edits the fields that changed
  record Line(
      Sign sign, List<Item> items, String title, List<String> cells, List<EditWords> edits) {
    /// Copies the lists.
    public Line {
      items = List.copyOf(items);
      cells = List.copyOf(cells);
      edits = List.copyOf(edits);
    }
  }
}
