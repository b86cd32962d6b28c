package muster.load;

import java.util.List;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Positions;
import muster.diagnostic.Severity;
import muster.model.Dataset;

/// What a data folder holds.
///
/// @param dataset all records that could be bound; whole only where no problem is an error
/// @param positions where they stand
/// @param diagnostics what is wrong with the text, by file, line and column
/// @param texts the files' contents
public record Loaded(
    Dataset dataset, Positions positions, List<Diagnostic> diagnostics, Texts texts) {
  /// Copies the list.
  public Loaded {
    diagnostics = List.copyOf(diagnostics);
  }

  /// The same, which knows where records begin and no longer where their fields stand: the trees of
  /// the files take more memory than the records.
  public Loaded settled() {
    return new Loaded(dataset, positions.beginnings(), diagnostics, texts);
  }

  /// Whether all that the folder holds is in the dataset: no problem is an error.
  public boolean whole() {
    return diagnostics.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
