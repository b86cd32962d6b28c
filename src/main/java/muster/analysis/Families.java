package muster.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import muster.model.Dataset;
import muster.model.Measure;
import muster.model.MeasureId;

/// The measures of a question, in families: within one, a later figure of an originator takes the
/// place of an earlier one ("killed" after "killed in action"); between two, nothing does.
public final class Families {
  private final Dataset dataset;
  private final List<MeasureId> measures;
  private final Map<MeasureId, MeasureId> known = new ConcurrentHashMap<>();

  /// @param measures in the order of the question
  public Families(Dataset dataset, List<MeasureId> measures) {
    this.dataset = dataset;
    this.measures = List.copyOf(measures);
  }

  /// The first measure of the question that a measure belongs with; itself, if there is none.
  public MeasureId of(MeasureId id) {
    return known.computeIfAbsent(
        id, _ -> measures.stream().filter(first -> together(first, id)).findFirst().orElse(id));
  }

  /// The place of a family in the question.
  int place(MeasureId id) {
    return measures.indexOf(of(id));
  }

  private boolean together(MeasureId first, MeasureId second) {
    return first.equals(second) || answers(first, second) || answers(second, first);
  }

  private boolean answers(MeasureId id, MeasureId other) {
    Measure measure = dataset.measure(id);
    return measure.answers().contains(other) && !measure.neverWith().contains(other);
  }
}
