package muster.words.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Two long texts cut down to where they differ.
final class Contrast {
  /// Characters from which on a text is cut.
  private static final int LONG = 100;

  /// Words that are left standing on both sides of what differs.
  private static final int AROUND = 4;

  private static final String CUT = "…";

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?]) (?=\\p{Lu})");

  private Contrast() {}

  static EditWords of(String label, String before, String after) {
    if (before.length() + after.length() < 2 * LONG) {
      return new EditWords(label, before, after);
    }
    List<String> old = List.of(before.split(" ", -1));
    List<String> now = List.of(after.split(" ", -1));
    int start = Math.max(0, alike(old, now) - AROUND);
    int end =
        Math.max(
            0,
            Math.min(alike(old.reversed(), now.reversed()), shorter(old, now) - alike(old, now))
                - AROUND);
    return new EditWords(label, cut(old, start, end), cut(now, start, end));
  }

  /// The sentences of each text that the other does not have.
  static EditWords ofSentences(String label, String before, String after) {
    List<String> old = List.of(SENTENCES.split(before));
    List<String> now = List.of(SENTENCES.split(after));
    boolean reordered = old.containsAll(now) && now.containsAll(old);
    return reordered
        ? new EditWords(label, before, after)
        : new EditWords(label, without(old, now), without(now, old));
  }

  private static String without(List<String> sentences, List<String> known) {
    List<String> told = new ArrayList<>();
    for (String sentence : sentences) {
      String shown = known.contains(sentence) ? CUT : sentence;
      if (told.isEmpty() || !shown.equals(CUT) || !told.getLast().equals(CUT)) {
        told.add(shown);
      }
    }
    return String.join(" ", told);
  }

  private static int shorter(List<String> old, List<String> now) {
    return Math.min(old.size(), now.size());
  }

  /// How many words both begin with.
  private static int alike(List<String> old, List<String> now) {
    int same = 0;
    while (same < shorter(old, now) && old.get(same).equals(now.get(same))) {
      same++;
    }
    return same;
  }

  private static String cut(List<String> words, int start, int end) {
    String kept = String.join(" ", words.subList(start, words.size() - end));
    return (start > 0 ? "… " : "") + kept + (end > 0 ? " …" : "");
  }
}
