package muster.check;

import static muster.check.Slips.kind;
import static muster.check.Slips.made;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import muster.check.Mistake.Kind;
import muster.check.Mistake.Made;

/// Slips of who does not know the notation, or knows another.
final class SlipsOfNotation {
  private static final String DAY =
      "( +(?:published|on|said|as-of|edtf|during): )(\\d{4}-\\d\\d-\\d\\d)()";

  private static final String WORDS = "( +(?:title|note|quote|text): )([A-Za-z].*)()";

  private static final String REFERENCE =
      "( +(?:- )?(?:publisher|by|about|measure|utterance|place|within): )([a-z0-9-]{3,})()";

  static final List<Kind> KINDS =
      List.of(
          kind(
              "a needed line left out",
              "( +)(publisher|language|seen|how|on|about|precision|name): .*",
              (line, _) -> Optional.of(new Made("", "`" + line.group(2) + "`"))),
          kind(
              "a closing bracket dropped",
              "( +(?:- )?[a-z-]+: \\[.*)(\\])()",
              (line, _) -> made(line, 2, "", "close it with ]")),
          kind(
              "a closing brace dropped",
              "( +value: )([^\"{:,]+)()",
              (line, _) -> made(line, 2, "{ wording: " + line.group(2), "close it with }")),
          kind(
              "percent of a number of persons",
              "( +value: [^\"{:]*\\d,\\d{3})()()",
              (line, _) -> made(line, 2, " percent", "two-thirds")),
          kind(
              "an opening quotation mark dropped",
              "( +(?:- )?[a-z-]+: )(\")(.*\")",
              (line, _) -> made(line, 2, "", "quot")),
          kind(
              "typographic quotation marks for straight ones",
              "( +(?:- )?[a-z-]+: )(\"(.*)\")()",
              (line, _) -> made(line, 2, "“" + line.group(3) + "”", "quot")),
          kind(
              "typographic quotation marks",
              "( +quote: )([a-z].*)()",
              (line, _) -> made(line, 2, "“" + line.group(2) + "”", line.group(2))),
          kind(
              "a line indented twice",
              "( +)([a-z-]+: [^|>].*)()",
              (line, _) -> Optional.of(new Made(line.group(1) + line.group(), "indent"))),
          kind(
              "the first line of a record a space too far right",
              "( +)(- [a-z-]+: .*)()",
              (line, _) -> Optional.of(new Made(" " + line.group(), "indent"))),
          kind(
              "the first line of a record a space too far left",
              "( +)(- [a-z-]+: .*)()",
              (line, _) -> Optional.of(new Made(line.group().substring(1), "indent"))),
          kind(
              "no dash",
              "( +)(- )((?:id|by): .*)",
              (line, _) -> made(line, 2, "  ", "- " + line.group(3).substring(0, 3))),
          kind(
              "no space behind the dash",
              "( +)(- )([a-z-]+: .*)",
              (line, _) -> made(line, 2, "-", "- " + line.group(3).split(":", 2)[0])),
          kind(
              "no colon behind the name of a list",
              "( +)(claims|statements|via|roles|stages|entered|as-of)(:)",
              (line, _) -> made(line, 3, "", line.group(2) + ":")),
          kind("a day with dots", DAY, (line, _) -> day(line, "dd.MM.yyyy")),
          kind("a day in words", DAY, (line, _) -> day(line, "d MMMM yyyy")),
          kind("a day in American words", DAY, (line, _) -> day(line, "MMM d, yyyy")),
          kind("a day in short figures", DAY, (line, _) -> day(line, "yyyy-M-d")),
          kind("a time of day", DAY, (line, _) -> day(line, "yyyy-MM-dd'T09:30'")),
          kind(
              "a period with its ends exchanged",
              "( +(?:during|expected|as-of|edtf): )(\\d{4}-\\d\\d/\\d{4}-\\d\\d)()",
              (line, _) -> made(line, 2, line.group(2).replaceAll("(.*)/(.*)", "$2/$1"), "")),
          kind(
              "a period with a dash",
              "( +(?:during|expected|as-of|edtf): )(\\d{4}-\\d\\d)(/)(\\d{4}-\\d\\d)",
              (line, _) -> made(line, 3, " - ", line.group(2) + "/" + line.group(4))),
          kind(
              "a decimal comma",
              "( +(?:lat|lon): \"?-?)(\\d+\\.\\d+)(\"?)",
              (line, _) -> made(line, 2, line.group(2).replace('.', ','), line.group(2))),
          kind(
              "a dot for thousands",
              "( +value: [^\"]*?)(\\d+,\\d{3})(.*)",
              (line, _) -> made(line, 2, line.group(2).replace(',', '.'), line.group(2))),
          kind(
              "a space for thousands",
              "( +value: [^\"]*?)(\\d+,\\d{3})(.*)",
              (line, _) ->
                  made(line, 2, line.group(2).replace(',', ' '), line.group(2).replace(",", ""))),
          kind(
              "a sign that YAML keeps",
              WORDS,
              (line, random) ->
                  made(
                      line,
                      2,
                      List.of("%", "@", "`", "*", "&", "!", "|", "? ", "- ").get(random.nextInt(9))
                          + line.group(2),
                      "quotes")),
          kind(
              "a colon in a text",
              "( +(?:title|note|quote|text): [A-Za-z][^:]*? )([A-Za-z]+)( [^:]*)",
              (line, _) -> made(line, 2, line.group(2) + ":", "quotes")),
          kind("a truth value", "( +direct: )(yes)()", (line, _) -> made(line, 2, "true", "yes")),
          kind(
              "a word in capitals",
              "( +(?:seen|how|kind|precision|modality|extent): )([a-z-]+)()",
              (line, _) -> made(line, 2, line.group(2).toUpperCase(Locale.ROOT), line.group(2))),
          kind(
              "an id in capitals where it is named",
              REFERENCE,
              (line, _) -> made(line, 2, line.group(2).toUpperCase(Locale.ROOT), line.group(2))),
          kind(
              "underscores in an id",
              "( +(?:- )?(?:publisher|by|about|measure): )([a-z0-9]+-[a-z0-9-]+)()",
              (line, _) -> made(line, 2, line.group(2).replace('-', '_'), line.group(2))),
          kind(
              "spaces in an id",
              "( +(?:- )?(?:publisher|by|about|measure): )([a-z0-9]+-[a-z0-9-]+)()",
              (line, _) -> made(line, 2, line.group(2).replace('-', ' '), line.group(2))),
          kind(
              "underscores in a field's name",
              "( +(?:- )?)([a-z]+-[a-z-]+)(:(?: .*)?)",
              (line, _) -> made(line, 2, line.group(2).replace('-', '_'), line.group(2))),
          kind(
              "a field's name in capitals",
              "( +(?:- )?)([a-z-]{2,})(:(?: .*)?)",
              (line, _) ->
                  made(
                      line,
                      2,
                      line.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                          + line.group(2).substring(1),
                      line.group(2))),
          kind(
              "a comma at the end",
              "( +(?:publisher|by|about|measure|seen|how|modality): [a-z0-9-]+)()()",
              (line, _) -> made(line, 2, ",", line.group(1).split(": ", 2)[1])),
          kind(
              "an id of the wrong kind",
              "( +(?:- )?)(publisher|by|measure|utterance|about)(: )([a-z0-9-]{3,})",
              (line, _) -> {
                boolean person = line.group(2).matches("publisher|by");
                String id = person ? "dprk-in-russia" : "kursk-oblast";
                return made(line, 4, id, "`" + id + "` is the id of a");
              }));

  private SlipsOfNotation() {}

  private static Optional<Made> day(Matcher line, String pattern) {
    LocalDate day = LocalDate.parse(line.group(2));
    String typed = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    return made(line, 2, typed, line.group(2));
  }
}
