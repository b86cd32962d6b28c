package muster.check;

import java.util.stream.Stream;
import muster.analysis.Edited;
import muster.model.Dataset;

/// A rule of which not one document alone decides what it finds there.
interface Across extends Check {
  /// All that it looks at in the documents, questions and comparisons of a record, in order: while
  /// an edit leaves this the same in those that it changes, the rule finds what it found before.
  Stream<?> looksAt(Dataset part);

  /// Whether it may find something else after an edit that spares what documents name.
  default boolean sees(Edited edited) {
    return !looksAt(edited.partBefore()).toList().equals(looksAt(edited.part()).toList());
  }
}
