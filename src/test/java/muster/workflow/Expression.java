package muster.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/// The value of an expression of a workflow, as far as ours use the language: names with dots,
/// texts, `!`, `==`, `!=`, `&&`, `||`, brackets, and functions without arguments.
final class Expression {
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|&&|\\|\\||==|!=|!|\\(|\\)|[A-Za-z_][\\w.-]*|\\S");
  private static final Pattern PLACE = Pattern.compile("\\$\\{\\{(.*?)\\}\\}", Pattern.DOTALL);

  private final List<String> tokens;
  private final JsonNode context;
  private final Map<String, Boolean> functions;
  private int at;

  private Expression(String text, JsonNode context, Map<String, Boolean> functions) {
    this.tokens = new ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
    this.context = context;
    this.functions = functions;
  }

  /// A text with the values of its `${{ }}`.
  static String fill(String text, JsonNode context) {
    return PLACE
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(value(found.group(1), context, Map.of()).asString("")));
  }

  /// Whether a condition holds, with or without `${{ }}`.
  ///
  /// @param functions what `success()` and the like say
  static boolean holds(String text, JsonNode context, Map<String, Boolean> functions) {
    return isTrue(value(PLACE.matcher(text).replaceAll("$1"), context, functions));
  }

  private static JsonNode value(String text, JsonNode context, Map<String, Boolean> functions) {
    var expression = new Expression(text, context, functions);
    JsonNode value = expression.either();
    if (expression.at < expression.tokens.size()) {
      throw new IllegalArgumentException("not understood: " + text);
    }
    return value;
  }

  private boolean takes(String token) {
    boolean next = at < tokens.size() && tokens.get(at).equals(token);
    at += next ? 1 : 0;
    return next;
  }

  private JsonNode either() {
    JsonNode value = both();
    while (takes("||")) {
      JsonNode other = both();
      value = isTrue(value) ? value : other;
    }
    return value;
  }

  private JsonNode both() {
    JsonNode value = compared();
    while (takes("&&")) {
      JsonNode other = compared();
      value = isTrue(value) ? other : value;
    }
    return value;
  }

  private JsonNode compared() {
    JsonNode value = single();
    if (takes("==")) {
      return BooleanNode.valueOf(text(value).equalsIgnoreCase(text(single())));
    }
    return takes("!=") ? BooleanNode.valueOf(!text(value).equalsIgnoreCase(text(single()))) : value;
  }

  private JsonNode single() {
    if (takes("!")) {
      return BooleanNode.valueOf(!isTrue(single()));
    }
    if (takes("(")) {
      JsonNode value = either();
      if (!takes(")")) {
        throw new IllegalArgumentException("a bracket is not closed: " + tokens);
      }
      return value;
    }
    String token = tokens.get(at++);
    if (token.startsWith("'")) {
      return StringNode.valueOf(token.substring(1, token.length() - 1).replace("''", "'"));
    }
    if (takes("(")) {
      takes(")");
      return BooleanNode.valueOf(functions.getOrDefault(token, false));
    }
    return named(token);
  }

  private JsonNode named(String name) {
    JsonNode value = context;
    for (String part : List.of(name.split("\\.", -1))) {
      value = value.path(part);
    }
    return value;
  }

  private static String text(JsonNode value) {
    return value instanceof MissingNode ? "" : value.asString("");
  }

  private static boolean isTrue(JsonNode value) {
    return !(text(value).isEmpty() || text(value).equals("false"));
  }
}
