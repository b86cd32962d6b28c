package muster.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muster.analysis.Analysis;
import muster.analysis.Departure;
import muster.analysis.Departure.Kind;
import muster.analysis.Departures;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Value;

/// Reports of one statement that do not say the same are shown to an editor, with the tie that
/// makes the difference public.
final class PossibleDeparture implements Note {
  private static final Set<Kind> IN_THE_NUMBER = Set.of(Kind.NUMBER, Kind.APPROXIMATOR);

  @Override
  public void run(Analysis analysis, Findings findings) {
    new Departures(analysis.dataset(), analysis.origins())
        .all()
        .forEach(departure -> report(departure, findings));
  }

  private static void report(Departure departure, Findings findings) {
    Claim here = departure.report().claim();
    Claim there = departure.from().claim();
    findings.add(
        Rule.POSSIBLE_DEPARTURE,
        Spot.of(here.id()).at(here.value().isPresent() ? "value" : "text"),
        here.id()
            + " and "
            + there.id()
            + " report one statement and differ in "
            + kinds(departure)
            + ": here “"
            + quotation(here)
            + "”, there “"
            + quotation(there)
            + "”",
        "if both documents bear it out, put this into " + here.id() + ":",
        entry(departure));
  }

  private static String kinds(Departure departure) {
    return departure.kinds().stream()
        .map(PossibleDeparture::word)
        .collect(Collectors.joining(" and "));
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case NUMBER -> "the number";
      case APPROXIMATOR -> "the qualifier";
      case MEASURE -> "what is counted";
      case DATE -> "the time";
      case MODALITY -> "how it is put forward";
    };
  }

  private static String quotation(Claim claim) {
    return claim
        .wording()
        .quote()
        .or(() -> wording(claim))
        .or(() -> claim.wording().text())
        .orElse("");
  }

  private static Optional<String> wording(Claim claim) {
    return claim.value().map(Value::wording);
  }

  /// The tie as it stands in a file, on lines of their own; a list that is there is gone on with.
  private static List<String> entry(Departure departure) {
    Claim here = departure.report().claim();
    Claim there = departure.from().claim();
    boolean number = IN_THE_NUMBER.containsAll(departure.kinds());
    String because =
        "Both report one statement; there “"
            + (number ? wording(there).orElse("") : quotation(there))
            + "”, here “"
            + (number ? wording(here).orElse("") : quotation(here))
            + "”.";
    List<String> lines = new ArrayList<>();
    if (here.relations().isEmpty()) {
      lines.add("        relations:");
    }
    lines.add("          - departs-from: " + there.id());
    lines.add("            because: \"" + escaped(because) + "\"");
    return lines;
  }

  /// As between double quotes in YAML.
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
