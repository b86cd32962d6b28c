package muster.page.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.model.Address;
import muster.model.Claim;
import muster.model.Report;
import muster.model.Source;
import muster.model.Statement;
import muster.page.SourcePage;
import muster.page.part.Day;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Mending;
import muster.page.part.Sentence;
import muster.time.DateSpan;
import muster.time.EdtfDate;
import muster.words.Counts;
import muster.words.Dates;
import muster.words.Terms;

/// The pages of documents: what we took from each, in the order of its text, and what it does not
/// say.
final class SourcePages {
  static final String INDEX = "sources.html";

  private static final Pattern HOST = Pattern.compile("^\\w+://([^/?#]+)");

  private final Material material;
  private final Frames frames;

  SourcePages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
  }

  /// A document with the last day on which it may have been published.
  private record Dated(Source source, Optional<LocalDate> last) {
    private static final Comparator<Dated> NEWEST_FIRST =
        Comparator.comparing((Dated it) -> it.last().isEmpty())
            .thenComparing(it -> it.last().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(it -> it.source().id());

    static Dated of(Source source) {
      return new Dated(source, span(source).flatMap(DateSpan::latest));
    }
  }

  /// By the last day on which a document may have been published; undated ones last.
  static List<Source> newestFirst(Collection<Source> sources) {
    return sources.stream().map(Dated::of).sorted(Dated.NEWEST_FIRST).map(Dated::source).toList();
  }

  static Optional<DateSpan> span(Source source) {
    return source.published().flatMap(when -> when.date()).map(EdtfDate::span);
  }

  SourcePage page(Source source) {
    Address here = Address.of(source.id());
    var links = new Links(material, here);
    var proofs = new Proofs(material, links);
    String title = material.telling().document(source);
    return new SourcePage(
        Frames.path(here),
        frames.of(here, title, description(source), INDEX),
        Late.of(() -> Proofs.cite(material.references().source(source))),
        source.url().map(SourcePages::original),
        Late.list(() -> details(source, links)),
        Late.list(() -> passages(source, links)),
        Late.list(() -> proofs.silences(source)),
        Late.list(() -> notes(source, proofs)),
        Late.of(() -> mending(source, links)));
  }

  private List<SourcePage.Passage> passages(Source source, Links links) {
    return source.statements().stream()
        .filter(statement -> !statement.claims().isEmpty())
        .map(statement -> passage(statement, links))
        .toList();
  }

  private static List<Sentence> notes(Source source, Proofs proofs) {
    List<Sentence> notes = new ArrayList<>();
    source.note().map(proofs.editorText(source)::of).ifPresent(notes::add);
    notes.addAll(proofs.withheld(source));
    return notes;
  }

  private Mending mending(Source source, Links links) {
    return new Mendings(material)
        .of("source", source.id())
        .with(new Link(Mendings.CHANGED, links.to(Address.history(source.id()))));
  }

  private String description(Source source) {
    int claims = source.statements().stream().mapToInt(it -> it.claims().size()).sum();
    return Counts.capital(Counts.of(claims, "claim", "claims"))
        + " taken from a document published by "
        + material.voices().name(source.publisher())
        + ", and what it does not say.";
  }

  static Link original(String url) {
    var host = HOST.matcher(url);
    return new Link("Read it at " + (host.find() ? host.group(1) : "its own address"), url);
  }

  private List<Item> details(Source source, Links links) {
    List<Item> items = new ArrayList<>();
    items.add(Item.of("Publisher", Sentence.start().name(links.actor(source.publisher())).end()));
    source
        .republishes()
        .map(actor -> Sentence.start().name(links.actor(actor)).end())
        .ifPresent(agency -> items.add(Item.of("Carries the text of", agency)));
    items.add(published(source));
    source
        .title()
        .filter(Source.Title::fromAddress)
        .ifPresent(_ ->
            items.add(
                Item.of("Headline", "Read from the address: wording and case are not certain")));
    items.add(Item.of("Language", Terms.language(source.language())));
    items.add(Item.of("Read", Terms.of(source.seen())));
    Source.Entered entered = source.entered();
    items.add(
        Item.of(
            "Entered",
            Sentence.start()
                .day(Links.day(entered.on()))
                .text(", " + Terms.of(entered.how()))
                .end()));
    items.add(Item.of("Reviewed", reviewed(source)));
    return items;
  }

  private static Sentence reviewed(Source source) {
    return source
        .reviewed()
        .map(it -> Sentence.start().day(Links.day(it.on())).text(", by " + it.by()).end())
        .orElseGet(() -> Sentence.plain("No review is recorded"));
  }

  private static Item published(Source source) {
    return source
        .published()
        .map(when -> {
          Day day = Links.day(Dates.of(when));
          var words = Sentence.start().day(day).text(", " + Terms.of(when.basis())).end();
          return Item.of(
              "Published", when.date().isPresent() ? words : Sentence.start().day(day).end());
        })
        .orElseGet(() -> Item.of("Published", Counts.capital(undated(source))));
  }

  /// That a document has no day: a finding only where it was read whole.
  static String undated(Source source) {
    return source.seen() == Source.Seen.WHOLE
        ? "day not stated"
        : "day not found in the part that we read";
  }

  private SourcePage.Passage passage(Statement statement, Links links) {
    List<Report> reports =
        statement.claims().stream()
            .map(Claim::id)
            .map(id -> material.dataset().report(id))
            .toList();
    var sentence = Sentence.start();
    sentence.sentence(
        links.sentence(
            muster.words.Telling.capital(material.voices().originator(reports.getFirst()))));
    for (muster.model.Hop hop : statement.told()) {
      sentence.text(", through ");
      Chains.join(sentence, hop.who().stream().map(links::actor).toList());
    }
    material
        .clocks()
        .said(reports.getFirst())
        .map(Dates::of)
        .map(Links::day)
        .ifPresent(day -> sentence.text(", said ").day(day));
    var tables = new ClaimTables(material, links);
    return new SourcePage.Passage(sentence.end(), tables.of("Claims of this origin", reports));
  }
}
