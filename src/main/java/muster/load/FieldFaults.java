package muster.load;

import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import muster.notation.Form;
import muster.notation.Shape;

/// Says what is wrong with what stands behind the name of a field.
record FieldFaults(Shape shape, Problems problems) {
  /// What there is to do with an empty list.
  static final String ONE = "name at least one";

  /// Reports a text, list or mapping with nothing in it.
  ///
  /// @param mend what else there is to do than to remove the field
  void empty(String name, Position position, String mend) {
    boolean removable = !shape.field(name).required();
    problems.add(
        Rule.EMPTY_VALUE,
        position,
        "`" + name + "` is written but empty",
        removable ? "remove the line, or " + mend : mend);
  }

  /// Reports quotation marks of another kind around a whole text, for which straight ones were
  /// meant.
  void quotationMarks(String name, String text, Position position) {
    String inside = text.substring(1, Math.max(1, text.length() - 1));
    boolean around = text.length() > 2 && "“„”«".indexOf(text.charAt(0)) >= 0;
    if (around && "“”»".indexOf(text.charAt(text.length() - 1)) >= 0 && isOne(inside)) {
      problems.add(
          Rule.WRONG_SHAPE,
          position,
          "`" + name + "` stands in typographic quotation marks, which are part of the text",
          "write it without them, or with straight ones: "
              + FaultyLines.quoted(inside)
              + "; where the source has them, put straight ones around the whole");
    }
  }

  private static boolean isOne(String inside) {
    return inside.chars().noneMatch(sign -> "“„”«»".indexOf(sign) >= 0);
  }

  /// Reports a text where a list belongs, and the like.
  void wrongShape(String name, Node value, String wanted) {
    String found =
        switch (value) {
          case Node.Text(String text, boolean _, Position _) -> "the text `" + text + "`";
          case Node.Items _ -> "a list";
          case Node.Mapping _ -> "fields";
        };
    String message = "`" + name + "` of " + shape.what() + ": " + wanted + ", not " + found;
    noColon(name, value)
        .ifPresentOrElse(
            hint -> problems.add(Rule.WRONG_SHAPE, value.position(), message, hint),
            () -> problems.add(Rule.WRONG_SHAPE, value.position(), message));
  }

  /// What to type for a text that begins with the name of a field which may stand there.
  Optional<String> noColon(String name, Node value) {
    if (!(value instanceof Node.Text(String text, boolean _, Position _))) {
      return Optional.empty();
    }
    String word = text.strip().split("[ :]", 2)[0];
    return shape
        .field(name)
        .form()
        .inner()
        .filter(inner -> inner.names().contains(word) && word.length() < text.strip().length())
        .map(
            _ -> "write `" + word + ": " + text.strip().substring(word.length() + 1).strip() + "`");
  }

  /// Reports a word that is neither `yes` nor `no`.
  void neither(String name, String word, Position position) {
    problems.add(
        Rule.UNKNOWN_WORD, position, "`" + name + "` is `" + word + "`", "write yes or no");
  }

  /// Makes sure that the notation has the words that are asked for.
  void takeWords(String name, Form.Words words) {
    Form form = shape.field(name).form();
    Form item = form instanceof Form.ListOf(Form each, boolean _) ? each : form;
    if (!item.equals(words)) {
      throw new IllegalArgumentException(name + " of " + shape.what() + " has other words");
    }
  }
}
