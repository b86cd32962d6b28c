package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import muster.analysis.Directness;
import muster.analysis.Strand;
import muster.model.Address;
import muster.model.Claim;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.PlaceId;
import muster.model.Report;
import muster.model.Utterance;
import muster.model.UtteranceId;
import muster.model.When;
import muster.model.Where;
import muster.model.Wording;
import muster.page.ClaimPage;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Mending;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Quotation;
import muster.words.Telling;
import muster.words.WayWords;

/// The pages of claims: one assertion each, with all that is known about it.
final class ClaimPages {
  static final String INDEX = "claims.html";

  private final Material material;
  private final Frames frames;

  ClaimPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
  }

  ClaimPage page(Report report) {
    Address here = Address.of(report.id());
    var links = new Links(material, here);
    var proofs = new Proofs(material, links);
    Claim claim = report.claim();
    String title = title(report);
    return new ClaimPage(
        Frames.path(here),
        frames
            .of(here, title, material.telling().sentence(report).plain(), INDEX)
            .describedBy(() -> material.linkedData().claim(report)),
        Late.of(() -> links.sentence(material.telling().sentence(report))),
        claim.value().map(_ -> new Figures(material, links).of(report)),
        links.subject(claim.about()),
        where(claim.where(), links),
        claim.figure().map(this::measure),
        Late.list(() -> new Quotes(links).of(report)),
        Late.of(() -> way(report, links)),
        Late.list(() -> new Chains(material, links).of(report)),
        Late.list(() -> new ClockList(material, proofs).of(report)),
        Late.list(() -> new Standing(material, links).of(report)),
        Late.list(() -> new Relations(material, links).of(report)),
        Late.list(() -> reports(report, links)),
        Late.list(() -> proofs.silences(report.source())),
        Late.list(() -> notes(report, proofs)),
        Late.of(() -> Proofs.cite(material.references().claim(report))),
        Late.of(() -> mending(report, links)));
  }

  private Sentence way(Report report, Links links) {
    return links.sentence(WayWords.of(Directness.of(report, material.origins()), report.source()));
  }

  private Mending mending(Report report, Links links) {
    return new Mendings(material)
        .claim(report)
        .with(new Link(Mendings.CHANGED, links.to(Changed.part(report.id()))));
  }

  /// "Ukrainian intelligence: around 400 killed in action".
  private String title(Report report) {
    Claim claim = report.claim();
    String what =
        claim.value().isPresent()
            ? Telling.number(claim).plain() + " " + material.telling().counted(claim)
            : unnumbered(claim.wording());
    return Counts.capital(material.voices().originator(report).plain())
        + Telling.lead(claim)
        + what.strip();
  }

  private static String unnumbered(Wording wording) {
    return wording
        .text()
        .map(Telling::withoutStop)
        .or(() -> wording.quote().map(Quotation::of))
        .orElse("a claim without a number");
  }

  private static List<Item> where(Where where, Links links) {
    List<Item> items = new ArrayList<>();
    place("Where", where.places(), links).ifPresent(items::add);
    place("From", where.from().stream().toList(), links).ifPresent(items::add);
    place("To", where.to().stream().toList(), links).ifPresent(items::add);
    return items;
  }

  private static Optional<Item> place(String term, List<PlaceId> places, Links links) {
    var sentence = Sentence.start();
    Chains.join(sentence, places.stream().map(links::place).toList());
    return places.isEmpty() ? Optional.empty() : Optional.of(Item.of(term, sentence.end()));
  }

  private Item measure(Figure figure) {
    Measure measure = material.dataset().measure(figure.measure());
    var what = Sentence.plain(measure.definition());
    return new Item(Counts.capital(measure.label()), what, measure.note());
  }

  private List<muster.page.part.Report> reports(Report report, Links links) {
    Strand strand = material.strandOf(report.id());
    var tables = new ClaimTables(material, links);
    return strand.reports().stream()
        .filter(other -> !other.id().equals(report.id()))
        .map(other -> tables.report(report, other, "this one"))
        .toList();
  }

  private List<Sentence> notes(Report report, Proofs proofs) {
    var text = proofs.editorText(report.source());
    List<Sentence> notes = new ArrayList<>();
    report.claim().wording().note().map(text::of).ifPresent(notes::add);
    report.statement().note().map(text::of).ifPresent(notes::add);
    report.statement().utterance().map(id -> occasion(id, report, text)).ifPresent(notes::add);
    return notes;
  }

  /// The occasion of the words, and why an editor ties them to it unless a clock has said so.
  private Sentence occasion(UtteranceId id, Report report, EditorText text) {
    Utterance utterance = Objects.requireNonNull(material.dataset().utterances().get(id));
    var sentence = Sentence.start().text("Occasion: ").name(Name.of(utterance.name())).text(".");
    Optional<String> told = material.clocks().said(report).flatMap(When::because);
    report
        .statement()
        .because()
        .filter(why -> !told.equals(Optional.of(why)))
        .ifPresent(why ->
            sentence.text(" Why an editor ties it to this occasion: ").sentence(text.of(why)));
    return sentence.end();
  }
}
