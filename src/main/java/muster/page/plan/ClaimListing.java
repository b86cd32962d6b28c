package muster.page.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import muster.analysis.Strand;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.Claim;
import muster.model.Figure;
import muster.model.Grade;
import muster.model.Judgement;
import muster.model.Originator;
import muster.model.Report;
import muster.model.Source;
import muster.model.Subject;
import muster.model.Value;
import muster.page.ClaimIndex;
import muster.page.LongTable.Choice;
import muster.page.part.Count;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.page.plan.Listed.Column;
import muster.page.plan.Listed.Facet;
import muster.time.DateSpan;
import muster.time.EdtfDate;
import muster.words.Counts;
import muster.words.DataFile;
import muster.words.Terms;

/// The table of all claims.
final class ClaimListing {
  private static final Choice NOBODY = new Choice("nobody", "Nobody named");
  private static final Choice NOT_STATED = new Choice("not-stated", "Origin not stated");
  private static final Choice PROTECTED = new Choice("protected", "Protected persons");

  private final Material material;
  private final Frames frames;
  private final Listed<Strand> listed;
  private final Optional<Subject> common;

  ClaimListing(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
    this.listed = list();
    this.common = ClaimTables.common(material.strands());
  }

  Listed<Strand> listed() {
    return listed;
  }

  private Listed<Strand> list() {
    return new Listed<>(
        ClaimPages.INDEX,
        material.strands(),
        strand -> strand.reports().stream().map(it -> it.id().toString()).toList(),
        List.of(
            any("measure", "Measure", report -> measure(report.claim())),
            any("originator", "Who says so", report -> List.of(originator(report))),
            any("state", "State of who says so", this::state),
            any("about", "About", report -> List.of(about(report.claim()))),
            any(
                "evidence",
                "Evidence",
                report -> word(report.claim().support().evidence(), Terms::of)),
            any("modality", "Said as", report -> word(report.claim().modality(), Terms::of)),
            any("assessment", "Assessment", report -> word(judged(report).assessment(), Terms::of)),
            any("fate", "What became of it", report -> word(judged(report).fate(), Terms::plain)),
            any("grade", "Grade", ClaimListing::grade).byValue(),
            any(
                "language",
                "Language read",
                report -> List.of(SourceTraits.language(report.source()))),
            any("publisher", "Where we read it", report -> publisher(report.source()))),
        List.of(
            Column.words("who", strand -> material.voices().originator(strand.head()).plain()),
            Column.of("number", strand -> number(strand.head())),
            Column.words("what", strand -> what(strand.head())),
            Column.of("when", strand -> time(strand.head())),
            Column.words("where", strand -> material.telling().imprint(strand.head().source()))),
        Optional.of(strand -> each(strand, report -> time(report).stream().toList())));
  }

  /// What any report of an assertion is found by finds its row.
  private static Facet<Strand> any(String key, String label, Function<Report, List<Choice>> of) {
    return Facet.of(key, label, strand -> each(strand, of));
  }

  private static <K> List<K> each(Strand strand, Function<Report, List<K>> of) {
    return strand.reports().stream().map(of).flatMap(List::stream).distinct().toList();
  }

  private static <E extends Enum<E>> List<Choice> word(E word, Function<E, String> words) {
    return List.of(Listed.choice(Terms.slug(word), words.apply(word)));
  }

  private static Judgement judged(Report report) {
    return report.claim().judgement();
  }

  private static List<Choice> grade(Report report) {
    return judged(report).grade().stream()
        .map(Grade::code)
        .map(code -> new Choice(code.written(), code.written() + ": " + Terms.of(code)))
        .toList();
  }

  private List<Choice> publisher(Source source) {
    return List.of(named(material.dataset().actor(source.publisher())));
  }

  ClaimIndex page(int at) {
    Address here = listed.addresses().get(at);
    var links = new Links(material, here);
    return new ClaimIndex(
        Frames.path(here),
        frames.of(
            here,
            Listed.title("Claims", at),
            "Every claim of the record, with who says it and when.",
            ClaimPages.INDEX),
        intro(),
        listed.listing(at),
        new ClaimTables(material, links).ofStrands("Claims", listed.rows(at), common),
        List.of(Downloads.of(DataFile.CLAIMS, links), Downloads.of(DataFile.RECORD, links)));
  }

  private Sentence intro() {
    int claims = material.dataset().reports().size();
    int documents = material.dataset().sources().size();
    return Sentence.start()
        .text(claims == 1 ? "There is " : "There are ")
        .count(count(claims, "claim", "claims"))
        .text(" from ")
        .count(count(documents, "document", "documents"))
        .text(". Reports of one statement are folded into one row; the newest stand first.")
        .end();
  }

  private static Count count(int number, String one, String many) {
    return Count.of(number, Counts.of(number, one, many));
  }

  private List<Choice> measure(Claim claim) {
    return claim.figure().map(Figure::measure).stream()
        .map(id -> Listed.choice(id.value(), material.dataset().measure(id).label()))
        .toList();
  }

  private Choice originator(Report report) {
    if (report.statement().originInferred()) {
      return NOT_STATED;
    }
    return report.statement().by() instanceof Originator.Named(ActorId id)
        ? named(material.dataset().actor(id))
        : NOBODY;
  }

  private static Choice named(Actor actor) {
    return actor.protection().hides() ? PROTECTED : Listed.choice(actor.id().value(), actor.name());
  }

  private List<Choice> state(Report report) {
    return material.voices().state(report).map(this::state).stream().toList();
  }

  private Choice state(String code) {
    return new Choice(code, material.voices().stateName(code).orElse(code));
  }

  private Choice about(Claim claim) {
    Name name = new Links(material, new Address(ClaimPages.INDEX)).subject(claim.about());
    return name.href().map(page -> Listed.choice(id(page), name.text())).orElse(PROTECTED);
  }

  private static String id(String page) {
    return page.substring(page.indexOf('/') + 1, page.lastIndexOf('.'));
  }

  /// The point or the lowest bound that the words name.
  private static Optional<Long> number(Report report) {
    return report.claim().value().map(Value::quantity).stream()
        .flatMap(it -> Stream.of(it.point(), it.floor(), it.ceiling()))
        .flatMap(number -> number.stream().boxed())
        .findFirst();
  }

  private String what(Report report) {
    Claim claim = report.claim();
    return claim.value().isPresent()
        ? material.telling().counted(claim)
        : ClaimTables.text(claim).orElse("");
  }

  /// The days of the time that stands beside the number.
  private Optional<DateSpan> time(Report report) {
    return material
        .telling()
        .time(report)
        .map(timed -> timed.day().edtf())
        .filter(edtf -> !edtf.isEmpty())
        .map(edtf -> EdtfDate.parse(edtf).span());
  }
}
