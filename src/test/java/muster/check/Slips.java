package muster.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.check.Mistake.Kind;
import muster.check.Mistake.Made;
import muster.check.Mistake.Slip;

/// Slips of the hand: typos, signs and spaces.
final class Slips {
  private static final String ENUMS =
      "modality|seen|how|kind|precision|extent|evidence|stage|basis|approx|assessment";
  private static final String IDS =
      "publisher|by|about|measure|utterance|part-of|within|from|to|place";

  static final List<Kind> KINDS =
      List.of(
          kind(
              "a typo in a field's name",
              "( *(?:- )?)([a-z-]{4,})(:(?: .*)?)",
              (line, random) -> made(line, 2, typo(line.group(2), random), line.group(2))),
          kind(
              "a typo in an id",
              "( +(?:- )?(?:" + IDS + "): )([a-z0-9-]{5,})()",
              (line, random) -> made(line, 2, typo(line.group(2), random), line.group(2))),
          kind(
              "a typo in a word of a list",
              "( +(?:- )?(?:" + ENUMS + "): )([a-z-]{4,})()",
              (line, random) -> made(line, 2, typo(line.group(2), random), line.group(2))),
          kind(
              "a date with its day first",
              "( +(?:published|on|said|as-of|edtf|during): )(\\d{4}-\\d\\d-\\d\\d)()",
              (line, _) -> made(line, 2, backwards(line.group(2)), line.group(2))),
          kind(
              "a date with slashes",
              "( +(?:published|on|said|as-of|edtf|during): )(\\d{4}-\\d\\d-\\d\\d)()",
              (line, _) -> made(line, 2, line.group(2).replace('-', '/'), line.group(2))),
          kind(
              "a closing quotation mark dropped",
              "( +(?:- )?[a-z-]+: )(\".*)(\")",
              (line, _) -> Optional.of(new Made(line.group(1) + line.group(2), "close it"))),
          kind(
              "quotation marks dropped",
              "( +(?:- )?[a-z-]+: )\"(.*: .*)(\")",
              (line, _) -> Optional.of(new Made(line.group(1) + line.group(2), "quotes"))),
          kind(
              "a space too many",
              "( +)([a-z-]+: [^|>].*)()",
              (line, _) -> Optional.of(new Made(" " + line.group(), "indent"))),
          kind(
              "a space too few",
              "( +)([a-z-]+: [^|>].*)()",
              (line, _) -> Optional.of(new Made(line.group().substring(1), "indent"))),
          kind(
              "a comma in braces",
              "( +value: )([^\"{]*\\d,\\d.*)()",
              (line, _) -> made(line, 2, "{ wording: " + line.group(2) + " }", "block style")),
          kind(
              "a sign for more than",
              "( +value: )(more than|over) (.*)",
              (line, _) -> Optional.of(new Made(line.group(1) + "> " + line.group(3), "quotes"))),
          kind(
              "a bracket at the beginning",
              "( +(?:title|quote|text): )([A-Za-z]+)( .*)",
              (line, _) -> made(line, 2, "[" + line.group(2) + "]", "quotes")),
          kind(
              "another number than the quote's",
              "( +value: [^\"]*?)([1-9])(\\d*,?\\d.*)",
              (line, _) -> made(line, 2, next(line.group(2)), line.group().strip().substring(7))),
          kind(
              "a number sign at the beginning",
              "( +(?:title|note|quote|text): )([A-Za-z].*)()",
              (line, _) -> made(line, 2, "#1 " + line.group(2), "quotes")),
          kind(
              "a tab",
              "( +)([a-z-]+: .*)()",
              (line, _) -> Optional.of(new Made("\t" + line.group(2), "spaces"))),
          kind(
              "no colon",
              "( +(?:- )?)([a-z-]+)(: [^|>].*)",
              (line, _) ->
                  Optional.of(
                      new Made(line.group().replaceFirst(": ", " "), line.group(2) + ": "))),
          kind(
              "no space behind the colon",
              "( +(?:- )?)([a-z-]+)(: [^|>].*)",
              (line, _) ->
                  Optional.of(
                      new Made(line.group().replaceFirst(": ", ":"), line.group(2) + ": "))),
          kind(
              "a line twice",
              "( +)([a-z-]+)(: [^|>].*)",
              (line, _) -> Optional.of(new Made(line.group() + "\n" + line.group(), "keep one"))),
          kind(
              "an id in capitals",
              "( +- id: )([a-z])([a-z0-9-]+)",
              (line, _) -> made(line, 2, line.group(2).toUpperCase(Locale.ROOT), "a-z")),
          kind(
              "half an address",
              "( +url: )(https?://)(.*)",
              (line, _) -> made(line, 2, "", "https://")));

  private Slips() {}

  static Kind kind(String name, String line, Slip slip) {
    return new Kind(name, Pattern.compile(line), slip);
  }

  static Optional<Made> made(Matcher line, int group, String typed, String fix) {
    String whole = line.group();
    String made = whole.substring(0, line.start(group)) + typed + whole.substring(line.end(group));
    return made.equals(whole) ? Optional.empty() : Optional.of(new Made(made, fix));
  }

  static String typo(String word, SplittableRandom random) {
    int at = 1 + random.nextInt(word.length() - 1);
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + word.charAt(at) + word.substring(at);
      case 2 -> word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + after;
      default -> before + (char) ('a' + random.nextInt(26)) + after;
    };
  }

  private static String backwards(String day) {
    return day.substring(8) + "-" + day.substring(5, 7) + "-" + day.substring(0, 4);
  }

  private static String next(String digit) {
    return digit.equals("9") ? "8" : String.valueOf((char) (digit.charAt(0) + 1));
  }
}
