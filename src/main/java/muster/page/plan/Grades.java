package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.Grade;
import muster.page.part.Item;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.words.Terms;

/// Grades on the Admiralty scale, always with the scale's word as the scale's. What is not graded
/// has no line: that is no doubt.
final class Grades {
  private final Links links;
  private final EditorText text;

  Grades(Links links, EditorText text) {
    this.links = links;
    this.text = text;
  }

  /// Of a claim: the digit, and what bears it out.
  List<Item> ofClaim(Grade.OfClaim grade) {
    List<Item> items = new ArrayList<>();
    items.add(item(grade, Sentence.start()));
    grade.independent().map(this::independent).ifPresent(items::add);
    return items;
  }

  /// Of an actor: the letter on a topic.
  Item ofActor(Grade.OfActor grade) {
    var topic = Sentence.start().text("On ").sentence(text.of(grade.topic())).text(": ");
    return item(grade, topic);
  }

  private Item item(Grade grade, Sentence.Builder sentence) {
    Grade.Given given = grade.given();
    sentence.name(Name.of(grade.code().written())).text(" on the Admiralty scale: ");
    sentence.quoted(Terms.of(grade.code())).text(", by ").name(Name.of(given.by()));
    sentence.text(", ").day(Links.day(given.on())).text(". ").sentence(text.of(given.because()));
    return new Item(
        "Grade",
        sentence.end(),
        Optional.of("This is no low grade: it says that there is nothing to judge by.")
            .filter(_ -> grade.cannotBeJudged()));
  }

  private Item independent(Grade.Independent independent) {
    var sentence = Sentence.start();
    var claims = independent.claims().stream();
    Chains.join(sentence, claims.map(id -> Name.of(id.toString(), links.to(id))).toList());
    sentence.text(". ").sentence(text.of(independent.because()));
    return Item.of("Held independent", sentence.end());
  }
}
