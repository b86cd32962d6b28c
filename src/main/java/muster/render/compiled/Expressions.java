package muster.render.compiled;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.standard.expression.EachUtils;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.MessageExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.expression.VariableExpression;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

/// What Thymeleaf's parser of expressions finds in the attributes of a tag.
///
/// @param context without variables, in the language of the words
/// @param at the tag
record Expressions(ITemplateContext context, ITemplateEvent at) {
  /// What is printed.
  sealed interface Value {
    /// Words of the language file, the same on every page.
    record Words(String text) implements Value {
      String escaped() {
        return EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text);
      }
    }

    /// Something of the page.
    record Slot(Path path) implements Value {}
  }

  /// `row : ${page.rows}`.
  record Loop(String variable, Path list) {}

  /// `~{fragment/file :: name(${page.part})}`.
  record Asked(String template, String fragment, List<Path> parts) {}

  /// @throws Unknown for anything but `${page.name}` and `#{some.words}`
  Value value(String text) {
    return parse(text) instanceof MessageExpression words && !words.hasParameters()
        ? new Value.Words(String.valueOf(words.execute(context)))
        : new Value.Slot(path(text));
  }

  /// @throws Unknown for anything but `${page.name}`
  Path path(String text) {
    return path(parse(text));
  }

  private Path path(@Nullable IStandardExpression expression) {
    if (expression instanceof VariableExpression names && !names.getConvertToString()) {
      return Path.parse(names.getExpression());
    }
    throw new Unknown(at, "an expression: " + expression);
  }

  /// @throws Unknown where there is a variable for the state of the loop
  Loop loop(String text) {
    var each = EachUtils.parseEach(context, text);
    if (each.hasStatusVar()) {
      throw new Unknown(at, "the state of a loop: " + text);
    }
    return new Loop(constant(each.getIterVar()).intern(), path(each.getIterable()));
  }

  /// @throws Unknown for anything but a fragment by its name, with parts that have no names
  Asked asked(String text) {
    if (!(parse(text) instanceof FragmentExpression asked)
        || asked.getTemplateName() == null
        || !asked.hasFragmentSelector()
        || (asked.hasParameters() && !asked.hasSyntheticParameters())) {
      throw new Unknown(at, "a fragment: " + text);
    }
    List<Path> parts =
        asked.hasParameters()
            ? asked.getParameters().getAssignations().stream()
                .map(part -> path(part.getRight()))
                .toList()
            : List.of();
    return new Asked(
        constant(asked.getTemplateName()), constant(asked.getFragmentSelector()), parts);
  }

  private String constant(IStandardExpression expression) {
    return String.valueOf(expression.execute(context));
  }

  private IStandardExpression parse(String text) {
    return StandardExpressions.getExpressionParser(context.getConfiguration())
        .parseExpression(context, text);
  }
}
