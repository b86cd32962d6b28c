package muster.check;

import muster.analysis.Analysis;

/// Looks for what an editor may want to read once a record has no errors.
@FunctionalInterface
interface Note {
  /// Adds what it finds; wants a record without gaps.
  void run(Analysis analysis, Findings findings);
}
