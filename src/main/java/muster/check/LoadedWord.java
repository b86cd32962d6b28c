package muster.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import muster.diagnostic.Rule;
import muster.model.Dataset;

/// Our own text uses words that both sides could print; what stands in quotation marks is
/// another's.
final class LoadedWord implements Check {
  private static final Map<String, String> NEUTRAL =
      Map.ofEntries(
          Map.entry("regime", "government"),
          Map.entry("regimes", "governments"),
          Map.entry("junta", "government"),
          Map.entry("puppet", "name the body"),
          Map.entry("mercenary", "soldier"),
          Map.entry("mercenaries", "soldiers"),
          Map.entry("terrorist", "name the group"),
          Map.entry("terrorists", "name the group"),
          Map.entry("thugs", "soldiers"),
          Map.entry("hordes", "troops"),
          Map.entry("cannon fodder", "soldiers"),
          Map.entry("invaders", "troops"),
          Map.entry("occupiers", "troops"),
          Map.entry("liberated", "captured"),
          Map.entry("liberation", "capture"),
          Map.entry("liberators", "troops"),
          Map.entry("wiped out", "killed"),
          Map.entry("slaughtered", "killed"),
          Map.entry("massacred", "killed"),
          Map.entry("eliminated", "killed"),
          Map.entry("neutralised", "killed or wounded"),
          Map.entry("neutralized", "killed or wounded"));

  private static final List<String> WORDS = NEUTRAL.keySet().stream().sorted().toList();

  private static final Set<String> FIRST_WORDS =
      WORDS.stream().map(word -> word.split(" ", -1)[0]).collect(Collectors.toUnmodifiableSet());

  private static final int SHORTEST =
      FIRST_WORDS.stream().mapToInt(String::length).min().orElseThrow();

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (OwnWords own : OwnWords.allOf(dataset)) {
      loaded(own.text())
          .ifPresent(word ->
              findings.add(
                  Rule.LOADED_WORD,
                  own.spot(),
                  "`" + word + "` takes a side",
                  "write a neutral word ("
                      + NEUTRAL.get(word)
                      + "), or put a source's own word in quotation marks"));
    }
  }

  private static Optional<String> loaded(String own) {
    if (!begins(own)) {
      return Optional.empty();
    }
    var text = Excerpt.of(QUOTED.matcher(own).replaceAll("…"));
    return WORDS.stream().filter(text::has).findFirst();
  }

  /// Whether the first word of one of them stands there at all. All that we write is looked
  /// through.
  private static boolean begins(String own) {
    int start = 0;
    for (int at = 0; at <= own.length(); at++) {
      if (at == own.length() || !isLetter(own.charAt(at))) {
        if (at - start >= SHORTEST && isFirst(own.substring(start, at))) {
          return true;
        }
        start = at + 1;
      }
    }
    return false;
  }

  private static boolean isLetter(char character) {
    return ('A' <= character && character <= 'Z') || ('a' <= character && character <= 'z');
  }

  private static boolean isFirst(String word) {
    return FIRST_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
