package muster.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.analysis.Answers;
import muster.analysis.Strand;
import muster.diff.Change.Edit;
import muster.diff.Item.Kind;
import muster.model.Dataset;
import muster.model.Report;

/// Holds the answers of two records side by side.
public final class AnswerChanges {
  /// Fields that no answer with a number tells.
  private static final Set<String> REMARKS =
      Set.of("text", "quote", "measure-in", "note", "statement.note", "statement.because");

  private final Difference difference;
  private final Map<Item, List<Edit>> edits = new TreeMap<>();
  private final Set<Item> comeOrGone = new LinkedHashSet<>();

  private AnswerChanges(Difference difference) {
    this.difference = difference;
    for (Change change : difference.changes()) {
      switch (change) {
        case Change.Added(Fact fact) -> comeOrGone.add(fact.item());
        case Change.Withdrawn(Fact fact, var _) -> comeOrGone.add(fact.item());
        case Change.Renamed _ -> {}
        case Change.Revised(var items, var changed) ->
            items.forEach(it -> edits.computeIfAbsent(it, _ -> new ArrayList<>()).addAll(changed));
      }
    }
  }

  /// One for every question of either record, in the order of the ids.
  public static List<AnswerChange> of(Difference difference) {
    return new AnswerChanges(difference).all();
  }

  private List<AnswerChange> all() {
    Map<Item, Answer> old = new TreeMap<>();
    answers(difference.before()).forEach((item, answer) -> old.put(now(item), answer));
    Map<Item, Answer> after = answers(difference.after());
    Set<Item> questions = new LinkedHashSet<>(after.keySet());
    questions.addAll(old.keySet());
    return questions.stream()
        .map(it -> change(it, Optional.ofNullable(old.get(it)), Optional.ofNullable(after.get(it))))
        .toList();
  }

  private static Map<Item, Answer> answers(Dataset dataset) {
    var answers = new Answers(dataset);
    Map<Item, Answer> all = new TreeMap<>();
    dataset
        .questions()
        .forEach((id, question) -> all.put(Item.of(Kind.QUESTION, id), answers.to(question)));
    return all;
  }

  private Item now(Item item) {
    return Objects.requireNonNull(difference.renamed().getOrDefault(item, item));
  }

  private AnswerChange change(Item question, Optional<Answer> before, Optional<Answer> after) {
    boolean number =
        Stream.of(before, after)
            .flatMap(Optional::stream)
            .allMatch(answer -> !answer.question().measures().isEmpty());
    Set<Item> causes = new LinkedHashSet<>();
    heads(before, after).filter(claim -> bears(claim, number)).forEach(causes::add);
    Stream.of(question).filter(this::touched).forEach(causes::add);
    if (causes.isEmpty()) {
      around(before, after).filter(this::touched).forEach(causes::add);
    }
    return new AnswerChange(question, before, after, List.copyOf(causes));
  }

  /// The claims that speak in the answers, under their new ids.
  private Stream<Item> heads(Optional<Answer> before, Optional<Answer> after) {
    return Stream.of(after, before)
        .flatMap(Optional::stream)
        .flatMap(answer -> answer.strands().stream())
        .map(Strand::head)
        .map(report -> now(Item.of(Kind.CLAIM, report.id())))
        .distinct();
  }

  private boolean bears(Item claim, boolean number) {
    return comeOrGone.contains(claim)
        || edits.getOrDefault(claim, List.of()).stream()
            .anyMatch(edit -> !number || !REMARKS.contains(edit.field()));
  }

  private boolean touched(Item item) {
    return comeOrGone.contains(item) || edits.containsKey(item);
  }

  /// What the answers are told with: other reports, documents, actors, measures, occasions.
  private Stream<Item> around(Optional<Answer> before, Optional<Answer> after) {
    Set<Item> around = new LinkedHashSet<>();
    Stream.of(after, before)
        .flatMap(Optional::stream)
        .forEach(answer -> {
          InquiryFields.of(answer.question()).links(it -> around.add(now(it)));
          answer.reports().forEach(report -> around(report, around));
        });
    return around.stream();
  }

  private void around(Report report, Set<Item> around) {
    Fact claim = ClaimFields.of(report);
    around.add(now(claim.item()));
    around.add(now(claim.item().source()));
    claim.links(it -> around.add(now(it)));
    SourceFields.of(report.source()).links(it -> around.add(now(it)));
  }
}
