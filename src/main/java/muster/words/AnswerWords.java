package muster.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.analysis.Families;
import muster.analysis.Strand;
import muster.analysis.Tally;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.MeasureId;
import muster.model.Question;
import muster.model.Report;

/// Answers in one sentence or a few, originator first.
public final class AnswerWords {
  /// Numbers told in an answer; the rest is counted and stands in the table.
  private static final int NUMBERS = 3;

  /// Claims told in an answer without a number.
  private static final int CLAIMS = 4;

  private final Dataset dataset;
  private final ClaimWords claims;
  private final TimeWords times;
  private final Voices voices;
  private final Sequence sequence;
  private final AsideWords asides;

  public AnswerWords(Dataset dataset) {
    this.dataset = dataset;
    this.claims = new ClaimWords(dataset);
    this.times = new TimeWords(dataset);
    this.voices = new Voices(dataset);
    this.sequence = new Sequence(dataset);
    this.asides = new AsideWords(dataset);
  }

  /// The answer: the latest figure, then those of other originators; or the claims compared.
  public Phrase answer(Answer answer) {
    boolean number = answer.question().kind() == Question.Kind.NUMBER;
    if (answer.entries().isEmpty()) {
      return none(answer, number);
    }
    return number ? numbers(answer, 0) : told(answer);
  }

  /// The answer, and a count of what stands beside it by why it does not stand in it: "Beside it:
  /// two shares; one rate."
  public Phrase whole(Answer answer) {
    Phrase told = answer(answer);
    return answer.entries().isEmpty()
        ? told
        : inARow(Stream.concat(Stream.of(told), asides.sentence(answer).stream()).toList());
  }

  /// What bears on a question without a total is told as what it is: a share, words, a plan.
  private Phrase none(Answer answer, boolean number) {
    List<Strand> beside = answer.beside();
    if (beside.isEmpty()) {
      return Phrase.of("No claim recorded. That is not " + (number ? "zero." : "a no."));
    }
    List<Phrase> sentences = new ArrayList<>();
    sentences.add(
        Phrase.start()
            .text("No total recorded, only ")
            .phrase(asides.list(answer))
            .text(".")
            .end());
    beside.stream()
        .limit(NUMBERS)
        .map(strand -> claims.bearing(strand.head()))
        .forEach(sentences::add);
    rest(beside.size() - NUMBERS).ifPresent(sentences::add);
    return inARow(sentences);
  }

  /// What makes the first number the first, where it stands apart: "Latest", "The only one
  /// recorded"; nothing of two of the same time.
  public Optional<String> lead(Answer answer) {
    return Optional.of(lead(answer, 0))
        .filter(lead -> !lead.isEmpty())
        .map(lead -> lead.substring(0, lead.length() - ": ".length()));
  }

  /// The answer of a question with a number where the first number stands apart; nothing where
  /// there is no other.
  public Optional<Phrase> afterFirst(Answer answer) {
    return Optional.of(numbers(answer, 1)).filter(phrase -> !phrase.plain().isEmpty());
  }

  private Phrase numbers(Answer answer, int from) {
    List<Strand> entries = answer.entries();
    int told = Math.min(NUMBERS, entries.size());
    List<Phrase> sentences = new ArrayList<>();
    for (int at = from; at < told; at++) {
      sentences.add(number(answer, at));
    }
    rest(entries.size() - told).ifPresent(sentences::add);
    sentences.addAll(missing(answer));
    return inARow(sentences);
  }

  private Phrase number(Answer answer, int at) {
    Report report = answer.entries().get(at).head();
    String lead = lead(answer, at);
    Phrase speaker = voices.speaker(report);
    var phrase =
        Phrase.start()
            .text(lead)
            .phrase(lead.isEmpty() ? Telling.capital(speaker) : speaker)
            .text(lead.isEmpty() ? ": " : ", ")
            .phrase(claims.reserved(report.claim()));
    return lead.equals(Sequence.SAME_TIME)
        ? phrase.text(".").end()
        : phrase.text(", ").phrase(times.of(report)).text(".").end();
  }

  /// "Latest: ", "Before that: "; where several kinds of things are counted, their names.
  private String lead(Answer answer, int at) {
    MeasureId family = family(answer, at);
    boolean begins = at == 0 || !family(answer, at - 1).equals(family);
    if (begins && families(answer) > 1) {
      return Counts.capital(dataset.measure(family).label()) + ": ";
    }
    return at == 0 ? first(answer) : next(answer, at);
  }

  private String next(Answer answer, int at) {
    return sequence.lead(answer.entries().get(at - 1).head(), answer.entries().get(at).head());
  }

  /// Nothing is called the latest of two of the same time.
  private String first(Answer answer) {
    if (answer.prefers()) {
      return "Preferred by the editor: ";
    }
    if (answer.strands().size() == 1) {
      return "The only one recorded: ";
    }
    if (asides.onlyTotal(answer)) {
      return "The only total recorded: ";
    }
    boolean tied = answer.entries().size() > 1 && next(answer, 1).equals(Sequence.SAME_TIME);
    if (tied) {
      return "";
    }
    return sequence.onlyPublished(answer.entries().getFirst().head())
        ? "Published last: "
        : "Latest: ";
  }

  private long families(Answer answer) {
    return answer.entries().stream().map(entry -> family(answer, entry)).distinct().count();
  }

  private MeasureId family(Answer answer, int at) {
    return family(answer, answer.entries().get(at));
  }

  private MeasureId family(Answer answer, Strand entry) {
    Figure figure = entry.head().claim().figure().orElseThrow();
    return new Families(dataset, answer.question().measures()).of(figure.measure());
  }

  /// Things that the question asks for beside others, and of which there is no total.
  private List<Phrase> missing(Answer answer) {
    var families = new Families(dataset, answer.question().measures());
    List<MeasureId> told = answer.entries().stream().map(entry -> family(answer, entry)).toList();
    return answer.question().measures().stream()
        .map(families::of)
        .distinct()
        .filter(family -> !told.contains(family))
        .map(family -> Phrase.of(missing(answer, families, family)))
        .toList();
  }

  private String missing(Answer answer, Families families, MeasureId family) {
    String label = dataset.measure(family).label();
    boolean beside =
        answer.beside().stream()
            .flatMap(strand -> strand.head().claim().figure().stream())
            .anyMatch(figure -> families.of(figure.measure()).equals(family));
    return Counts.capital(label)
        + (beside
            ? ": no total enters the answer; what bears on it stands below."
            : ": no total recorded.");
  }

  private Phrase told(Answer answer) {
    List<Report> heads = new ArrayList<>();
    for (Strand entry : answer.entries()) {
      if (heads.size() < CLAIMS && heads.stream().noneMatch(head -> alike(head, entry.head()))) {
        heads.add(entry.head());
      }
    }
    List<Phrase> sentences = new ArrayList<>(heads.stream().map(claims::sentence).toList());
    rest(answer.entries().size() - heads.size()).ifPresent(sentences::add);
    return inARow(sentences);
  }

  /// Words of one utterance on one subject are told once.
  private static boolean alike(Report left, Report right) {
    Claim a = left.claim();
    Claim b = right.claim();
    return left.statement().utterance().isPresent()
        && left.statement().utterance().equals(right.statement().utterance())
        && a.about().equals(b.about())
        && a.figure().isEmpty()
        && b.figure().isEmpty()
        && a.modality() == b.modality();
  }

  private static Optional<Phrase> rest(int more) {
    return Optional.of(more)
        .filter(count -> count > 0)
        .map(count ->
            Phrase.start()
                .count(Counts.capital(Counts.word(count)), count)
                .text(" more below.")
                .end());
  }

  private static Phrase inARow(List<Phrase> sentences) {
    var phrase = Phrase.start();
    for (int at = 0; at < sentences.size(); at++) {
      phrase.text(at == 0 ? "" : " ").phrase(sentences.get(at));
    }
    return phrase.end();
  }

  /// "22 reports: seven named originators of four states, two unnamed; one names nobody. Whether
  /// they are independent of one another is not known."
  public static Phrase tally(Tally tally) {
    return TallyWords.of(tally);
  }

  /// The same without a word on whether they are independent, to be held against another count.
  public static Phrase originators(Tally tally) {
    return TallyWords.counted(tally);
  }
}
