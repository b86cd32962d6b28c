package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
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
  private final Proofs proofs;

  Standing(Proofs proofs) {
    this.proofs = proofs;
  }

  List<Item> of(Report report) {
    Claim claim = report.claim();
    var text = proofs.editorText(report.source());
    List<Item> items = new ArrayList<>();
    items.add(Item.of("How it is said", Terms.of(claim.modality())));
    claim.value().ifPresent(value -> items.add(Item.of("The number", Numbers.reading(value))));
    claim.figure().map(Figure::extent).ifPresent(extent -> items.add(extent(extent)));
    items.add(Item.of("Evidence", Terms.of(claim.support().evidence())));
    conditions(claim.support()).ifPresent(items::add);
    claim.support().likelihood().ifPresent(it -> items.add(likelihood(it)));
    Judgement judgement = claim.judgement();
    items.add(judged("Fate", Terms.of(judgement.fate()), judgement.fateBecause().map(text::of)));
    items.add(assessment(judgement, text));
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

  private static Item assessment(Judgement judgement, EditorText text) {
    Sentence words =
        judged("", Terms.of(judgement.assessment()), judgement.assessmentBecause().map(text::of))
            .detail();
    return new Item(
        "Assessment", words, Optional.of("That nobody disputes it here does not make it true."));
  }

  private static Item judged(String term, String words, Optional<Sentence> because) {
    var sentence = Sentence.start().text(Counts.capital(words));
    because.ifPresent(why -> sentence.text(". ").sentence(why));
    return Item.of(term, sentence.end());
  }
}
