package muster.page.plan;

import static muster.page.plan.Example.worded;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import muster.model.Claim;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Relation;
import muster.model.Report;
import muster.words.Terms;

/// The forms in which it is said how firmly something is said, and how it stands since.
final class StandingForms {
  private StandingForms() {}

  static List<Example> moods() {
    List<Example> moods = new ArrayList<>();
    for (Modality modality : Modality.values()) {
      moods.add(
          worded(
              Terms.of(modality),
              meaning(modality),
              report -> report.claim().modality() == modality));
    }
    return moods;
  }

  private static String meaning(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "Said to be so. Nothing marks it, as it is the common case.";
      case ESTIMATED -> "The originator calls it an estimate, or estimates.";
      case POSSIBLE -> "“May”, “could”: never turned into a probability.";
      case PLANNED -> "To come; it enters no answer about what is.";
      case HOPED -> "A wish of the originator’s.";
      case PREDICTED -> "Foreseen by the originator, and not planned by it.";
      case CONDITIONAL -> "Holds only if something else does.";
      case DENIED -> "The originator says that it is not so.";
      case ACKNOWLEDGED -> "A party says it of itself.";
    };
  }

  static List<Example> standings() {
    return List.of(
        worded(
            "superseded by its originator",
            "The same originator gave another number for the same time.",
            fate(Judgement.Fate.SUPERSEDED)),
        worded(
            "retracted by its originator",
            "The originator took it back.",
            fate(Judgement.Fate.RETRACTED)),
        worded(
            "corroborated, several views, rejected",
            "What an editor found, with the reason and the test. Without it a claim is not"
                + " assessed: that nobody disputes it does not make it true.",
            report -> report.claim().judgement().assessment() != Judgement.Assessment.NOT_ASSESSED),
        worded(
            "a grade on the Admiralty scale",
            "What an editor judges, with the reason: a letter for an originator on a topic, a digit"
                + " for a claim, and the scale’s words in quotation marks, which are not ours."
                + " “Cannot be judged” is not the worst; what has no grade is not in doubt.",
            report -> report.claim().judgement().grade().isPresent()),
        worded(
            "differs from the report that it cites",
            "A number, a measure, a date or a qualifier changed on the way. Shown only where both"
                + " wordings stand in this record.",
            report -> has(report.claim(), Relation.Kind.DEPARTS_FROM)),
        worded(
            "may be the same as",
            "An editor thinks that two claims may be one, and says why.",
            report -> has(report.claim(), Relation.Kind.MAY_BE)));
  }

  private static Predicate<Report> fate(Judgement.Fate fate) {
    return report -> report.claim().judgement().fate() == fate;
  }

  private static boolean has(Claim claim, Relation.Kind kind) {
    return claim.relations().stream().anyMatch(tie -> tie.kind() == kind);
  }
}
