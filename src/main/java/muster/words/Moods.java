package muster.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import muster.model.Claim;
import muster.model.Modality;

/// How firmly something is said. What is not said to be so says so before its words, not after.
final class Moods {
  private Moods() {}

  /// What stands between the speaker and the words: ": ", " denied this: ", ", as a plan: ".
  static String lead(Claim claim) {
    return switch (claim.modality()) {
      case ASSERTED, ESTIMATED -> ": ";
      case ACKNOWLEDGED -> " acknowledged: ";
      case DENIED -> " denied this: ";
      case POSSIBLE -> ahead(claim, ", as a possibility: ", "possib", "may", "might", "could");
      case PLANNED -> ahead(claim, ", as a plan: ", "plan", "are to be", "is to be");
      case HOPED -> ahead(claim, ", as a hope: ", "hope");
      case PREDICTED -> ahead(claim, ", as a forecast: ", "will", "likely", "probabl", "expect");
      case CONDITIONAL -> ahead(claim, ", under a condition: ", "if");
    };
  }

  /// Nothing is added to a proposition whose own words already say it.
  private static String ahead(Claim claim, String lead, String... signs) {
    String text = claim.wording().text().orElse("").toLowerCase(Locale.ROOT);
    boolean said =
        claim.value().isEmpty()
            && List.of(signs).stream().anyMatch(sign -> (" " + text).contains(" " + sign));
    return said ? ": " : lead;
  }

  /// "an estimate", unless the number's words say it.
  static Optional<String> remark(Claim claim) {
    if (claim.modality() != Modality.ESTIMATED || Numbers.words(claim).contains("estimate")) {
      return Optional.empty();
    }
    return Optional.of(claim.value().isPresent() ? "an estimate" : "an assessment");
  }
}
