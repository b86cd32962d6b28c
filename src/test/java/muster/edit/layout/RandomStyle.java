package muster.edit.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Writes fields as YAML in any style, with comments anywhere: the same facts, as others write
/// them.
final class RandomStyle {
  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private int comments;

  private RandomStyle(Random random) {
    this.random = random;
  }

  static String of(Map<String, Object> fields, Random random) {
    var style = new RandomStyle(random);
    style.alone(0);
    style.fields(fields, 0, false);
    style.alone(0);
    return style.out.toString();
  }

  private boolean chance(int one) {
    return random.nextInt(one) == 0;
  }

  private void fields(Map<?, ?> fields, int indent, boolean begun) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>(fields.entrySet());
    Collections.shuffle(entries, random);
    boolean first = begun;
    for (var entry : entries) {
      if (!first) {
        alone(indent);
        out.repeat(" ", indent);
      }
      first = false;
      out.append(scalar(entry.getKey().toString(), false)).append(':');
      value(entry.getValue(), indent, false);
    }
  }

  private void value(Object value, int indent, boolean item) {
    int deeper = indent + 1 + random.nextInt(4);
    switch (value) {
      case Map<?, ?> map when item -> {
        int gap = 1 + random.nextInt(3);
        out.repeat(" ", gap);
        fields(map, indent + 1 + gap, true);
      }
      case Map<?, ?> map -> {
        beside();
        fields(map, deeper, false);
      }
      case List<?> list when list.stream().allMatch(String.class::isInstance) && chance(2) ->
          brackets(list, deeper);
      case List<?> list -> {
        beside();
        int at = chance(3) && !item ? indent : deeper;
        list.forEach(each -> {
          alone(at);
          out.repeat(" ", at).append('-');
          value(each, at, true);
        });
      }
      default -> {
        out.append(' ').append(scalar(value.toString(), false));
        beside();
      }
    }
  }

  private void brackets(List<?> list, int indent) {
    out.append(" [");
    list.forEach(each -> {
      if (chance(6)) {
        beside();
        out.repeat(" ", indent);
      }
      out.append(scalar(each.toString(), true)).append(", ");
    });
    out.append(']');
    beside();
  }

  private String scalar(String text, boolean inBrackets) {
    boolean bare = inBrackets ? Scalar.isPlainInBrackets(text) : Scalar.of(text).equals(text);
    return switch (random.nextInt(4)) {
      case 0 -> "'" + text.replace("'", "''") + "'";
      case 1 -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      default -> bare ? text : "'" + text.replace("'", "''") + "'";
    };
  }

  private void beside() {
    out.append(chance(6) ? "  # beside " + comments++ : "").append('\n');
  }

  private void alone(int indent) {
    while (chance(5)) {
      out.append('\n');
    }
    while (chance(6)) {
      int at = chance(3) ? random.nextInt(12) : indent;
      out.repeat(" ", at).append("# alone ").append(comments++).append('\n');
    }
  }
}
