package muster.page.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import muster.analysis.OneOrigin;
import muster.analysis.Strand;
import muster.analysis.TablePages;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.Originator;
import muster.model.Relation;
import muster.model.Report;
import muster.model.Utterance;
import muster.model.When;
import muster.page.OneOriginPage;
import muster.page.Page;
import muster.page.part.Count;
import muster.page.part.Mending;
import muster.page.part.Name;
import muster.page.part.Paging;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Dates;

/// The pages that hold many reports of one origin together.
final class OneOriginPages {
  static final String INDEX = "one-origin.html";
  static final String TITLE = "One origin, many reports";

  /// How many origins a page has at most; each has a table of its own.
  static final int EACH = 50;

  private final Material material;
  private final Frames frames;
  private final Links links;

  OneOriginPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
    this.links = new Links(material, new Address(INDEX));
  }

  /// The pages in order, by their addresses.
  SequencedMap<Address, Supplier<Page>> pages() {
    var pages = new LinkedHashMap<Address, Supplier<Page>>();
    List<Address> addresses = TablePages.of(INDEX, material.shared().size(), EACH);
    IntStream.range(0, addresses.size())
        .forEach(at -> pages.put(addresses.get(at), () -> page(addresses, at)));
    return pages;
  }

  private OneOriginPage page(List<Address> addresses, int at) {
    List<OneOrigin> all = material.shared();
    Address here = addresses.get(at);
    return new OneOriginPage(
        Frames.path(here),
        frames.of(
            here,
            Listed.title(TITLE, at),
            "What was said once and reached this record through several documents: one origin,"
                + " however many reports.",
            INDEX),
        intro(all.size()),
        TablePages.on(all, at, EACH).stream().map(this::origin).toList(),
        Paging.of(addresses.stream().map(Address::path).toList(), at));
  }

  private static Sentence intro(int number) {
    String words =
        Counts.capital(Counts.of(number, "thing said once stands", "things said once stand"));
    return Sentence.start()
        .count(Count.of(number, words))
        .text(" in several documents of this record.")
        .end();
  }

  private OneOriginPage.Origin origin(OneOrigin origin) {
    Report head = origin.reports().getFirst();
    Optional<Utterance> utterance =
        origin
            .utterance()
            .map(id -> Objects.requireNonNull(material.dataset().utterances().get(id)));
    return new OneOriginPage.Origin(
        "origin-" + utterance.map(it -> it.id().value()).orElseGet(() -> anchor(head)),
        utterance.map(it -> Name.of(it.name())).orElseGet(() -> figure(head)),
        utterance.map(this::speaker).orElseGet(() -> links.originator(head)),
        utterance
            .flatMap(Utterance::said)
            .or(() -> said(origin))
            .map(when -> Links.day(Dates.of(when))),
        material.voices().partyLine(head),
        count(origin),
        rows(origin.shared()),
        rows(origin.single()),
        departures(origin),
        mending(utterance, head));
  }

  private static String anchor(Report head) {
    return head.id().toString().replace('/', '-');
  }

  private Name figure(Report head) {
    String who = links.originator(head).text();
    return Name.of(who + ": " + material.telling().counted(head.claim()));
  }

  private Name speaker(Utterance utterance) {
    return switch (utterance.by()) {
      case Originator.Named(ActorId id) -> links.actor(id);
      case Originator.Nobody() -> Name.of("nobody named");
    };
  }

  private Optional<When> said(OneOrigin origin) {
    return origin.reports().stream()
        .flatMap(report -> material.clocks().said(report).stream())
        .findFirst();
  }

  /// "Nine reports in four documents; of one the origin is only inferred."
  private static Sentence count(OneOrigin origin) {
    int reports = origin.reports().size();
    String words = Counts.capital(Counts.of(reports, "report", "reports"));
    String documents = Counts.of(origin.documents(), "document", "documents");
    var sentence =
        Sentence.start()
            .count(Count.of(reports, words))
            .text(" in ")
            .count(Count.of(origin.documents(), documents))
            .text(", one origin");
    int inferred = origin.inferred();
    if (inferred > 0) {
      sentence.text("; of ").count(Count.of(inferred, Counts.word(inferred)));
      sentence.text(" the origin is only inferred");
    }
    return sentence.text(".").end();
  }

  private List<OneOriginPage.Row> rows(List<Strand> strands) {
    return strands.stream().flatMap(strand -> strand.reports().stream()).map(this::row).toList();
  }

  private OneOriginPage.Row row(Report report) {
    return new OneOriginPage.Row(
        new Figures(material, links).of(report),
        ClaimTables.text(report.claim()),
        through(report),
        report.statement().originInferred(),
        links.actor(report.source().publisher()),
        ClaimTables.published(report),
        links.document(report.source()));
  }

  /// The relays, each with a link of its own, and the agency whose text was printed.
  private Optional<Sentence> through(Report report) {
    List<List<ActorId>> way = report.relays();
    if (way.isEmpty()) {
      return Optional.empty();
    }
    var sentence = Sentence.start();
    for (int at = 0; at < way.size(); at++) {
      sentence.text(at == 0 ? "" : ", then ");
      Chains.join(sentence, way.get(at).stream().map(links::actor).toList());
    }
    return Optional.of(sentence.end());
  }

  private List<Sentence> departures(OneOrigin origin) {
    return origin.reports().stream()
        .flatMap(report ->
            report.claim().relations().stream()
                .filter(tie -> tie.kind() == Relation.Kind.DEPARTS_FROM)
                .map(tie -> departure(tie, report)))
        .toList();
  }

  /// "around 3,000 in Example Post, 5 March 2025, differs from …: some 3,000 or more in …. Why: …"
  private Sentence departure(Relation tie, Report report) {
    var sentence = Sentence.start();
    number(report, sentence);
    sentence.text(": " + material.ties().of(tie, report));
    Optional.ofNullable(material.dataset().reports().get(tie.to()))
        .ifPresent(other -> number(other, sentence.text(", ")));
    sentence.text(".");
    var own = new Proofs(material, links).editorText(report.source());
    tie.because().ifPresent(why -> sentence.text(" ").sentence(own.of(Counts.capital(why))));
    return sentence.end();
  }

  private void number(Report report, Sentence.Builder sentence) {
    var figure = new Figures(material, links).of(report);
    if (figure.numbered()) {
      sentence.figure(figure);
    } else {
      sentence.link("the claim", figure.href());
    }
    var imprint = links.imprint(report.source());
    sentence.text(" in ").title(Name.of(imprint.text(), imprint.href()));
  }

  private Mending mending(Optional<Utterance> utterance, Report head) {
    var mendings = new Mendings(material);
    return utterance
        .map(it -> mendings.of("utterance", it.id()))
        .orElseGet(() -> mendings.claim(head));
  }
}
