package muster.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/// The words that every page of a kind shares, `#{…}` in a template: `words/<language>.properties`,
/// in UTF-8. A language without a file takes the English words; a key without words is a fault.
final class Words extends AbstractMessageResolver {
  private final TemplateSource source;
  private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();

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
    String words = byLanguage.computeIfAbsent(language, this::load).getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for \"" + key + "\" in words/" + language);
    }
    return words;
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    throw new IllegalArgumentException("no words for \"" + key + "\"");
  }

  private Properties load(String language) {
    Properties words = new Properties();
    String text =
        source
            .read("words/" + language + ".properties")
            .or(() -> source.read("words/en.properties"))
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElseThrow(() -> new IllegalArgumentException("no file words/en.properties"));
    try {
      words.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words;
  }
}
