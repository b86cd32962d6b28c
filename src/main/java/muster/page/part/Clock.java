package muster.page.part;

import java.util.Optional;

/// One of the times of a claim: what the time is of, and the time.
///
/// @param label "as of", "during", "expected", "said", "published", "entered"
/// @param day in words
/// @param because why a part of the day was inferred, with its links
public record Clock(String label, Day day, Optional<Sentence> because) {
  /// A time of which nothing is explained beside it.
  public static Clock of(String label, Day day) {
    return new Clock(label, day, Optional.empty());
  }
}
