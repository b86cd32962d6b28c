package muster.render;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.page.Page;
import muster.render.compiled.Lines;
import muster.render.compiled.Obstacle;
import muster.render.compiled.Plans;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;

/// Prints pages with their templates: by plans that are made of them, and where a template says
/// more than those know, or a page cannot be printed, by Thymeleaf itself. Safe for use by several
/// threads at once.
public final class Renderer {
  private final TemplateSource source;
  private final Plans plans = new Plans(() -> engine().getConfiguration());
  private @Nullable TemplateEngine engine;

  private Renderer(TemplateSource source) {
    this.source = source;
  }

  /// A renderer that reads each template once, when a page first needs it.
  public static Renderer of(TemplateSource source) {
    return new Renderer(source);
  }

  /// Made when it is first needed, as it takes longer to load than many a site to print.
  private synchronized TemplateEngine engine() {
    TemplateEngine made = engine;
    if (made == null) {
      StandardDialect dialect = new StandardDialect();
      dialect.setVariableExpressionEvaluator(new NamesOnly());
      made = new TemplateEngine();
      made.setDialect(dialect);
      made.setTemplateResolver(new SourceResolver(source));
      made.setMessageResolver(new Words(source));
      engine = made;
    }
    return made;
  }

  /// Its plans.
  Plans plans() {
    return plans;
  }

  /// The page as HTML in UTF-8.
  ///
  /// @throws TemplateFault when its template, or a fragment of it, cannot be printed
  public byte[] render(Page page) {
    Locale language = Locale.forLanguageTag(page.frame().language());
    return byPlan(page.template(), language, page)
        .orElseGet(() -> {
          try {
            return byEngine(page.template(), language, page);
          } catch (TemplateProcessingException fault) {
            throw fault(page, fault);
          }
        });
  }

  /// Prints a page by the plan of its template; empty where only the engine can print it.
  Optional<byte[]> byPlan(String template, Locale language, Object page) {
    return plans.of(template, language).print(page);
  }

  /// Prints a page as Thymeleaf prints it.
  ///
  /// @throws TemplateProcessingException when it cannot be printed
  byte[] byEngine(String template, Locale language, Object page) {
    StringWriter html = new StringWriter(1 << 14);
    engine().process(template, new Context(language, Map.of("page", page)), html);
    return Lines.tidied(html.toString());
  }

  /// What keeps pages from being printed by plan, each once.
  ///
  /// @param language of the site's words
  public static List<Obstacle> obstacles(TemplateSource source, Locale language) {
    Plans plans = of(source).plans;
    return Templates.pages().stream()
        .flatMap(template -> plans.of(template, language).obstacle().stream())
        .distinct()
        .toList();
  }

  private static TemplateFault fault(Page page, TemplateProcessingException fault) {
    TemplateProcessingException nearest = innermost(fault);
    String template = nearest.hasTemplateName() ? nearest.getTemplateName() : page.template();
    int line = nearest.hasLineAndCol() ? Math.max(1, nearest.getLine()) : 1;
    int column = nearest.hasLineAndCol() ? Math.max(1, nearest.getCol()) : 1;
    Position position = new Position("templates/" + template + ".html", line, column, 1);
    return TemplateFault.printing(page.path(), position, problem(fault), fault);
  }

  /// The exception that names a place in a template and lies closest to the cause.
  private static TemplateProcessingException innermost(TemplateProcessingException fault) {
    TemplateProcessingException found = fault;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException placed && placed.hasLineAndCol()) {
        found = placed;
      }
    }
    return found;
  }

  private static String problem(Throwable fault) {
    Throwable deepest = fault;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message;
  }
}
