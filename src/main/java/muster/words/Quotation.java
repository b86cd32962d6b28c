package muster.words;

import java.util.regex.Pattern;

/// Words between quotation marks. Marks within them become single ones, as print has it; the data
/// keep the source's own.
public final class Quotation {
  private static final Pattern STRAIGHT = Pattern.compile("\"([^\"]*)\"");

  private Quotation() {}

  /// The words in marks: “not seen in weeks are ‘wrong.’”
  public static String of(String words) {
    return "“" + inner(words) + "”";
  }

  /// The words as they stand where something else sets the marks around them. A straight mark that
  /// has no second one stays.
  public static String inner(String words) {
    String curled = words.replace('“', '‘').replace('”', '’');
    return curled.indexOf('"') < 0 ? curled : STRAIGHT.matcher(curled).replaceAll("‘$1’");
  }
}
