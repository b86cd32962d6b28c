package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Source;
import muster.page.CoveragePage;
import muster.page.part.Count;
import muster.page.part.Sentence;
import muster.words.Counts;

/// The page that says what the record covers and what not.
final class CoveragePages {
  static final String INDEX = "coverage.html";

  private final Material material;
  private final Dataset dataset;
  private final Frames frames;
  private final Links links;

  CoveragePages(Material material, Frames frames) {
    this.material = material;
    this.dataset = material.dataset();
    this.frames = frames;
    this.links = new Links(material, new Address(INDEX));
  }

  CoveragePage page() {
    String description =
        "What the record covers and what not: months, languages, kinds of publisher, how much was"
            + " read, and what was looked for and not found.";
    return new CoveragePage(
        Frames.path(links.here()),
        frames.of(links.here(), "Coverage", description),
        intro(),
        new Spreads(material).all(),
        undated(),
        dataset.site().notFound().stream().map(CoveragePages::ownWords).toList(),
        notes());
  }

  private static Sentence ownWords(String text) {
    return WrittenDates.in(Counts.capital(text));
  }

  private Sentence intro() {
    int documents = dataset.sources().size();
    int claims = dataset.reports().size();
    String read = Counts.capital(Counts.of(documents, "document", "documents"));
    return Sentence.start()
        .count(Count.of(documents, read, SourcePages.INDEX))
        .text(" and ")
        .count(Count.of(claims, Counts.of(claims, "claim", "claims"), ClaimPages.INDEX))
        .text(
            " make up this record. Where it has few or none, little was read; that does not say"
                + " that little happened.")
        .end();
  }

  private List<Sentence> undated() {
    return dataset.sources().values().stream()
        .filter(source -> source.published().isEmpty())
        .map(source -> Sentence.start().title(links.title(source)).end())
        .toList();
  }

  private List<Sentence> notes() {
    List<Sentence> notes = new ArrayList<>();
    carried(notes);
    unquoted(notes);
    withheld(notes);
    return notes;
  }

  private void carried(List<Sentence> notes) {
    int carried = (int) documents().filter(source -> source.republishes().isPresent()).count();
    if (carried > 0) {
      notes.add(
          counted(
              carried,
              "document carries the text of another outlet.",
              "documents carry the text of another outlet."));
    }
  }

  private void unquoted(List<Sentence> notes) {
    int unquoted =
        (int)
            dataset.reports().values().stream()
                .map(Report::claim)
                .filter(claim -> claim.value().isPresent() && claim.wording().quote().isEmpty())
                .count();
    notes.add(
        unquoted == 0
            ? Sentence.plain("Every number stands in a quotation from its document.")
            : counted(
                unquoted,
                "number has no quotation beside it.",
                "numbers have no quotation beside them."));
  }

  private void withheld(List<Sentence> notes) {
    int withheld = documents().mapToInt(source -> source.withheld().size()).sum();
    if (withheld > 0) {
      notes.add(
          counted(
              withheld,
              "statement is withheld; its document says why.",
              "statements are withheld; their documents say why."));
    }
  }

  private static Sentence counted(int number, String one, String many) {
    String words = Counts.capital(Counts.word(number));
    return Sentence.start()
        .count(Count.of(number, words))
        .text(" " + (number == 1 ? one : many))
        .end();
  }

  private Stream<Source> documents() {
    return dataset.sources().values().stream();
  }
}
