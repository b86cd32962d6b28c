package muster.load;

import muster.diagnostic.Position;
import muster.diagnostic.Rule;
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

  /// Reports a text where a list belongs, and the like.
  void wrongShape(String name, Node value, String wanted) {
    String found =
        switch (value) {
          case Node.Text(String text, boolean _, Position _) -> "the text `" + text + "`";
          case Node.Items _ -> "a list";
          case Node.Mapping _ -> "fields";
        };
    problems.add(
        Rule.WRONG_SHAPE,
        value.position(),
        "`" + name + "` of " + shape.what() + ": " + wanted + ", not " + found);
  }
}
