package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.Claim;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Relation;
import muster.model.Report;
import muster.model.Value;
import muster.page.part.Clock;
import muster.page.part.Figure;
import muster.page.part.Late;
import muster.page.part.Sentence;
import muster.words.Numbers;
import muster.words.Telling;
import muster.words.Terms;

/// Numbers with everything that has to stand beside them, as one page prints them.
final class Figures {
  private final Material material;
  private final Links links;

  Figures(Material material, Links links) {
    this.material = material;
    this.links = links;
  }

  /// A report's figure; for a claim without a number, a figure without words.
  Figure of(Report report) {
    Claim claim = report.claim();
    Telling telling = material.telling();
    Optional<Value> value = claim.value();
    return new Figure(
        links.originator(report),
        value.map(Numbers::words).orElse(""),
        value.flatMap(it -> Numbers.machine(it.quantity())),
        value.map(_ -> telling.counted(claim)).orElse(""),
        links.to(claim.id()),
        telling.time(report).map(Figures::clock),
        Late.of(() -> material.voices().partyLine(report)),
        Terms.of(claim.support().evidence()),
        Late.of(() -> telling.chain(report)),
        labels(report),
        Late.list(() -> notes(claim)));
  }

  private static Clock clock(Telling.Timed timed) {
    return Clock.of(timed.label(), Links.day(timed.day()));
  }

  /// How a claim stands, where that is not what a reader expects.
  List<String> labels(Report report) {
    Claim claim = report.claim();
    List<String> labels = new ArrayList<>();
    if (claim.modality() != Modality.ASSERTED) {
      labels.add(Terms.of(claim.modality()));
    }
    if (claim.judgement().fate() != Judgement.Fate.STANDING) {
      labels.add(Terms.of(claim.judgement().fate()));
    }
    if (claim.judgement().assessment() != Judgement.Assessment.NOT_ASSESSED) {
      labels.add(Terms.of(claim.judgement().assessment()));
    }
    claim.relations().stream()
        .filter(tie -> tie.kind() == Relation.Kind.DEPARTS_FROM)
        .findFirst()
        .ifPresent(tie -> labels.add(material.ties().of(tie, report)));
    return labels;
  }

  private List<Sentence> notes(Claim claim) {
    List<Sentence> notes =
        new ArrayList<>(Numbers.notes(claim).stream().map(links::sentence).toList());
    claim.support().conditions().stream()
        .map(condition -> Sentence.plain(Terms.of(condition)))
        .forEach(notes::add);
    return notes;
  }
}
