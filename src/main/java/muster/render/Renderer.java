package muster.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import muster.diagnostic.Position;
import muster.page.Page;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;

/// Prints pages with their templates. Safe for use by several threads at once.
public final class Renderer {
  private final TemplateEngine engine;

  private Renderer(TemplateEngine engine) {
    this.engine = engine;
  }

  /// A renderer that reads each template once, when a page first needs it.
  public static Renderer of(TemplateSource source) {
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new NamesOnly());
    TemplateEngine engine = new TemplateEngine();
    engine.setDialect(dialect);
    engine.setTemplateResolver(new SourceResolver(source));
    engine.setMessageResolver(new Words(source));
    return new Renderer(engine);
  }

  /// The page as HTML in UTF-8.
  ///
  /// @throws TemplateFault when its template, or a fragment of it, cannot be printed
  public byte[] render(Page page) {
    StringWriter html = new StringWriter(1 << 14);
    Locale language = Locale.forLanguageTag(page.frame().language());
    try {
      engine.process(page.template(), new Context(language, Map.of("page", page)), html);
    } catch (TemplateProcessingException fault) {
      throw fault(page, fault);
    }
    return Lines.tidy(html.toString()).getBytes(StandardCharsets.UTF_8);
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
