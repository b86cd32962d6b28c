package muster.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muster.diagnostic.Nearest;

/// Proposes the ids that were probably meant by wrong ones. Not without end: who has that many
/// wrong ids did not mistype them.
final class Proposals {
  /// How many ids are held against wrong ones.
  private static final int COMPARISONS = 500_000;

  private final Index index;
  private final Map<String, Optional<String>> found = new HashMap<>();
  private int comparisons;

  Proposals(Index index) {
    this.index = index;
  }

  /// The id of one of the kinds that is nearest to a wrong one, if any is near.
  Optional<String> nearest(String id, Kind... kinds) {
    return found.computeIfAbsent(
        kinds[0].word() + " " + id,
        _ -> {
          if (comparisons > COMPARISONS) {
            return Optional.empty();
          }
          var candidates = Stream.of(kinds).flatMap(kind -> index.all(kind).stream()).toList();
          comparisons += candidates.size();
          return Slug.meantBy(id).filter(candidates::contains).or(() -> Nearest.of(id, candidates));
        });
  }
}
