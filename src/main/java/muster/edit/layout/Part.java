package muster.edit.layout;

import java.util.List;

/// A piece of a file as it is laid out.
sealed interface Part {
  /// A scalar.
  record Text(String text) implements Part {}

  /// A list.
  ///
  /// @param brackets whether it is written in brackets
  /// @param end behind its last character, in code points
  record Items(List<Slot> slots, boolean brackets, int end) implements Part {}

  /// Fields.
  ///
  /// @param braces whether they are written in braces
  /// @param end behind the last character, in code points
  record Mapping(List<Slot> slots, boolean braces, int end) implements Part {}

  /// What stands in it.
  default List<Slot> inside() {
    return switch (this) {
      case Text _ -> List.of();
      case Items items -> items.slots();
      case Mapping mapping -> mapping.slots();
    };
  }

  /// Whether it is in brackets or braces and ends before a place.
  default boolean closedBefore(int place) {
    return switch (this) {
      case Text _ -> false;
      case Items items -> items.brackets() && items.end() <= place;
      case Mapping mapping -> mapping.braces() && mapping.end() <= place;
    };
  }
}
