package muster.analysis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import muster.model.Report;

/// Two reports of one statement that do not say the same. It is a question to an editor, never a
/// finding for readers: which of the two is nearer to the words is not known.
///
/// @param from the report that seems nearer to the originator
/// @param report the other one
/// @param kinds in what they differ, in the order of the kinds
public record Departure(Report from, Report report, Set<Kind> kinds) {
  /// What differs.
  public enum Kind {
    NUMBER,
    /// "about 3,500" and "more than 3,500".
    APPROXIMATOR,
    /// What is counted: the measure, the things or the extent.
    MEASURE,
    /// Two times that cannot be the same.
    DATE,
    /// "hopes" and "will".
    MODALITY
  }

  /// Copies the set.
  public Departure {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }
}
