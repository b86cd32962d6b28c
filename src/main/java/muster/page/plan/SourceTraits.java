package muster.page.plan;

import java.util.Optional;
import muster.analysis.Slot;
import muster.model.Actor;
import muster.model.Source;
import muster.model.When;
import muster.page.LongTable.Choice;
import muster.time.EdtfDate;
import muster.words.Dates;
import muster.words.Terms;

/// What documents are counted and filtered by, under the same words in both places.
final class SourceTraits {
  static final String KIND = "kind";
  static final String LANGUAGE = "language";
  static final String SEEN = "seen";
  static final String MONTH = "month";
  static final String DAY = "day";
  static final String ENTRY = "entry";

  private final Material material;

  SourceTraits(Material material) {
    this.material = material;
  }

  /// The table of documents, filtered where script runs. @param key of the trait
  static String filtered(String key, Choice choice) {
    return SourcePages.INDEX + "#" + key + "=" + choice.value();
  }

  Choice kind(Source source) {
    Actor publisher = material.dataset().actor(source.publisher());
    return Listed.choice(Terms.slug(publisher.kind()), Terms.of(publisher.kind()));
  }

  static Choice language(Source source) {
    return Listed.choice(source.language(), Terms.language(source.language()));
  }

  static Choice seen(Source source) {
    return Listed.choice(Terms.slug(source.seen()), Terms.of(source.seen()));
  }

  static Choice entry(Source source) {
    var how = source.entered().how();
    return Listed.choice(Terms.slug(how), Terms.of(how));
  }

  /// Where its day of publication was found.
  static Choice day(Source source) {
    return basis(source)
        .map(basis -> Listed.choice(Terms.slug(basis), Terms.of(basis)))
        .orElseGet(() -> Listed.choice("none", "no day found"));
  }

  static Optional<When.Basis> basis(Source source) {
    return source.published().filter(when -> when.date().isPresent()).map(When::basis);
  }

  static Choice month(Source source) {
    return month(slot(source));
  }

  static Slot slot(Source source) {
    return Slot.of(SourcePages.span(source));
  }

  static Choice month(Slot slot) {
    return switch (slot) {
      case Slot.In(var month) ->
          new Choice(month.toString(), Dates.words(EdtfDate.parse(month.toString())));
      case Slot.Wider _ -> Listed.choice("wider", "not known to the month");
      case Slot.None _ -> Listed.choice("none", "no day of publication found");
    };
  }
}
