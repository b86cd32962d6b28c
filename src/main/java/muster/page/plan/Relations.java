package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
/// number is a part or a share of.
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
    for (Relation tie : report.claim().relations()) {
      relations.add(relation(Terms.of(tie.kind()), tie.to(), tie.because().map(own::of)));
    }
    figure(report.claim()).ifPresent(relations::add);
    for (Report other : material.dataset().reports().values()) {
      var text = new Proofs(material, links).editorText(other.source());
      other.claim().relations().stream()
          .filter(tie -> tie.to().equals(report.id()))
          .map(tie -> relation(Terms.inverse(tie.kind()), other.id(), tie.because().map(text::of)))
          .forEach(relations::add);
    }
    return relations;
  }

  private Optional<ClaimPage.Relation> figure(Claim claim) {
    Optional<Figure> figure = claim.figure();
    Optional<ClaimPage.Relation> share =
        figure.flatMap(Figure::shareOf).map(of -> relation("is a share of", of, Optional.empty()));
    return share.or(() -> figure.map(Figure::extent).flatMap(this::extent));
  }

  private Optional<ClaimPage.Relation> extent(Extent extent) {
    return switch (extent) {
      case Extent.Part(Optional<ClaimId> of) ->
          of.map(it -> relation("is a part of", it, Optional.empty()));
      case Extent.Addition(Optional<ClaimId> to) ->
          to.map(it -> relation("is added to", it, Optional.empty()));
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
    return new ClaimPage.Relation(Counts.capital(kind), sentence.end(), because);
  }
}
