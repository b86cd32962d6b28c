package muster.page.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import muster.analysis.Strand;
import muster.model.Claim;
import muster.model.Report;
import muster.model.Source;
import muster.page.part.ClaimTable;
import muster.page.part.Day;
import muster.page.part.Figure;
import muster.page.part.Link;
import muster.words.Dates;
import muster.words.Numbers;
import muster.words.Quotation;
import muster.words.Telling;

/// Tables of claims as one page prints them: repeats of one assertion fold under it.
final class ClaimTables {
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
    return new ClaimTable(caption, strands.stream().map(this::row).toList());
  }

  /// The claims folded into assertions, newest first.
  ClaimTable folded(String caption, Collection<Report> reports) {
    return ofStrands(caption, material.strands(reports));
  }

  /// One row a claim, in the order given; nothing is folded.
  ClaimTable of(String caption, Collection<Report> reports) {
    return new ClaimTable(
        caption, reports.stream().map(report -> row(new Strand(report, List.of()))).toList());
  }

  private ClaimTable.Row row(Strand strand) {
    Report report = strand.head();
    Figure figure = figures.of(report);
    return new ClaimTable.Row(
        figure,
        text(report.claim()),
        links.subject(report.claim().about()),
        links.document(report.source()),
        published(report),
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
  List<muster.page.part.Report> repeats(Strand strand) {
    return strand.repeats().stream()
        .map(repeat -> report(strand.head(), repeat, "the first report"))
        .toList();
  }

  /// One report beside the one that it is compared with. The name of a document without a headline
  /// says already who published it, and when.
  ///
  /// @param there what the report compared with is called on the page
  muster.page.part.Report report(Report compared, Report report, String there) {
    Source source = report.source();
    boolean titled = source.title().isPresent();
    return new muster.page.part.Report(
        new Link(words(report), links.to(report.id())),
        links.document(source),
        titled ? Optional.of(links.actor(source.publisher())) : Optional.empty(),
        titled ? published(report) : Optional.empty(),
        new Contrast(material, links).of(compared, report, there));
  }

  private static String words(Report report) {
    Claim claim = report.claim();
    return claim.value().isPresent()
        ? Numbers.words(claim)
        : claim.wording().text().map(Telling::withoutStop).orElse("the claim");
  }
}
