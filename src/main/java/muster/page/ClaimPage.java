package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.Citation;
import muster.page.part.Clock;
import muster.page.part.Figure;
import muster.page.part.Hop;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Mending;
import muster.page.part.Name;
import muster.page.part.Quote;
import muster.page.part.Report;
import muster.page.part.Sentence;
import muster.page.part.Silence;

/// One claim: its wording, its chain, its clocks, what is known about it and what is not.
///
/// @param sentence the claim in a sentence, originator first
/// @param figure the number, absent where the claim gives none
/// @param subject what the claim is about
/// @param where the places that it names
/// @param measure what is counted, with its definition
/// @param quotes the wording; empty where no quotation is recorded
/// @param way how near the document stands to the originator
/// @param chain from the originator to the document
/// @param clocks as of, during or expected; said; published; entered
/// @param standing modality, extent, qualifier, evidence, likelihood, fate, assessment, grade
/// @param relations how it stands to other claims: what an editor tied, then what counts the same
/// @param reports other reports of the same utterance
/// @param silences what the document does not say
/// @param notes what an editor added, and what is withheld
/// @param citation how to cite the claim
/// @param mending where it stands and to whom an error is told
public record ClaimPage(
    PagePath path,
    Frame frame,
    Late<Sentence> sentence,
    Optional<Figure> figure,
    Name subject,
    List<Item> where,
    Optional<Item> measure,
    Late<List<Quote>> quotes,
    Late<Sentence> way,
    Late<List<Hop>> chain,
    Late<List<Clock>> clocks,
    Late<List<Item>> standing,
    Late<List<Relation>> relations,
    Late<List<Report>> reports,
    Late<List<Silence>> silences,
    Late<List<Sentence>> notes,
    Late<Citation> citation,
    Late<Mending> mending)
    implements Page {
  public ClaimPage {
    where = List.copyOf(where);
  }

  /// Whether only part of the document was read, so that its silences are no findings.
  public boolean partly() {
    return silences.get().stream().anyMatch(silence -> !silence.seenWhole());
  }

  @Override
  public String template() {
    return "page/claim";
  }

  /// A tie to another claim, or what stands beside this one.
  ///
  /// @param kind "may be the same as", "same originator, earlier"
  /// @param claims the other claims, each in a sentence, linked
  /// @param because why an editor says so
  public record Relation(String kind, List<Sentence> claims, Optional<Sentence> because) {
    public Relation {
      claims = List.copyOf(claims);
    }
  }
}
