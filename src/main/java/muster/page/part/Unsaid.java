package muster.page.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the documents behind an answer do not say.
///
/// @param answer by document, for those whose claims stand in the answer
/// @param beside by document, for those that only bear on it; empty where none stands in the answer
public record Unsaid(List<Silences> answer, List<Silences> beside) {
  public Unsaid {
    answer = List.copyOf(answer);
    beside = List.copyOf(beside);
  }

  /// Silences gathered by document; those beside the answer step forward where it has none.
  public static Optional<Unsaid> of(Stream<Silence> answer, Stream<Silence> beside) {
    List<Silences> first = Silences.bySource(answer);
    List<Silences> second = Silences.bySource(beside);
    if (first.isEmpty()) {
      return second.isEmpty() ? Optional.empty() : Optional.of(new Unsaid(second, List.of()));
    }
    return Optional.of(new Unsaid(first, second));
  }
}
