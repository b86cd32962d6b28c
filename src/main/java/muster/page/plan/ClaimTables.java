package muster.page.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.analysis.Strand;
import muster.model.Claim;
import muster.model.Report;
import muster.model.Source;
import muster.model.Subject;
import muster.page.part.ClaimTable;
import muster.page.part.Day;
import muster.page.part.Figure;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Name;
import muster.words.Dates;
import muster.words.Numbers;
import muster.words.Quotation;
import muster.words.Telling;

/// Tables of claims as one page prints them: repeats of one assertion fold under it.
final class ClaimTables {
  /// So few rows can say each for itself what it is about.
  private static final int FEW = 2;

  private final Material material;
  private final Links links;
  private final Figures figures;

  ClaimTables(Material material, Links links) {
    this.material = material;
    this.links = links;
    this.figures = new Figures(material, links);
  }

  /// One row an assertion, in the order given.
  ClaimTable ofStrands(String caption, Collection<Strand> strands) {
    return ofStrands(caption, strands, common(strands));
  }

  /// The same. @param common what a row is about that does not say so
  ClaimTable ofStrands(String caption, Collection<Strand> strands, Optional<Subject> common) {
    Optional<Name> implied = common.map(links::subject).filter(this::elsewhere);
    return new ClaimTable(
        caption, implied, strands.stream().map(strand -> row(strand, implied)).toList());
  }

  /// What most rows are about.
  static Optional<Subject> common(Collection<Strand> strands) {
    return strands.stream()
        .collect(Collectors.groupingBy(ClaimTables::subject, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(it -> it.getValue() > Math.max(FEW, strands.size() / 2))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Subject subject(Strand strand) {
    return strand.head().claim().about();
  }

  /// The claims folded into assertions, newest first.
  ClaimTable folded(String caption, Collection<Report> reports) {
    return ofStrands(caption, material.strands(reports));
  }

  /// One row a claim, in the order given; nothing is folded, and each says what it is about.
  ClaimTable of(String caption, Collection<Report> reports) {
    List<Strand> strands = reports.stream().map(report -> new Strand(report, List.of())).toList();
    return ofStrands(caption, strands, Optional.empty());
  }

  /// The page's title says what rows about its own subject are about.
  private boolean elsewhere(Name subject) {
    return !subject.href().equals(Optional.of(links.to(links.here())));
  }

  private ClaimTable.Row row(Strand strand, Optional<Name> common) {
    Report report = strand.head();
    Figure figure = figures.of(report);
    return new ClaimTable.Row(
        figure,
        Late.of(() -> material.voices().partyNote(report)),
        Name.of(figure.counted()),
        text(report.claim()),
        Optional.of(links.subject(report.claim().about()))
            .filter(this::elsewhere)
            .filter(name -> !common.equals(Optional.of(name))),
        Late.of(() -> links.imprint(report.source())),
        Late.of(() -> material.telling().relays(report).map(Name::of)),
        labels(figure, strand),
        repeats(strand));
  }

  /// Our words for a claim without a number; the source's where we have none.
  static Optional<String> text(Claim claim) {
    return claim.value().isPresent()
        ? Optional.empty()
        : claim
            .wording()
            .text()
            .or(() -> claim.wording().quote().map(Quotation::of))
            .or(() -> Optional.of("No number given."));
  }

  static Optional<Day> published(Report report) {
    return report
        .source()
        .published()
        .filter(when -> when.date().isPresent())
        .map(when -> Links.day(Dates.of(when)));
  }

  private static List<String> labels(Figure figure, Strand strand) {
    List<String> labels = new ArrayList<>(figure.labels());
    if (strand.repeats().stream().anyMatch(it -> Contrast.inNumber(strand.head(), it))) {
      labels.add("its reports differ in the number");
    }
    return labels;
  }

  /// The other reports of an assertion, with what differs from the first.
  private List<muster.page.part.Report> repeats(Strand strand) {
    return strand.repeats().stream().map(repeat -> repeat(strand.head(), repeat)).toList();
  }

  private muster.page.part.Report repeat(Report first, Report repeat) {
    return new muster.page.part.Report(
        claim(repeat),
        Late.of(() -> links.imprint(repeat.source())),
        Late.made(Optional.empty()),
        Late.made(Optional.empty()),
        Late.of(() -> new Contrast(material, links).of(first, repeat, "the first report")));
  }

  /// One report beside the one that it is compared with. The name of a document without a headline
  /// says already who published it, and when.
  ///
  /// @param there what the report compared with is called on the page
  muster.page.part.Report report(Report compared, Report report, String there) {
    Source source = report.source();
    boolean titled = source.title().isPresent();
    return new muster.page.part.Report(
        claim(report),
        Late.of(() -> links.document(source)),
        Late.of(() -> titled ? Optional.of(links.actor(source.publisher())) : Optional.empty()),
        Late.of(() -> titled ? published(report) : Optional.empty()),
        Late.of(() -> new Contrast(material, links).of(compared, report, there)));
  }

  private Link claim(Report report) {
    return new Link(words(report), links.to(report.id()));
  }

  private static String words(Report report) {
    Claim claim = report.claim();
    return claim.value().isPresent()
        ? Numbers.words(claim)
        : claim.wording().text().map(Telling::withoutStop).orElse("the claim");
  }
}
