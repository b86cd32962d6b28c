package muster.page.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.analysis.Strand;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.Claim;
import muster.model.Figure;
import muster.model.Originator;
import muster.model.Report;
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
            new Facet<>("measure", "Measure", strand -> measure(strand.head().claim())),
            Facet.of("originator", "Who says so", strand -> originator(strand.head())),
            new Facet<>("state", "State of who says so", strand -> state(strand.head())),
            Facet.of("about", "About", strand -> about(strand.head().claim())),
            Facet.of("evidence", "Evidence", strand -> evidence(strand.head().claim())),
            Facet.of("modality", "Said as", strand -> modality(strand.head().claim())),
            Facet.of("assessment", "Assessment", strand -> assessment(strand.head().claim()))),
        List.of(
            Column.words("who", strand -> material.voices().originator(strand.head()).plain()),
            Column.of("number", strand -> number(strand.head())),
            Column.words("what", strand -> what(strand.head())),
            Column.of("when", strand -> time(strand.head())),
            Column.words("where", strand -> material.telling().imprint(strand.head().source()))),
        Optional.of(strand -> time(strand.head())));
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

  private Optional<Choice> measure(Claim claim) {
    return claim
        .figure()
        .map(Figure::measure)
        .map(id -> Listed.choice(id.value(), material.dataset().measure(id).label()));
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

  private Optional<Choice> state(Report report) {
    return material.voices().state(report).map(this::state);
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

  private static Choice evidence(Claim claim) {
    var evidence = claim.support().evidence();
    return Listed.choice(Terms.slug(evidence), Terms.of(evidence));
  }

  private static Choice modality(Claim claim) {
    return Listed.choice(Terms.slug(claim.modality()), Terms.of(claim.modality()));
  }

  private static Choice assessment(Claim claim) {
    var assessment = claim.judgement().assessment();
    return Listed.choice(Terms.slug(assessment), Terms.of(assessment));
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
