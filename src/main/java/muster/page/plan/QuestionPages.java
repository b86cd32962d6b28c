package muster.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.analysis.Strand;
import muster.analysis.Traps;
import muster.model.Address;
import muster.model.Comparison;
import muster.model.Question;
import muster.model.Source;
import muster.model.SourceId;
import muster.page.Frame;
import muster.page.HomePage;
import muster.page.QuestionIndex;
import muster.page.QuestionPage;
import muster.page.part.Figure;
import muster.page.part.Link;
import muster.page.part.Sentence;
import muster.page.part.Silence;
import muster.page.part.Unsaid;
import muster.words.AnswerWords;
import muster.words.DataFile;
import muster.words.TrapWords;

/// The pages of questions: the answer first, then everything that it rests on.
final class QuestionPages {
  static final String INDEX = "questions.html";

  private final Material material;
  private final Frames frames;

  QuestionPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
  }

  QuestionIndex index() {
    var here = new Address(INDEX);
    String intro = "Each question with the latest answer of each originator.";
    Frame frame = frames.of(here, "Questions", intro);
    return new QuestionIndex(
        Frames.path(here), frame, Sentence.plain(intro), asked(new Links(material, here)));
  }

  /// Every question with its answer in short.
  List<HomePage.Asked> asked(Links links) {
    return material.questions().stream()
        .map(material::answer)
        .map(answer -> asked(answer, links))
        .toList();
  }

  /// A question with an answer in short.
  HomePage.Asked asked(Answer answer, Links links) {
    AnswerWords words = material.answerWords();
    Optional<Figure> figure = figures(answer, links).findFirst();
    return new HomePage.Asked(
        links.question(answer.question().id()),
        figure.flatMap(_ -> words.lead(answer)),
        figure,
        (figure.isPresent() ? words.afterFirst(answer) : Optional.of(words.answer(answer)))
            .map(links::sentence),
        links.sentence(AnswerWords.tally(answer.tally())));
  }

  QuestionPage page(Question question) {
    Address here = Address.of(question.id());
    var links = new Links(material, here);
    Answer answer = material.answer(question);
    Silent silent = silent(answer, new Proofs(material, links));
    var text = new EditorText(material, links, answer.reports(), "#claims");
    List<Figure> figures = figures(answer, links).toList();
    return new QuestionPage(
        Frames.path(here),
        frames.of(here, question.ask(), description(answer), INDEX),
        question.text().map(text::of),
        figures.stream().findFirst(),
        links.sentence(material.answerWords().whole(answer)),
        figures.stream().skip(1).toList(),
        material.freshness().sentence(answer),
        Proofs.cite(material.references().answer(question, description(answer))),
        new Charts(material, links).of(answer),
        together(question, text),
        claims(question).first(material),
        links.sentence(AnswerWords.tally(answer.tally())),
        new Link(OneOriginPages.TITLE, links.to(OneOriginPages.INDEX)),
        whyDiffer(answer, text),
        notToWrite(answer, text, links),
        silent.where(true),
        silent.where(false),
        new Histories(material, links).of(question),
        List.of(Downloads.of(DataFile.of(question), links)),
        new Mendings(material).of("question", question.id()));
  }

  /// Hands on the pages below that of a question.
  void further(Question question, BiConsumer<String, Planned> taker) {
    claims(question).further(material, frames, taker);
  }

  private LongClaims claims(Question question) {
    Answer answer = material.answer(question);
    return new LongClaims(
        new LongClaims.Home(Address.of(question.id()), question.ask(), INDEX),
        "claims",
        question.ask() + " All claims",
        caption(answer),
        answer::strands);
  }

  /// The figures of an answer; none where the answer is words.
  private Stream<Figure> figures(Answer answer, Links links) {
    var figures = new Figures(material, links);
    return answer.question().kind() == Question.Kind.NUMBER
        ? answer.entries().stream().map(Strand::head).map(figures::of)
        : Stream.empty();
  }

  private String description(Answer answer) {
    return material.answerWords().answer(answer).plain();
  }

  private static String caption(Answer answer) {
    return answer.beside().isEmpty()
        ? "All claims of the answer"
        : "The claims of the answer, then what bears on the question and does not enter it";
  }

  private Optional<Sentence> together(Question question, EditorText text) {
    return question
        .comparison()
        .map(id -> Objects.requireNonNull(material.dataset().comparisons().get(id)))
        .flatMap(Comparison::because)
        .map(because ->
            Sentence.start()
                .text("Why these claims stand together: ")
                .sentence(text.of(because))
                .end());
  }

  private List<Sentence> whyDiffer(Answer answer, EditorText text) {
    List<Sentence> reasons = new ArrayList<>(new Differences(material.dataset()).of(answer));
    answer
        .question()
        .because()
        .filter(_ -> answer.prefers())
        .ifPresent(because -> reasons.add(preferred(text.of(because))));
    return reasons;
  }

  /// What the editor warns of, then what the claims themselves show.
  private List<Sentence> notToWrite(Answer answer, EditorText text, Links links) {
    var words = new TrapWords(material.dataset());
    return Stream.concat(
            answer.question().mustNot().stream().map(text::of),
            new Traps(material.dataset()).of(answer).stream().map(words::of).map(links::sentence))
        .toList();
  }

  private static Sentence preferred(Sentence because) {
    return Sentence.start().text("Why an editor prefers it: ").sentence(because).end();
  }

  /// What documents are silent about: those of the answer, and the others.
  private record Silent(List<Silence> answer, List<Silence> beside) {
    Optional<Unsaid> where(boolean seenWhole) {
      return Unsaid.of(
          answer.stream().filter(it -> it.seenWhole() == seenWhole),
          beside.stream().filter(it -> it.seenWhole() == seenWhole));
    }
  }

  private static Silent silent(Answer answer, Proofs proofs) {
    Map<SourceId, Source> first = sources(answer.entries());
    Map<SourceId, Source> rest = sources(answer.beside());
    rest.keySet().removeAll(first.keySet());
    return new Silent(silences(first, proofs), silences(rest, proofs));
  }

  private static List<Silence> silences(Map<SourceId, Source> sources, Proofs proofs) {
    return sources.values().stream().flatMap(it -> proofs.silences(it).stream()).toList();
  }

  private static Map<SourceId, Source> sources(List<Strand> strands) {
    Map<SourceId, Source> sources = new LinkedHashMap<>();
    for (Strand strand : strands) {
      strand.reports().forEach(report -> sources.put(report.source().id(), report.source()));
    }
    return sources;
  }
}
