package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.Citation;
import muster.page.part.ClaimTable;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Mending;
import muster.page.part.Sentence;
import muster.page.part.Silence;

/// One document: its citation, every claim taken from it in the order of its text, and what it does
/// not say.
///
/// @param citation the document cited
/// @param original the document itself, on its own site
/// @param details publisher, published, language, seen, republishes, entered, archive
/// @param passages its statements, in text order
/// @param silences what it does not say
/// @param notes what an editor added, and what is withheld
/// @param mending where it stands and to whom an error is told
public record SourcePage(
    PagePath path,
    Frame frame,
    Late<Citation> citation,
    Optional<Link> original,
    Late<List<Item>> details,
    Late<List<Passage>> passages,
    Late<List<Silence>> silences,
    Late<List<Sentence>> notes,
    Late<Mending> mending)
    implements Page {
  /// Whether only part of the document was read, so that its silences are no findings.
  public boolean partly() {
    return silences.get().stream().anyMatch(silence -> !silence.seenWhole());
  }

  @Override
  public String template() {
    return "page/source";
  }

  /// What one originator says in the document.
  ///
  /// @param chain who says it, through whom
  /// @param claims the claims in it
  public record Passage(Sentence chain, ClaimTable claims) {}
}
