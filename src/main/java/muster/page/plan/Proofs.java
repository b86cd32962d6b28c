package muster.page.plan;

import java.util.List;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.RecordKey;
import muster.model.Address;
import muster.model.Report;
import muster.model.Site;
import muster.model.Source;
import muster.page.part.Citation;
import muster.page.part.EditPlace;
import muster.page.part.Link;
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

  /// How to cite this page: its words, the site, how far the record had come, its address.
  Citation cite(String what) {
    Site site = material.dataset().site();
    String version =
        material
            .freshness()
            .entered()
            .map(day -> "record of " + muster.words.Dates.of(day).words() + ", ")
            .orElse("");
    return new Citation(what + " " + site.title() + ", " + version + address(site) + ".");
  }

  private String address(Site site) {
    Address here = links.here();
    return site.baseUrl().map(base -> Urls.join(base, here)).orElse(here.path());
  }

  /// Where a record can be changed.
  EditPlace edit(RecordKey key) {
    Position at = material.positions().of(key).orElseGet(() -> Position.startOf("data"));
    Optional<String> href =
        material
            .dataset()
            .site()
            .repository()
            .map(home -> home + "/blob/HEAD/" + at.file() + "#L" + at.line());
    return new EditPlace(at.file(), "line " + at.line(), href);
  }

  /// Where to report an error: the address of the editors, else that of the repository.
  Optional<Link> report() {
    Site site = material.dataset().site();
    return site.contact()
        .map(mail -> "mailto:" + mail)
        .or(site::repository)
        .map(href -> new Link("Report an error", href));
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
    List<Report> reports =
        source.statements().stream()
            .flatMap(statement -> statement.claims().stream())
            .map(claim -> material.dataset().report(claim.id()))
            .toList();
    return new EditorText(material, links, reports, links.to(Address.of(source.id())));
  }

  /// That something of a document is withheld, by its reason only.
  List<Sentence> withheld(Source source) {
    return source.withheld().stream()
        .map(reason ->
            Sentence.plain("Withheld here: " + (reason.endsWith(".") ? reason : reason + ".")))
        .toList();
  }
}
