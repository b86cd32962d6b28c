package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import muster.annals.Entry;

/// Cuts a long list of changes into pieces, each of which makes a page that is not too heavy.
final class Pieces {
  /// Characters that a piece has at most, its mark-up counted in, unless one change has more.
  private static final int MOST = 60_000;

  private static final int MARKUP = 250;
  private static final int MOST_LINES = 60;
  private static final int MOST_WORDS = 320;

  private Pieces() {}

  /// The pieces in order; none is empty.
  static List<List<Entry>> of(List<Entry> entries) {
    List<List<Entry>> pieces = new ArrayList<>();
    List<Entry> piece = new ArrayList<>();
    int weight = 0;
    for (Entry entry : entries) {
      int more = weight(entry);
      if (!piece.isEmpty() && weight + more > MOST) {
        pieces.add(piece);
        piece = new ArrayList<>();
        weight = 0;
      }
      piece.add(entry);
      weight += more;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
    return pieces;
  }

  private static int weight(Entry entry) {
    int lines =
        entry instanceof Entry.Change change
            ? change.lines().stream().limit(MOST_LINES).mapToInt(Pieces::weight).sum()
            : 0;
    return 2 * MARKUP + lines;
  }

  static int weight(Entry.Line line) {
    return MARKUP
        + words(line.title())
        + line.cells().stream().mapToInt(cell -> MARKUP / 5 + words(cell)).sum()
        + line.edits().stream()
            .mapToInt(
                edit -> MARKUP + words(edit.label()) + words(edit.before()) + words(edit.after()))
            .sum();
  }

  private static int words(String text) {
    return Math.min(text.length(), MOST_WORDS);
  }
}
