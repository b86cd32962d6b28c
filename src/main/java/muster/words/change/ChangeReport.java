package muster.words.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.diff.Change;
import muster.diff.Difference;
import muster.diff.Item;
import muster.diff.Item.Kind;
import muster.words.Counts;
import muster.words.Telling;
import muster.words.change.ChangeLine.Sign;

/// Everything that changed between two records, in words.
///
/// @param lines what is gone, has a new id, is new, is revised, in this order; claims beside their
///   document
/// @param notShown how many changes nothing is shown of
/// @param answers the questions whose answer or originators changed
public record ChangeReport(List<ChangeLine> lines, int notShown, List<AnswerLine> answers) {
  /// Copies the lists.
  public ChangeReport {
    lines = List.copyOf(lines);
    answers = List.copyOf(answers);
  }

  /// Puts what is different into words.
  public static ChangeReport of(Difference difference) {
    List<ChangeLine> lines = lines(new ChangeWords(difference), difference.shown());
    int notShown = difference.changes().size() - lines.size();
    List<AnswerLine> answers =
        lines.isEmpty() && notShown > 0 ? List.of() : new AnswerLines(difference).all();
    return new ChangeReport(lines, notShown, answers);
  }

  /// The lines of all changes, also of those of which nothing is to be shown, from records that
  /// need not be whole: what other documents say is left out.
  public static List<ChangeLine> linesOfParts(Difference difference) {
    return lines(ChangeWords.ofParts(difference), difference.changes());
  }

  private static List<ChangeLine> lines(ChangeWords words, List<Change> changes) {
    return changes.stream()
        .map(words::line)
        .sorted(Comparator.comparing(ChangeLine::sign).thenComparing(ChangeReport::place))
        .toList();
  }

  /// The claims of a document stand below it.
  private static Item place(ChangeLine line) {
    Item first = line.items().getFirst();
    return first.kind() == Kind.CLAIM ? new Item(Kind.SOURCE, first.id()) : first;
  }

  /// Whether something changed, and nothing of it is shown but how much it is.
  public boolean isSealed() {
    return lines.isEmpty() && notShown > 0;
  }

  /// Whether nothing changed.
  public boolean isEmpty() {
    return lines.isEmpty() && notShown == 0 && answers.isEmpty();
  }

  /// "Added: one document, four claims. Revised: one claim. One answer changes.", what is gone
  /// first; empty where nothing changed.
  public String counts() {
    List<String> sentences = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      String counted = counted(sign);
      if (!counted.isEmpty()) {
        sentences.add(verb(sign) + ": " + counted + ".");
      }
    }
    if (notShown > 0) {
      sentences.add(
          Counts.capital(Counts.of(notShown, "change is", "changes are"))
              + " not shown, for protection.");
    }
    int changed = (int) answers.stream().filter(AnswerLine::sentenceChanged).count();
    if (changed > 0) {
      sentences.add(Counts.capital(Counts.of(changed, "answer changes", "answers change")) + ".");
    }
    return String.join(" ", sentences);
  }

  /// "Withdrawn", "Added".
  public static String verb(Sign sign) {
    return switch (sign) {
      case WITHDRAWN -> "Withdrawn";
      case RENAMED -> "New id";
      case ADDED -> "Added";
      case REVISED -> "Revised";
    };
  }

  /// What stands before an id, which alone only names a claim: "actor ", or nothing.
  public static String before(Item item) {
    return item.kind() == Kind.CLAIM ? "" : Names.kind(item.kind()) + " ";
  }

  private String counted(Sign sign) {
    Map<Kind, Set<Item>> counts = new EnumMap<>(Kind.class);
    lines.stream()
        .filter(line -> line.sign() == sign)
        .flatMap(line -> line.items().stream())
        .forEach(item -> counts.computeIfAbsent(item.kind(), _ -> new HashSet<>()).add(item));
    return Telling.together(
        counts.entrySet().stream()
            .map(it -> Names.count(it.getValue().size(), it.getKey()))
            .toList());
  }
}
