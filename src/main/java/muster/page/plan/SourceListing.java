package muster.page.plan;

import java.util.List;
import java.util.Optional;
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
  private final Listed<Source> listed;

  SourceListing(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
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
            new Facet<>("publisher", "Publisher", this::publisher),
            Facet.of("kind", "Kind of publisher", source -> kind(publishing(source))),
            Facet.of("language", "Language", SourceListing::language),
            Facet.of("seen", "Read", SourceListing::seen)),
        List.of(
            Column.words("document", source -> material.telling().document(source)),
            Column.words("publisher", source -> publishing(source).name()),
            Column.of("published", SourcePages::span),
            Column.words("language", source -> Terms.language(source.language())),
            Column.words("seen", source -> Terms.of(source.seen())),
            Column.of("claims", source -> Optional.of(claims(source)))),
        Optional.of(SourcePages::span));
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

  private Optional<Choice> publisher(Source source) {
    Actor publisher = publishing(source);
    return Optional.of(publisher)
        .filter(it -> !it.protection().hides())
        .map(it -> Listed.choice(it.id().value(), it.name()));
  }

  private static Choice kind(Actor publisher) {
    return Listed.choice(Terms.slug(publisher.kind()), Terms.of(publisher.kind()));
  }

  private static Choice language(Source source) {
    return Listed.choice(source.language(), Terms.language(source.language()));
  }

  private static Choice seen(Source source) {
    return Listed.choice(Terms.slug(source.seen()), Terms.of(source.seen()));
  }
}
