package muster.words.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.diff.AnswerChange;
import muster.diff.AnswerChanges;
import muster.diff.Difference;
import muster.diff.Item;
import muster.diff.Item.Kind;
import muster.model.Question;
import muster.words.AnswerWords;

/// Finds the answers whose words changed.
final class AnswerLines {
  private final Difference difference;
  private final AnswerWords before;
  private final AnswerWords after;
  private final Set<Item> changedUnseen = new HashSet<>();

  AnswerLines(Difference difference) {
    this.difference = difference;
    this.before = new AnswerWords(difference.before());
    this.after = new AnswerWords(difference.after());
    difference.changes().stream()
        .filter(difference::veils)
        .forEach(change -> changedUnseen.addAll(change.items()));
  }

  List<AnswerLine> all() {
    List<AnswerLine> lines = new ArrayList<>();
    for (AnswerChange change : AnswerChanges.of(difference)) {
      line(change).ifPresent(lines::add);
    }
    return lines;
  }

  private Optional<AnswerLine> line(AnswerChange change) {
    Optional<String> old = change.before().map(it -> before.whole(it).plain());
    Optional<String> now = change.after().map(it -> after.whole(it).plain());
    Optional<String> oldOrigins = change.before().map(AnswerLines::origins);
    Optional<String> origins = change.after().map(AnswerLines::origins);
    if (old.equals(now) && oldOrigins.equals(origins)) {
      return Optional.empty();
    }
    boolean veiled = change.before().filter(this::restsOnUnseen).isPresent();
    boolean same = oldOrigins.equals(origins);
    return Optional.of(
        new AnswerLine(
            change.question(),
            ask(change),
            old.filter(_ -> !veiled),
            now,
            oldOrigins.filter(_ -> !same && !veiled),
            origins.filter(_ -> !same),
            change.causes().stream().filter(it -> !changedUnseen.contains(it)).toList(),
            veiled && !old.equals(now)));
  }

  private static String origins(Answer answer) {
    return AnswerWords.originators(answer.tally()).plain();
  }

  private static String ask(AnswerChange change) {
    return Stream.of(change.after(), change.before())
        .flatMap(Optional::stream)
        .map(Answer::question)
        .map(Question::ask)
        .findFirst()
        .orElseThrow();
  }

  private boolean restsOnUnseen(Answer answer) {
    return answer.reports().stream()
        .map(report -> new Item(Kind.CLAIM, report.id().toString()))
        .anyMatch(claim ->
            changedUnseen.contains(claim)
                || changedUnseen.contains(difference.renamed().getOrDefault(claim, claim)));
  }
}
