package muster.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.cache.ICacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/// Finds `page/claim` as `page/claim.html` in a source.
final class SourceResolver extends AbstractTemplateResolver {
  private final TemplateSource source;

  SourceResolver(TemplateSource source) {
    this.source = source;
  }

  @Override
  protected @Nullable ITemplateResource computeTemplateResource(
      IEngineConfiguration configuration,
      @Nullable String owner,
      String template,
      @Nullable Map<String, Object> attributes) {
    return source
        .read(template + ".html")
        .map(SourceResolver::text)
        .map(StringTemplateResource::new)
        .orElseThrow(
            () -> new IllegalArgumentException("there is no templates/" + template + ".html"));
  }

  /// A template as it is parsed.
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Override
  protected TemplateMode computeTemplateMode(
      IEngineConfiguration configuration,
      @Nullable String owner,
      String template,
      @Nullable Map<String, Object> attributes) {
    return TemplateMode.HTML;
  }

  @Override
  protected ICacheEntryValidity computeValidity(
      IEngineConfiguration configuration,
      @Nullable String owner,
      String template,
      @Nullable Map<String, Object> attributes) {
    return AlwaysValidCacheEntryValidity.INSTANCE;
  }
}
