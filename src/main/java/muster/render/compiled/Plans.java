package muster.render.compiled;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import muster.diagnostic.Position;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.exceptions.TemplateProcessingException;

/// The plans of a site's templates, each made once, when a page first needs it. Safe for use by
/// several threads at once.
public final class Plans {
  private final IEngineConfiguration configuration;
  private final Map<Locale, Compiler> compilers = new ConcurrentHashMap<>();
  private final Map<Key, Plan> plans = new ConcurrentHashMap<>();

  private record Key(String template, Locale language) {}

  /// Nothing is compiled yet.
  ///
  /// @param configuration of the engine whose pages they print: its templates, dialect and words
  public Plans(IEngineConfiguration configuration) {
    this.configuration = configuration;
  }

  /// The plan of a template, compiled when it is first asked for.
  ///
  /// @param template without ending: `page/claim`
  /// @param language of the words
  public Plan of(String template, Locale language) {
    return plans.computeIfAbsent(new Key(template, language), this::make);
  }

  private Plan make(Key key) {
    Compiler compiler =
        compilers.computeIfAbsent(key.language(), each -> new Compiler(configuration, each));
    synchronized (compiler) {
      try {
        return Plan.of(compiler.template(key.template()));
      } catch (Unknown construct) {
        return Plan.none(construct.obstacle());
      } catch (TemplateProcessingException | IllegalArgumentException fault) {
        // Thymeleaf says what is wrong if a page comes that far
        Position start = Position.startOf("templates/" + key.template() + ".html");
        return Plan.none(new Obstacle(start, String.valueOf(fault.getMessage())));
      }
    }
  }
}
