package muster.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import muster.diagnostic.Position;

/// Reads every template, the words and the assets before a page is printed, and finds what can be
/// seen without a page: files that are missing, tags that are not closed, attributes, fragments and
/// words that there are not.
public final class Inspection {
  private final TemplateSource source;
  private final Map<String, Markup> templates = new TreeMap<>();
  private final List<TemplateFault> faults = new ArrayList<>();

  private Inspection(TemplateSource source) {
    this.source = source;
  }

  /// What is wrong, by file, line and column.
  ///
  /// @param language of the site's words
  public static List<TemplateFault> of(TemplateSource source, Locale language) {
    var inspection = new Inspection(source);
    WordsFile words = WordsFile.read(source, language.getLanguage());
    inspection.faults.addAll(words.faults());
    Assets.paths().forEach(inspection::read);
    inspection.readTemplates();
    var check = new TemplateCheck(inspection.templates, words.words().keySet());
    inspection.templates.values().forEach(each -> inspection.faults.addAll(check.faults(each)));
    return inspection.faults.stream().sorted(TemplateFault.BY_PLACE).toList();
  }

  /// Those that every site needs, and those that they ask for.
  private void readTemplates() {
    Deque<String> wanted = new ArrayDeque<>(Templates.PATHS);
    while (!wanted.isEmpty()) {
      String path = wanted.remove();
      if (!templates.containsKey(path)) {
        read(path)
            .ifPresent(bytes -> {
              Markup markup = Markup.of(Templates.shown(path), SourceResolver.text(bytes));
              templates.put(path, markup);
              markup.fragments().forEach(asked -> wanted.add(asked.path()));
            });
      }
    }
  }

  private Optional<byte[]> read(String path) {
    Optional<byte[]> found = source.read(path);
    if (found.isEmpty() && Templates.needed(path)) {
      Position start = Position.startOf(Templates.shown(path));
      faults.add(TemplateFault.at(start, "there is no " + start.file()));
    }
    return found;
  }
}
