package muster.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Report;
import muster.model.Value;

/// Finds what must not be written from an answer, as far as its claims show it. What the editor of
/// the question warns of already is not found again.
public final class Traps {
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern ADDING = Pattern.compile("\\b[Aa]dd\\b");
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}-]+$");

  private final Dataset dataset;
  private final Asides asides;

  public Traps(Dataset dataset) {
    this.dataset = dataset;
    this.asides = new Asides(dataset);
  }

  /// The traps of a question with a number.
  public List<Trap> of(Answer answer) {
    if (answer.question().measures().isEmpty()) {
      return List.of();
    }
    return Stream.of(otherMeasure(answer), partsAdded(answer), partsAddedUp(answer), shares(answer))
        .flatMap(List::stream)
        .filter(trap -> !warned(answer, trap))
        .toList();
  }

  /// A measure that may answer for others says by that what else its numbers may be called.
  private List<Trap> otherMeasure(Answer answer) {
    Set<MeasureId> seen = new HashSet<>();
    List<Trap> traps = new ArrayList<>();
    for (Strand entry : answer.entries()) {
      Measure measure = dataset.measure(figure(entry.head()).measure());
      boolean strict = measure.answers().isEmpty() && !measure.neverWith().isEmpty();
      if (seen.add(measure.id()) && strict) {
        traps.add(new Trap.OtherMeasure(entry.head(), measure.neverWith()));
      }
    }
    return traps;
  }

  private List<Trap> partsAdded(Answer answer) {
    List<Trap> traps = new ArrayList<>();
    for (Strand strand : answer.beside()) {
      if (figure(strand.head()).extent() instanceof Extent.Part(var of)) {
        of.flatMap(id -> among(answer, id))
            .filter(whole -> whole.claim().value().isPresent())
            .ifPresent(whole -> traps.add(new Trap.PartAdded(strand.head(), whole)));
      }
    }
    return traps;
  }

  private static Optional<Report> among(Answer answer, ClaimId id) {
    return answer.reports().stream().filter(report -> report.id().equals(id)).findFirst();
  }

  private List<Trap> partsAddedUp(Answer answer) {
    Set<Object> parts = new HashSet<>();
    List<Report> totals =
        beside(answer, Aside.NARROWER)
            .filter(report -> figure(report).extent() instanceof Extent.Total)
            .filter(report -> parts.add(report.claim().about()))
            .toList();
    return totals.size() < 2 ? List.of() : List.of(new Trap.PartsAddedUp(totals));
  }

  private List<Trap> shares(Answer answer) {
    Set<String> words = new HashSet<>();
    List<Report> shares =
        beside(answer, Aside.SHARE).filter(report -> words.add(wording(report))).toList();
    return shares.isEmpty() ? List.of() : List.of(new Trap.ShareMultiplied(shares));
  }

  private Stream<Report> beside(Answer answer, Aside why) {
    return answer.beside().stream()
        .map(Strand::head)
        .filter(report -> asides.of(answer.question(), report) == why);
  }

  private static Figure figure(Report report) {
    return report.claim().figure().orElseThrow();
  }

  private static String wording(Report report) {
    return report.claim().value().map(Value::wording).orElse("");
  }

  /// Whether the editor warns of it: a line names one of its numbers, or of adding up at all.
  private static boolean warned(Answer answer, Trap trap) {
    boolean adding =
        trap instanceof Trap.PartsAddedUp
            && answer.question().mustNot().stream().anyMatch(ADDING.asPredicate());
    return adding || trap.claims().stream().anyMatch(report -> warned(answer, report));
  }

  /// Whether a line of the editor names the number: its digits, or the last word of one in words.
  private static boolean warned(Answer answer, Report report) {
    String words = wording(report);
    List<String> numbers = DIGITS.matcher(words).results().map(MatchResult::group).toList();
    List<String> names =
        numbers.isEmpty()
            ? LAST_WORD.matcher(words).results().map(MatchResult::group).toList()
            : numbers;
    return names.stream()
        .map(name -> Pattern.compile("(?<![\\w.,-])" + Pattern.quote(name) + "(?![\\w-]|[.,]\\d)"))
        .anyMatch(name -> answer.question().mustNot().stream().anyMatch(name.asPredicate()));
  }
}
