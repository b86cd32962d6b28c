package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.Day;
import muster.page.part.Name;
import muster.page.part.Sentence;

/// What we had wrong and corrected.
///
/// @param intro what counts as a correction, or why none are listed
/// @param corrections the newest first
public record CorrectionsPage(
    PagePath path, Frame frame, Sentence intro, List<Correction> corrections) implements Page {
  public CorrectionsPage {
    corrections = List.copyOf(corrections);
  }

  @Override
  public String template() {
    return "page/corrections";
  }

  /// What was corrected at once.
  ///
  /// @param day when
  /// @param foundBy who found it
  /// @param reason in its author's words
  public record Correction(
      String id, Day day, Optional<Name> foundBy, Optional<Name> reason, List<Row> rows) {
    public Correction {
      rows = List.copyOf(rows);
    }
  }

  /// One thing that was wrong.
  ///
  /// @param what the record, and the field
  /// @param wrote what we wrote; absent where we had left it out
  /// @param now what is written since; absent where it was taken out
  /// @param sourced whether that is what the source says, and not our own words
  public record Row(Name what, Optional<Name> wrote, Optional<Name> now, boolean sourced) {}
}
