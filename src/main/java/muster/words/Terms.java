package muster.words;

import java.util.Locale;
import muster.analysis.Clock;
import muster.model.Actor;
import muster.model.Deployment;
import muster.model.Grade;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Place;
import muster.model.Relation;
import muster.model.Source;
import muster.model.Support;
import muster.model.When;

/// The closed lists of the notation in English.
public final class Terms {
  private Terms() {}

  /// The word as the notation writes it: `in-training`.
  public static String slug(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The word with spaces: "in training".
  public static String plain(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static String of(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "asserted";
      case ESTIMATED -> "estimated";
      case POSSIBLE -> "put forward as possible";
      case PLANNED -> "planned";
      case HOPED -> "hoped for";
      case PREDICTED -> "predicted";
      case CONDITIONAL -> "conditional";
      case DENIED -> "denied";
      case ACKNOWLEDGED -> "acknowledged by a party, about itself";
    };
  }

  public static String of(Support.Evidence evidence) {
    return switch (evidence) {
      case AGGREGATE_STATEMENT -> "a total stated without details";
      case INCIDENT_LIST -> "a list of incidents";
      case NAMED_LIST -> "a list of names";
      case VISUAL -> "pictures or video";
      case TESTIMONY -> "testimony";
      case DOCUMENT -> "a document";
      case NONE_STATED -> "no evidence stated";
    };
  }

  public static String of(Support.Condition condition) {
    return switch (condition) {
      case IN_CAPTIVITY -> "said in captivity";
      case ANONYMOUS -> "said on condition of anonymity";
    };
  }

  public static String of(Judgement.Fate fate) {
    return switch (fate) {
      case STANDING ->
          "standing: its originator has not taken it back in any document of this record";
      case SUPERSEDED -> "superseded by its originator";
      case RETRACTED -> "retracted by its originator";
    };
  }

  public static String of(Judgement.Assessment assessment) {
    return switch (assessment) {
      case NOT_ASSESSED -> "not assessed by an editor";
      case CORROBORATED -> "corroborated, in an editor’s view";
      case SEVERAL_VIEWS_POSSIBLE -> "several views are possible, says an editor";
      case REJECTED -> "rejected by an editor";
    };
  }

  /// The word of the Admiralty scale for a code (NATO AJP-2.1): the scale's, not ours.
  public static String of(Grade.Code code) {
    return switch (code) {
      case Grade.Letter.A -> "completely reliable";
      case Grade.Letter.B -> "usually reliable";
      case Grade.Letter.C -> "fairly reliable";
      case Grade.Letter.D -> "not usually reliable";
      case Grade.Letter.E -> "unreliable";
      case Grade.Letter.F -> "reliability cannot be judged";
      case Grade.Digit.ONE -> "confirmed by other sources";
      case Grade.Digit.TWO -> "probably true";
      case Grade.Digit.THREE -> "possibly true";
      case Grade.Digit.FOUR -> "doubtful";
      case Grade.Digit.FIVE -> "improbable";
      case Grade.Digit.SIX -> "truth cannot be judged";
    };
  }

  public static String of(Relation.Kind kind) {
    return switch (kind) {
      case SUPERSEDES -> "takes the place of";
      case DEPARTS_FROM -> "differs from the report that it cites";
      case DERIVES_FROM -> "is derived from";
      case MAY_BE -> "may be the same as";
    };
  }

  /// The tie seen from the other claim.
  public static String inverse(Relation.Kind kind) {
    return switch (kind) {
      case SUPERSEDES -> "was replaced by";
      case DEPARTS_FROM -> "is reported otherwise by";
      case DERIVES_FROM -> "underlies";
      case MAY_BE -> "may be the same as";
    };
  }

  public static String of(Source.Seen seen) {
    return switch (seen) {
      case WHOLE -> "whole";
      case EXCERPT -> "in part";
      case NOT_SEEN -> "not seen";
    };
  }

  public static String of(Source.Entered.How how) {
    return switch (how) {
      case HUMAN -> "entered by hand";
      case IMPORT -> "imported from a table";
      case MACHINE_ASSISTED -> "entered with machine assistance";
    };
  }

  public static String of(When.Basis basis) {
    return switch (basis) {
      case PAGE -> "printed in the document";
      case URL -> "read from the document’s address";
      case INDEX -> "from a search index, which is weak";
    };
  }

  public static String of(Place.Precision precision) {
    return switch (precision) {
      case SETTLEMENT -> "settlement";
      case SETTLEMENT_OR_OBLAST -> "settlement or oblast, not stated which";
      case DISTRICT -> "district";
      case OBLAST -> "oblast";
      case MACRO_REGION -> "large region";
      case COUNTRY -> "country";
      case UNLOCATED -> "not located";
    };
  }

  /// What is said of a deployment, so that it can stand alone on a timeline.
  public static String of(Deployment.StageKind stage) {
    return stage == Deployment.StageKind.POSSIBLE ? "may be sent" : plain(stage);
  }

  public static String of(Actor.Kind kind) {
    return plain(kind).replace("ngo", "non-governmental organisation");
  }

  public static String of(Clock.Kind kind) {
    return switch (kind) {
      case AS_OF -> "as of";
      case DURING -> "during";
      case EXPECTED -> "expected";
      case BEFORE -> "before";
    };
  }

  /// The English name of a language that the record uses; the tag itself where we have none.
  public static String language(String tag) {
    return switch (tag) {
      case "en" -> "English";
      case "ko" -> "Korean";
      case "uk" -> "Ukrainian";
      case "ru" -> "Russian";
      case "ja" -> "Japanese";
      case "de" -> "German";
      case "hu" -> "Hungarian";
      case "sl" -> "Slovene";
      default -> tag;
    };
  }
}
