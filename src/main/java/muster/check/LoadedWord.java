package muster.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /// Finds most texts free of them in one go.
  private static final Pattern ANY = Pattern.compile(String.join("|", WORDS));

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (OwnWords own : OwnWords.allOf(dataset)) {
      var text = Excerpt.of(own.text().replaceAll("“[^”]*”|\"[^\"]*\"", "…"));
      Optional<String> loaded =
          ANY.matcher(text.text().toLowerCase(Locale.ROOT)).find()
              ? WORDS.stream().filter(text::has).findFirst()
              : Optional.empty();
      loaded.ifPresent(word ->
          findings.add(
              Rule.LOADED_WORD,
              own.spot(),
              "`" + word + "` takes a side",
              "write a neutral word ("
                  + NEUTRAL.get(word)
                  + "), or put a source's own word in quotation marks"));
    }
  }
}
