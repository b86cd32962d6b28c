package muster.words.change;

import java.util.List;
import muster.diff.Change;
import muster.diff.Item;

/// One change in words.
///
/// @param title what the record is called
/// @param cells what else is told of it, in short; empty for a change of fields
/// @param edits the fields that changed
public record ChangeLine(
    Change change, Sign sign, String title, List<String> cells, List<EditWords> edits) {
  /// Copies the lists.
  public ChangeLine {
    cells = List.copyOf(cells);
    edits = List.copyOf(edits);
  }

  /// The records that it happens to; one but for a change of a statement with several claims.
  public List<Item> items() {
    return change.items();
  }

  /// What happened.
  public enum Sign {
    WITHDRAWN,
    RENAMED,
    ADDED,
    REVISED
  }
}
