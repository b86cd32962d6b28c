package muster.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.analysis.Strand;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Relation;
import muster.model.Report;
import muster.page.ClaimPage;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Terms;

/// How a claim stands to others: the ties that an editor recorded, from both ends, and what its
/// number is a part or a share of; then what counts the same, as the tool finds it.
final class Relations {
  private final Material material;
  private final Links links;

  Relations(Material material, Links links) {
    this.material = material;
    this.links = links;
  }

  List<ClaimPage.Relation> of(Report report) {
    List<ClaimPage.Relation> relations = new ArrayList<>();
    var own = new Proofs(material, links).editorText(report.source());
    for (Relation tie : known(report)) {
      relations.add(
          relation(material.ties().of(tie, report), tie.to(), tie.because().map(own::of)));
    }
    whole(report.claim())
        .map(whole -> relation(whole.here(), whole.id(), Optional.empty()))
        .ifPresent(relations::add);
    material.tiedTo(report.id()).forEach(other -> seenFrom(other, report.id(), relations));
    relations.addAll(beside(report.id()));
    return relations;
  }

  /// What counts the same: by the same originator before and after, and by others about then.
  private List<ClaimPage.Relation> beside(ClaimId id) {
    var beside = material.neighbours().of(material.strandOf(id).head().id());
    return Stream.of(
            beside("Same originator, earlier", beside.earlier().stream().toList()),
            beside("Same originator, later", beside.later().stream().toList()),
            beside("Other originators, nearest in time", beside.others()))
        .filter(row -> !row.claims().isEmpty())
        .toList();
  }

  private ClaimPage.Relation beside(String kind, List<Strand> strands) {
    return new ClaimPage.Relation(
        kind,
        strands.stream()
            .map(strand -> links.sentence(material.telling().sentence(strand.head())))
            .toList(),
        Optional.empty());
  }

  /// The ties to claims of the record; one cut down to a day keeps others too.
  private List<Relation> known(Report report) {
    return report.claim().relations().stream()
        .filter(tie -> material.dataset().reports().containsKey(tie.to()))
        .toList();
  }

  /// The claims that a claim names as tied to it, each once.
  static Set<ClaimId> named(Claim claim) {
    Set<ClaimId> named = new LinkedHashSet<>();
    claim.relations().forEach(tie -> named.add(tie.to()));
    whole(claim).map(Whole::id).ifPresent(named::add);
    return named;
  }

  /// The ties of another claim to this one.
  private void seenFrom(Report other, ClaimId here, List<ClaimPage.Relation> relations) {
    for (Relation tie : other.claim().relations()) {
      if (tie.to().equals(here)) {
        var text = new Proofs(material, links).editorText(other.source());
        relations.add(relation(Terms.inverse(tie.kind()), other.id(), tie.because().map(text::of)));
      }
    }
    whole(other.claim())
        .filter(whole -> whole.id().equals(here))
        .map(whole -> relation(whole.there(), other.id(), Optional.empty()))
        .ifPresent(relations::add);
  }

  /// The claim whose number another's is a share or part of or comes on top of. @param here how the
  /// tie reads there @param there how it reads seen from the whole
  private record Whole(ClaimId id, String here, String there) {}

  private static Optional<Whole> whole(Claim claim) {
    Optional<Figure> figure = claim.figure();
    return figure
        .flatMap(Figure::shareOf)
        .map(of -> new Whole(of, "is a share of", "a share of it"))
        .or(() -> figure.map(Figure::extent).flatMap(Relations::whole));
  }

  private static Optional<Whole> whole(Extent extent) {
    return switch (extent) {
      case Extent.Part(Optional<ClaimId> of) ->
          of.map(it -> new Whole(it, "is a part of", "a part of it"));
      case Extent.Addition(Optional<ClaimId> to) ->
          to.map(it -> new Whole(it, "is added to", "in addition to it"));
      case Extent.Total _, Extent.Rate _, Extent.Wider _ -> Optional.empty();
    };
  }

  private ClaimPage.Relation relation(String kind, ClaimId to, Optional<Sentence> because) {
    Report other = material.dataset().report(to);
    var sentence =
        Sentence.start()
            .sentence(links.sentence(material.telling().sentence(other)))
            .text(" (")
            .title(links.title(other.source()))
            .text(")");
    return new ClaimPage.Relation(Counts.capital(kind), List.of(sentence.end()), because);
  }
}
