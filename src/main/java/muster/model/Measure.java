package muster.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is counted.
///
/// @param was ids that it had before
/// @param label as printed: "killed in action"
/// @param unit what one of it is: "persons"
/// @param words by language: the words that name this measure in a source
/// @param answers measures that a question about this one also lists
/// @param neverWith measures that may not share a line, a sum or an answer with it
public record Measure(
    MeasureId id,
    List<String> was,
    String label,
    String definition,
    String unit,
    Kind kind,
    Map<String, List<String>> words,
    Optional<MeasureId> partOf,
    List<MeasureId> answers,
    List<MeasureId> neverWith,
    Optional<String> note) {
  /// Copies the collections.
  public Measure {
    was = List.copyOf(was);
    words = Collections.unmodifiableMap(new TreeMap<>(words));
    answers = List.copyOf(answers);
    neverWith = List.copyOf(neverWith);
  }

  /// How a count behaves over time.
  public enum Kind {
    /// How many at a time: may fall.
    LEVEL,
    /// How many so far: falls only by correction.
    RUNNING_TOTAL,
    /// How many in a period.
    FLOW,
    COUNT_OF_THINGS
  }
}
