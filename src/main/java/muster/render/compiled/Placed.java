package muster.render.compiled;

import java.util.Optional;
import java.util.Set;
import muster.render.compiled.Expressions.Value;
import muster.render.compiled.Node.Chunk;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

/// An attribute where it stands in a tag.
///
/// @param space before it
/// @param duty empty where it is printed as it is
record Placed(IAttribute attribute, String space, Optional<Duty> duty) {
  private static final Set<Duty> PRINTING =
      Set.of(Duty.PRINT, Duty.PRINT_OR_DROP, Duty.PRINT_OTHER);

  boolean does(Duty asked) {
    return duty.filter(asked::equals).isPresent();
  }

  /// Whether it prints an attribute other than itself.
  boolean prints() {
    return duty.filter(PRINTING::contains).isPresent();
  }

  boolean isPlain() {
    return duty.isEmpty();
  }

  /// The name of the attribute that is printed.
  String target() {
    String written = attribute.getAttributeCompleteName();
    AttributeName name = attribute.getAttributeDefinition().getAttributeName();
    return switch (duty.orElse(Duty.OTHER)) {
      case PRINT_OTHER -> written.substring(written.length() - name.getAttributeName().length());
      case PRINT, PRINT_OR_DROP -> name.getAttributeName();
      default -> written;
    };
  }

  boolean hasTarget(Placed other) {
    return target().equalsIgnoreCase(other.target());
  }

  /// Whether it is not printed where it has no value.
  boolean mayBeDropped() {
    return does(Duty.PRINT_OR_DROP) || does(Duty.PRINT_OTHER);
  }

  /// Its value without references to characters.
  String value() {
    String value = attribute.getValue();
    return value == null ? "" : EscapedAttributeUtils.unescapeAttribute(TemplateMode.HTML, value);
  }

  /// Adds it as it is printed, in the manner of the attribute that stands in its place.
  ///
  /// @param before the space to print before it
  void print(String before, Placed place, Expressions expressions, Nodes out) {
    if (isPlain()) {
      out.add(before + Written.of(attribute));
      return;
    }
    String operator = Optional.ofNullable(place.attribute().getOperator()).orElse("=");
    String quote = place.quote(expressions);
    String opened = before + target() + operator + quote;
    switch (expressions.value(value())) {
      case Value.Words words -> out.add(opened + words.escaped() + quote);
      case Value.Slot slot ->
          out.add(
              new Node.Attribute(
                  new Chunk(opened), slot.path(), new Chunk(quote), !mayBeDropped()));
    }
  }

  private String quote(Expressions expressions) {
    return switch (attribute.getValueQuotes()) {
      case null -> "\"";
      case DOUBLE -> "\"";
      case SINGLE -> "'";
      case NONE -> throw new Unknown(expressions.at(), "a value without quotation marks");
    };
  }
}
