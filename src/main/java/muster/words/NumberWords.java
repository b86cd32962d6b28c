package muster.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The words in which sources write numbers, looked at from their end.
final class NumberWords {
  /// "hundreds", "a handful": a noun that wants "of" before what it counts.
  private static final Set<String> NOUNS =
      new TreeSet<>(
          List.of(
              "billions",
              "couple",
              "dozens",
              "handful",
              "hundreds",
              "majority",
              "millions",
              "number",
              "scores",
              "tens",
              "thousands"));

  private static final Set<String> OTHERS =
      new TreeSet<>(
          List.of(
              "additional",
              "another",
              "billion",
              "dozen",
              "few",
              "fewer",
              "fold",
              "half",
              "hundred",
              "least",
              "less",
              "many",
              "million",
              "more",
              "most",
              "percent",
              "quarter",
              "several",
              "so",
              "third",
              "thirds",
              "thousand"));

  private static final Set<String> SMALL =
      new TreeSet<>(
          List.of(
              "one",
              "two",
              "three",
              "four",
              "five",
              "six",
              "seven",
              "eight",
              "nine",
              "ten",
              "eleven",
              "twelve",
              "thirteen",
              "fourteen",
              "fifteen",
              "sixteen",
              "seventeen",
              "eighteen",
              "nineteen",
              "twenty",
              "thirty",
              "forty",
              "fifty",
              "sixty",
              "seventy",
              "eighty",
              "ninety"));

  private NumberWords() {}

  /// Whether "of" belongs between the words and what they count.
  static boolean wantOf(String words) {
    return NOUNS.contains(last(words));
  }

  /// Whether the words end in what is counted: "a soldier", "about 15,000 people".
  static boolean endInNoun(String words) {
    String last = last(words);
    return !last.isEmpty()
        && last.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
        && !NOUNS.contains(last)
        && !OTHERS.contains(last)
        && !SMALL.contains(last);
  }

  private static String last(String words) {
    int gap = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'));
    return words.substring(gap + 1).toLowerCase(Locale.ROOT);
  }

  /// Whether the words themselves say that the number comes on top of another.
  static boolean sayMore(String words) {
    String lower = " " + words.toLowerCase(Locale.ROOT);
    return lower.contains(" additional")
        || lower.contains(" another")
        || lower.contains(" further")
        || (lower.endsWith(" more") && !lower.endsWith(" or more"));
  }

  /// The words inside a sentence: a capital that only began one falls away.
  static String inside(String words) {
    boolean capital =
        words.length() > 1
            && Character.isUpperCase(words.charAt(0))
            && Character.isLowerCase(words.charAt(1));
    return capital ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
  }
}
