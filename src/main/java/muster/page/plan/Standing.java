package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.model.Claim;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Judgement;
import muster.model.Report;
import muster.model.Support;
import muster.page.part.Item;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Numbers;
import muster.words.Terms;

/// How a claim stands: how firmly it is said, what its number means, what it rests on, and what
/// became of it.
final class Standing {
  private final Material material;
  private final Links links;

  Standing(Material material, Links links) {
    this.material = material;
    this.links = links;
  }

  List<Item> of(Report report) {
    Claim claim = report.claim();
    var text = new Proofs(material, links).editorText(report.source());
    List<Item> items = new ArrayList<>();
    items.add(Item.of("How it is said", Terms.of(claim.modality())));
    claim.value().ifPresent(value -> items.add(Item.of("The number", Numbers.reading(value))));
    claim.figure().map(Figure::extent).ifPresent(extent -> items.add(extent(extent)));
    items.add(Item.of("Evidence", Terms.of(claim.support().evidence())));
    conditions(claim.support()).ifPresent(items::add);
    claim.support().likelihood().ifPresent(it -> items.add(likelihood(it)));
    Judgement judgement = claim.judgement();
    items.add(fate(judgement, text));
    items.add(assessment(judgement, text));
    judgement.grade().map(new Grades(links, text)::ofClaim).ifPresent(items::addAll);
    return items;
  }

  private static Item extent(Extent extent) {
    return Item.of(
        "How much of it",
        Numbers.extent(extent)
            .orElse("nothing in the words makes it a part, an addition or a rate"));
  }

  private static Optional<Item> conditions(Support support) {
    String words = support.conditions().stream().map(Terms::of).collect(Collectors.joining("; "));
    return Optional.of(words).filter(it -> !it.isEmpty()).map(it -> Item.of("Circumstances", it));
  }

  private static Item likelihood(Support.Likelihood likelihood) {
    return Item.of(
        "Likelihood",
        Sentence.start()
            .quoted(likelihood.wording())
            .text(", on the scale of: " + likelihood.scale())
            .end());
  }

  /// "Retracted by its originator, on 8 May 2031, in: …"; why.
  private Item fate(Judgement judgement, EditorText text) {
    var sentence = Sentence.start().text(Counts.capital(Terms.of(judgement.fate())));
    judgement.fateOn().ifPresent(day -> sentence.text(", ").day(Links.day(day)));
    judgement
        .fateIn()
        .map(id -> Objects.requireNonNull(material.dataset().sources().get(id)))
        .ifPresent(source -> sentence.text(", in: ").title(links.title(source)));
    judgement.fateBecause().ifPresent(why -> sentence.text(". ").sentence(text.of(why)));
    return Item.of("Fate", sentence.end());
  }

  private static Item assessment(Judgement judgement, EditorText text) {
    var words = Sentence.start().text(Counts.capital(Terms.of(judgement.assessment())));
    judgement.assessmentBecause().ifPresent(why -> words.text(". ").sentence(text.of(why)));
    return new Item(
        "Assessment",
        words.end(),
        Optional.of("That nobody disputes it here does not make it true."));
  }
}
