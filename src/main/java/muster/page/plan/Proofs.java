package muster.page.plan;

import java.util.List;
import muster.export.cite.BibTex;
import muster.export.cite.CslJson;
import muster.export.cite.Reference;
import muster.model.Address;
import muster.model.Source;
import muster.page.part.Citation;
import muster.page.part.Sentence;
import muster.page.part.Silence;

/// What leads from a page to its proof and back to the editors: citation, file and line, silences.
final class Proofs {
  private final Material material;
  private final Links links;

  Proofs(Material material, Links links) {
    this.material = material;
    this.links = links;
  }

  /// A citation in its three forms.
  static Citation cite(Reference reference) {
    return new Citation(reference.text(), BibTex.of(reference).strip(), CslJson.of(reference));
  }

  /// What a document does not say.
  List<Silence> silences(Source source) {
    var text = editorText(source);
    return source.silentOn().stream()
        .map(what ->
            new Silence(text.of(what), links.document(source), source.seen() == Source.Seen.WHOLE))
        .toList();
  }

  /// What an editor wrote about a document: its numbers lead to its claims.
  EditorText editorText(Source source) {
    return new EditorText(
        material, links, material.numbersOf(source), links.to(Address.of(source.id())));
  }

  /// That something of a document is withheld, by its reason only.
  List<Sentence> withheld(Source source) {
    return source.withheld().stream()
        .map(reason ->
            Sentence.plain("Withheld here: " + (reason.endsWith(".") ? reason : reason + ".")))
        .toList();
  }
}
