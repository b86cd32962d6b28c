package muster.page.part;

import java.util.List;
import java.util.Optional;

/// What was changed in the record at once.
///
/// @param id of its part of the page
/// @param day when
/// @param kind what kind of change it is: "Correction"; absent where nobody says
/// @param reason why, in its author's words; absent where that is not shown
/// @param foundBy who found what was wrong
/// @param lines what changed
/// @param notes what is not told, and why
public record Entry(
    String id,
    Day day,
    Optional<String> kind,
    Optional<Name> reason,
    Optional<Name> foundBy,
    List<Line> lines,
    List<Sentence> notes) {
  public Entry {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /// A record that changed.
  ///
  /// @param verb "Added", "Revised"
  /// @param what the record, leading to its page where it has one
  /// @param cells what else is told of it
  /// @param edits the fields that changed
  public record Line(String verb, Name what, List<Name> cells, List<Edit> edits) {
    public Line {
      cells = List.copyOf(cells);
      edits = List.copyOf(edits);
    }
  }

  /// A field that changed.
  ///
  /// @param label what happened to which field
  /// @param before what stood there; absent for nothing
  /// @param after what stands there since; absent for nothing
  public record Edit(Name label, Optional<Name> before, Optional<Name> after) {}
}
