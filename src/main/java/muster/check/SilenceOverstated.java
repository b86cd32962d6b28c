package muster.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Source;

/// What a document is silent on is a finding only where it was read whole: of one read in part the
/// words may not say more, and of one that was not seen nothing can be said.
final class SilenceOverstated implements Check {
  private static final Pattern FINDING =
      Pattern.compile(
          "\\b(?:never|nowhere|(?:does|do|did) not (?:say|state|give|mention|name)"
              + "|not (?:stated|mentioned|said|given)|no mention)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Source source : dataset.sources().values()) {
      List<String> silences = source.silentOn();
      for (int item = 0; item < silences.size(); item++) {
        Spot spot = Spot.of(source.id()).at("silent-on[" + item + "]");
        fault(source.seen(), silences.get(item))
            .ifPresent(fault ->
                findings.add(
                    Rule.SILENCE_OVERSTATED,
                    spot,
                    fault,
                    "name only what was looked for, as in: the day of the count"));
      }
    }
  }

  private static Optional<String> fault(Source.Seen seen, String silence) {
    Matcher finding = FINDING.matcher(silence);
    return switch (seen) {
      case WHOLE -> Optional.empty();
      case NOT_SEEN -> Optional.of("the document was not seen, so that nothing is missing from it");
      case EXCERPT ->
          finding.find()
              ? Optional.of(
                  "`" + finding.group() + "` is a finding, and the document was read in part")
              : Optional.empty();
    };
  }
}
