package muster.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.analysis.Tally;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Source;
import muster.page.HomePage;
import muster.page.part.Count;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Sentence;
import muster.words.AnswerWords;
import muster.words.Counts;

/// The home page.
final class HomePages {
  private static final int LATEST = 6;

  private final Material material;
  private final Frames frames;

  HomePages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
  }

  HomePage page() {
    Dataset dataset = material.dataset();
    var links = new Links(material, Address.HOME);
    return new HomePage(
        Frames.path(Address.HOME),
        frames
            .of(Address.HOME, dataset.site().title(), dataset.site().scope())
            .describedBy(() -> material.linkedData().dataset()),
        WrittenDates.in(dataset.site().scope()),
        Late.list(() -> new QuestionPages(material, frames).asked(links)),
        new Link("The timeline", TimelinePages.ADDRESS.path()),
        Late.list(() -> new TimelineDrawings(material, links).overview()),
        Late.list(() -> latest(links)),
        changes(),
        Late.list(this::counts),
        Late.list(this::limits));
  }

  /// Only the way there: what changed is told from the history, which may not be at hand.
  private static Sentence changes() {
    return Sentence.start()
        .link(ChangesPages.TITLE, ChangesPages.ADDRESS.path())
        .text(" tells in words what has changed since, and why; ")
        .link(CorrectionPages.TITLE, CorrectionPages.ADDRESS.path())
        .text(", what we had wrong.")
        .end();
  }

  private List<HomePage.Entry> latest(Links links) {
    Comparator<Source> lastEntered =
        Comparator.comparing(source -> source.entered().on().text(), Comparator.reverseOrder());
    return SourcePages.newestFirst(material.dataset().sources().values()).stream()
        .sorted(lastEntered)
        .limit(LATEST)
        .map(source -> new HomePage.Entry(Links.day(source.entered().on()), entry(source, links)))
        .toList();
  }

  private static Sentence entry(Source source, Links links) {
    int claims = source.statements().stream().mapToInt(it -> it.claims().size()).sum();
    var sentence = Sentence.start().title(links.title(source));
    if (source.title().isPresent()) {
      sentence.text(", ").name(links.actor(source.publisher()));
    }
    return sentence.text(": ").count(Count.of(claims, Counts.of(claims, "claim", "claims"))).end();
  }

  private List<Sentence> counts() {
    Dataset dataset = material.dataset();
    int documents = dataset.sources().size();
    int claims = dataset.reports().size();
    return List.of(
        Sentence.start()
            .count(count(documents, "document", "documents", SourcePages.INDEX))
            .text(", ")
            .count(Count.of(claims, Counts.of(claims, "claim", "claims"), ClaimPages.INDEX))
            .text(".")
            .end(),
        new Links(material, Address.HOME)
            .sentence(
                AnswerWords.tally(
                    Tally.of(dataset.reports().values(), dataset, material.origins()))));
  }

  private static Count count(int number, String one, String many, String href) {
    return Count.of(number, Counts.capital(Counts.of(number, one, many)), href);
  }

  private List<Sentence> limits() {
    List<Sentence> limits = new ArrayList<>();
    limits.add(
        Sentence.plain(
            "A claim is what somebody said. That it stands here does not make it true."));
    limits.add(Sentence.plain("Where no claim is recorded, that is neither zero nor a no."));
    int parts =
        (int)
            material.dataset().sources().values().stream()
                .filter(source -> source.seen() != Source.Seen.WHOLE)
                .count();
    if (parts > 0) {
      limits.add(partly(parts));
    }
    limits.add(more());
    return limits;
  }

  private static Sentence more() {
    return Sentence.start()
        .link("Coverage", CoveragePages.INDEX)
        .text(" shows what was read and what was looked for and not found; ")
        .link("how to read this site", HowToReadPages.INDEX)
        .text(" explains its words and marks.")
        .end();
  }

  private static Sentence partly(int parts) {
    String rest =
        parts == 1
            ? " was not read whole: what it does not seem to say may stand in the rest."
            : " were not read whole: what they do not seem to say may stand in the rest.";
    return Sentence.start()
        .count(count(parts, "document", "documents", SourcePages.INDEX))
        .text(rest)
        .end();
  }
}
