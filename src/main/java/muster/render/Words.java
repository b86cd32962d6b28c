package muster.render;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import muster.diagnostic.Nearest;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/// The words that every page of a kind shares, `#{…}` in a template: `words/<language>.properties`,
/// in UTF-8. A language without a file takes the English words; a key without words is a fault.
final class Words extends AbstractMessageResolver {
  private final TemplateSource source;
  private final Map<String, WordsFile> byLanguage = new ConcurrentHashMap<>();

  Words(TemplateSource source) {
    this.source = source;
  }

  @Override
  public String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    String language = context.getLocale().getLanguage();
    WordsFile file = byLanguage.computeIfAbsent(language, each -> WordsFile.read(source, each));
    String words = file.words().get(key);
    if (words == null || words.isEmpty()) {
      throw new IllegalArgumentException(missing(key, file.words().keySet()));
    }
    return words;
  }

  /// Says that a key has no words, and which one was probably meant.
  static String missing(String key, Collection<String> known) {
    return "no words for \""
        + key
        + "\""
        + Nearest.of(key, known).map(near -> ": did you mean \"" + near + "\"?").orElse("");
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    throw new IllegalArgumentException("no words for \"" + key + "\"");
  }
}
