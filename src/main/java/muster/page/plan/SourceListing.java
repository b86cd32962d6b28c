package muster.page.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.model.Actor;
import muster.model.Address;
import muster.model.Source;
import muster.page.LongTable.Choice;
import muster.page.SourceIndex;
import muster.page.part.Count;
import muster.page.part.Sentence;
import muster.page.plan.Listed.Column;
import muster.page.plan.Listed.Facet;
import muster.words.Counts;
import muster.words.Dates;
import muster.words.Terms;

/// The table of all documents.
final class SourceListing {
  private final Material material;
  private final Frames frames;
  private final SourceTraits traits;
  private final Listed<Source> listed;

  SourceListing(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
    this.traits = new SourceTraits(material);
    this.listed = list();
  }

  Listed<Source> listed() {
    return listed;
  }

  private Listed<Source> list() {
    return new Listed<>(
        SourcePages.INDEX,
        SourcePages.newestFirst(material.dataset().sources().values()),
        source -> List.of(source.id().value()),
        List.of(
            Facet.of("publisher", "Publisher", this::publisher),
            Facet.one(SourceTraits.KIND, "Kind of publisher", traits::kind),
            Facet.one(SourceTraits.LANGUAGE, "Language", SourceTraits::language),
            Facet.one(SourceTraits.SEEN, "Read", SourceTraits::seen),
            Facet.<Source>one(SourceTraits.MONTH, "Month of publication", SourceTraits::month)
                .byValue(),
            Facet.one(SourceTraits.DAY, "Where its day was found", SourceTraits::day),
            Facet.one(SourceTraits.ENTRY, "How it was entered", SourceTraits::entry)),
        List.of(
            Column.words("document", source -> material.telling().document(source)),
            Column.words("publisher", source -> publishing(source).name()),
            Column.of("published", SourcePages::span),
            Column.words("language", source -> Terms.language(source.language())),
            Column.words("seen", source -> Terms.of(source.seen())),
            Column.of("claims", source -> Optional.of(claims(source)))),
        Optional.of(source -> SourcePages.span(source).stream().toList()));
  }

  SourceIndex page(int at) {
    Address here = listed.addresses().get(at);
    var links = new Links(material, here);
    return new SourceIndex(
        Frames.path(here),
        frames.of(
            here,
            Listed.title("Documents", at),
            "Every document that the record rests on, and how it was read.",
            SourcePages.INDEX),
        intro(listed.rows()),
        listed.listing(at),
        listed.rows(at).stream().map(source -> row(source, links)).toList());
  }

  private static Sentence intro(List<Source> sources) {
    int whole = (int) sources.stream().filter(it -> it.seen() == Source.Seen.WHOLE).count();
    return Sentence.start()
        .count(
            count(
                sources.size(), Counts.capital(Counts.of(sources.size(), "document", "documents"))))
        .text(", of which ")
        .count(count(whole, whole == 0 ? "none" : Counts.word(whole)))
        .text(whole < 2 ? " was read whole." : " were read whole.")
        .end();
  }

  private static Count count(int number, String words) {
    return Count.of(number, words);
  }

  private SourceIndex.Row row(Source source, Links links) {
    String claims = Integer.toString(claims(source));
    return new SourceIndex.Row(
        links.document(source),
        links.actor(source.publisher()),
        source.published().map(when -> Links.day(Dates.of(when))),
        Terms.language(source.language()),
        Terms.of(source.seen()),
        Count.of(claims, claims, links.to(Address.of(source.id()))));
  }

  private static int claims(Source source) {
    return source.statements().stream().mapToInt(it -> it.claims().size()).sum();
  }

  private Actor publishing(Source source) {
    return material.dataset().actor(source.publisher());
  }

  private List<Choice> publisher(Source source) {
    return Stream.of(publishing(source))
        .filter(it -> !it.protection().hides())
        .map(it -> Listed.choice(it.id().value(), it.name()))
        .toList();
  }
}
