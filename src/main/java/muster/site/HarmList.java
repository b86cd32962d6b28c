package muster.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that nothing may show, such as the names of people who would be in danger: one or several
/// words a line, `#` before a comment. They are found as whole words whatever their case, accents
/// and the marks between them, also in addresses and beneath markup. In writing that has no spaces,
/// or binds particles to names (Chinese, Japanese, Korean), they are found within words as well.
///
/// No message of ours says which words they are, only in which line of the list they stand.
public final class HarmList {
  /// What names the file with the list; that file lies outside the repository.
  public static final String VARIABLE = "MUSTER_HARM_LIST";

  /// No words.
  public static final HarmList NONE = new HarmList(List.of());

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]"
              + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]]+");

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final int size;

  private record Entry(List<String> words, int line) {}

  private HarmList(List<Entry> entries) {
    this.size = entries.size();
    entries.forEach(entry ->
        byFirst.computeIfAbsent(entry.words().getFirst(), _ -> new ArrayList<>()).add(entry));
  }

  /// Reads a list. Lines without a letter or digit list nothing.
  public static HarmList of(String text) {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      List<String> words = words(Plain.folded(lines.get(at).replaceFirst("#.*", "")));
      if (!words.isEmpty()) {
        entries.add(new Entry(words, at + 1));
      }
    }
    return new HarmList(entries);
  }

  /// How many lines list something.
  public int size() {
    return size;
  }

  /// The line, from 1, that lists something found in a text; empty where nothing is.
  public Optional<Integer> lineOf(String text) {
    if (size == 0) {
      return Optional.empty();
    }
    return Plain.readings(text).stream().map(this::found).flatMap(Optional::stream).findFirst();
  }

  private Optional<Integer> found(String reading) {
    List<String> words = words(reading);
    for (int at = 0; at < words.size(); at++) {
      List<String> rest = words.subList(at, words.size());
      for (Entry entry : byFirst.getOrDefault(words.get(at), List.of())) {
        int length = entry.words().size();
        if (length <= rest.size() && rest.subList(0, length).equals(entry.words())) {
          return Optional.of(entry.line());
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(folded.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /// A file as it may be written.
  ///
  /// @param path below the site's root, or the folder it is written to
  /// @throws HeldBack if its path or its text shows something that is listed
  public byte[] hold(String path, byte[] bytes) throws HeldBack {
    if (size > 0) {
      refuse("the name of a file", lineOf(path));
      refuse(path, Plain.text(bytes).flatMap(this::lineOf));
    }
    return bytes;
  }

  private static void refuse(String file, Optional<Integer> line) throws HeldBack {
    if (line.isPresent()) {
      throw HeldBack.unwritten(file, line.get());
    }
  }
}
