package muster.page.plan;

import java.util.List;
import muster.analysis.Strand;
import muster.model.Report;

/// The assertions that the reports asked for last are folded to. The pages of one table follow each
/// other, and each wants all of them, to take its rows: to keep those of every table would take
/// more memory than the record.
final class LastFolded {
  private final Material material;
  private List<Report> reports = List.of();
  private List<Strand> strands = List.of();

  LastFolded(Material material) {
    this.material = material;
  }

  /// The assertions, newest first.
  synchronized List<Strand> of(List<Report> asked) {
    if (!asked.equals(reports)) {
      strands = material.strands(asked);
      reports = asked;
    }
    return strands;
  }
}
