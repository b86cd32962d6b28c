package muster.words;

import java.util.List;

/// Whole numbers that the tool counted, with their noun.
public final class Counts {
  private static final List<String> SMALL =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Counts() {}

  /// "one report", "22 reports", "no reports".
  public static String of(int number, String one, String many) {
    return word(number) + " " + (number == 1 ? one : many);
  }

  /// "two", "22".
  public static String word(int number) {
    return number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
  }

  /// The words with a capital letter, as a sentence begins.
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : Character.toString(Character.toUpperCase(words.codePointAt(0)))
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}
