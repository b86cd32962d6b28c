package muster.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import muster.diagnostic.Nearest;
import muster.render.compiled.Path;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/// Reads `${…}` for Thymeleaf: a [Path] and nothing else.
final class NamesOnly implements IStandardVariableExpressionEvaluator {
  private final Map<String, Path> paths = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    Path path = paths.computeIfAbsent(expression.getExpression(), Path::parse);
    return path.value(variable(context, path.variable()));
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
}
