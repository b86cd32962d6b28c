package muster.render;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.diagnostic.Nearest;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/// What `${…}` may say in a template: names joined by dots, each an accessor of a record, and
/// nothing else, so that a template cannot decide anything. An Optional stands for what it holds;
/// `.present` at the end asks whether an Optional, a list or a string holds anything.
final class NamesOnly implements IStandardVariableExpressionEvaluator {
  private static final Pattern NAMES = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    String text = expression.getExpression();
    if (!NAMES.matcher(text).matches()) {
      throw new IllegalArgumentException("only names joined by dots stand in ${…}: " + text);
    }
    String[] names = text.split("\\.", -1);
    @Nullable Object value = variable(context, names[0]);
    for (int i = 1; i < names.length; i++) {
      value = step(value, names[i], text);
    }
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private static @Nullable Object variable(IExpressionContext context, String name) {
    if (!context.containsVariable(name)) {
      String meant =
          Nearest.of(name, context.getVariableNames())
              .map(near -> ": did you mean \"" + near + "\"?")
              .orElse("");
      throw new IllegalArgumentException("no variable \"" + name + "\" here" + meant);
    }
    return context.getVariable(name);
  }

  private static @Nullable Object step(@Nullable Object value, String name, String text) {
    if (name.equals("present")) {
      return present(value);
    }
    Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (held == null) {
      throw new IllegalArgumentException("nothing before \"." + name + "\" in ${" + text + "}");
    }
    return Accessors.read(held, name);
  }

  private static boolean present(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case Optional<?> optional -> optional.isPresent();
      case String text -> !text.isEmpty();
      case Collection<?> collection -> !collection.isEmpty();
      default -> true;
    };
  }
}
