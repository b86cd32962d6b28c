package muster.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.diagnostic.Position;

/// A file of words: a line is `key = words`, a comment that begins with `#`, or empty. In words,
/// `\u2014` is a character by its number and `\\` a backslash.
///
/// @param words by key; no text where the line has a fault, so that the key is not missed too
/// @param faults of its lines, in their order
record WordsFile(Map<String, String> words, List<TemplateFault> faults) {
  private static final Pattern LINE =
      Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*)\\s*=\\s*(.*?)\\s*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(\\\\)|)");

  /// The words of a language, or the English ones where it has no file.
  static WordsFile read(TemplateSource source, String language) {
    String own = "words/" + language + ".properties";
    Optional<byte[]> found = source.read(own);
    String path = found.isPresent() ? own : "words/en.properties";
    String shown = Templates.shown(path);
    return found
        .or(() -> source.read(path))
        .map(bytes -> of(shown, new String(bytes, StandardCharsets.UTF_8)))
        .orElseGet(() -> {
          var missing = TemplateFault.at(Position.startOf(shown), "there is no " + shown);
          return new WordsFile(Map.of(), List.of(missing));
        });
  }

  /// @param file as messages print it
  static WordsFile of(String file, String text) {
    var read = new WordsFile(new TreeMap<>(), new ArrayList<>());
    List<String> lines = text.lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        read.add(line, new Position(file, number, 1, 1));
      }
    }
    return read;
  }

  private void add(String line, Position at) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      fault(at, "a line of words is `key = words`, or a comment that begins with `#`");
      words.putIfAbsent(line.strip().split("[\\s=:]", 2)[0], "");
    } else if (parts.group(2).isEmpty()) {
      fault(at, "no words for \"" + parts.group(1) + "\"");
      words.putIfAbsent(parts.group(1), "");
    } else if (!words.getOrDefault(parts.group(1), "").isEmpty()) {
      fault(at, "\"" + parts.group(1) + "\" has words already, further up");
    } else {
      words.put(parts.group(1), unescaped(parts.group(2), at.part(parts.start(2), 1)));
    }
  }

  private String unescaped(String text, Position at) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> {
          if (escape.group(1) != null) {
            int character = Integer.parseInt(escape.group(1), 16);
            return Matcher.quoteReplacement(Character.toString(character));
          }
          if (escape.group(2) == null) {
            fault(
                at.part(escape.start(), 1),
                "a character by its number is `\\u` and four digits of 0-9 and a-f, as \\u2014;"
                    + " a backslash is `\\\\`");
          }
          return "\\\\";
        });
  }

  private void fault(Position at, String problem) {
    faults.add(TemplateFault.at(at, problem));
  }
}
