package muster.render.compiled;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.ITemplateEvent;

/// Parts of a parsed template as they stand in it.
final class Written {
  private Written() {}

  static String of(ITemplateEvent event) {
    return written(event::write);
  }

  static String of(IAttribute attribute) {
    return written(attribute::write);
  }

  private static String written(Part part) {
    var text = new StringWriter();
    try {
      part.write(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  @FunctionalInterface
  private interface Part {
    void write(Writer writer) throws IOException;
  }
}
