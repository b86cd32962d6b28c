package muster.render;

import java.util.List;
import muster.diagnostic.Position;

/// One tag of a template that opens an element.
///
/// @param name in lower case
/// @param at where its `<` stands
record Element(String name, Position at, List<Attribute> attributes) {
  /// An attribute as it is written.
  ///
  /// @param at where its name begins
  record Attribute(String name, Position at, String value) {}

  boolean has(String attribute) {
    return attributes.stream().anyMatch(each -> each.name().equals(attribute));
  }
}
