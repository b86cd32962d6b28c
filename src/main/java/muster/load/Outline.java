package muster.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.diagnostic.Diagnostic;

/// A YAML file that is no fact file, as a plain tree: every scalar is text.
///
/// @param fields maps, lists and texts by name, in the order of the file
/// @param problems why it could not be read
public record Outline(Map<String, Object> fields, List<Diagnostic> problems) {
  /// Copies the list.
  public Outline {
    problems = List.copyOf(problems);
  }

  /// Reads a file's text.
  ///
  /// @param shown its path as printed
  public static Outline read(String shown, String text) {
    var problems = new Problems();
    Optional<Node> root = YamlReader.read(shown, text, problems);
    Map<String, Object> fields =
        root.filter(Node.Mapping.class::isInstance)
            .map(node -> fields((Node.Mapping) node))
            .orElse(Map.of());
    return new Outline(fields, problems.sorted());
  }

  /// Reads a file's bytes, which have to be text in UTF-8.
  ///
  /// @param shown its path as printed
  public static Outline read(String shown, byte[] bytes) {
    var problems = new Problems();
    FactFile file = Decoder.decode(shown, bytes, problems);
    return file.sound() ? read(shown, file.text()) : new Outline(Map.of(), problems.sorted());
  }

  private static Map<String, Object> fields(Node.Mapping mapping) {
    Map<String, Object> fields = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> fields.put(entry.key(), plain(entry.value())));
    return fields;
  }

  private static Object plain(Node node) {
    return switch (node) {
      case Node.Text text -> text.text();
      case Node.Items items -> items.nodes().stream().map(Outline::plain).toList();
      case Node.Mapping mapping -> fields(mapping);
    };
  }
}
