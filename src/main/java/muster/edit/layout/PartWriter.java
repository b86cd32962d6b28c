package muster.edit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the parts of a file in block style, one text a line.
final class PartWriter {
  private final StringBuilder out = new StringBuilder();

  private PartWriter() {}

  static String write(Part.Mapping root, FieldOrder order, Remarks.Ends ends) {
    var writer = new PartWriter();
    writer.lines(ends.top(), 0);
    writer.fields(root, order, 0);
    writer.lines(ends.bottom(), 0);
    return writer.out.toString().strip() + "\n";
  }

  private void fields(Part.Mapping mapping, FieldOrder order, int indent) {
    order
        .sorted(mapping.slots())
        .forEach(field -> {
          lines(above(field, order), indent);
          field(field, order, " ".repeat(indent), indent);
        });
  }

  private void field(Slot field, FieldOrder order, String lead, int indent) {
    String key = field.key().orElseThrow();
    out.append(lead).append(Scalar.of(key)).append(':');
    value(field, order.behind(key), indent);
    lines(field.below, indent);
  }

  private void value(Slot slot, FieldOrder order, int indent) {
    switch (slot.value()) {
      case Part.Text(String text) when text.isEmpty() -> end(slot);
      case Part.Text(String text) when Scalar.isLines(text) -> literal(slot, text, indent + 2);
      case Part.Text(String text) -> end(slot, Scalar.of(text));
      case Part.Items(List<Slot> items, boolean _, int _) when items.isEmpty() -> end(slot, "[]");
      case Part.Items items when slot.ending.isEmpty() && isOneLine(items, order) ->
          end(slot, inBrackets(items));
      case Part.Items items -> {
        end(slot);
        items.slots().forEach(item -> item(item, order.ofItem(), indent + 2));
        lines(slot.ending, indent + 2);
      }
      case Part.Mapping(List<Slot> fields, boolean _, int _) when fields.isEmpty() ->
          end(slot, "{}");
      case Part.Mapping mapping -> {
        end(slot);
        fields(mapping, order, indent + 2);
        lines(slot.ending, indent + 2);
      }
    }
  }

  private void item(Slot item, FieldOrder order, int indent) {
    lines(above(item, order), indent);
    out.repeat(" ", indent).append('-');
    if (item.value() instanceof Part.Mapping mapping && !mapping.slots().isEmpty()) {
      List<Slot> fields = order.sorted(mapping.slots());
      field(fields.getFirst(), order, " ", indent + 2);
      fields(new Part.Mapping(fields.subList(1, fields.size()), false, 0), order, indent + 2);
      lines(item.ending, indent + 2);
    } else {
      value(item, order, indent);
    }
    lines(item.below, indent);
  }

  /// What stands above a slot: for fields that begin on its line too.
  private static List<String> above(Slot slot, FieldOrder order) {
    if (slot.key().isPresent()
        || !(slot.value() instanceof Part.Mapping mapping)
        || mapping.slots().isEmpty()) {
      return slot.above;
    }
    List<String> all = new ArrayList<>(slot.above);
    slot.beside.ifPresent(all::add);
    all.addAll(order.sorted(mapping.slots()).getFirst().above);
    return all;
  }

  private static boolean isOneLine(Part.Items items, FieldOrder order) {
    return (items.brackets() || order.isOfWords())
        && items.slots().stream().allMatch(PartWriter::isBare);
  }

  private static boolean isBare(Slot item) {
    return !item.hasComments()
        && item.value() instanceof Part.Text(String text)
        && Scalar.isPlainInBrackets(text);
  }

  private static String inBrackets(Part.Items items) {
    return items.slots().stream()
        .map(item -> ((Part.Text) item.value()).text())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private void literal(Slot slot, String text, int indent) {
    end(slot, text.endsWith("\n") ? "|" : "|-");
    text.lines().forEach(line -> line(line, indent));
  }

  private void end(Slot slot, String value) {
    out.append(' ').append(value);
    end(slot);
  }

  private void end(Slot slot) {
    slot.beside.ifPresent(comment -> out.append(' ').append(comment));
    out.append('\n');
  }

  private void lines(List<String> lines, int indent) {
    lines.forEach(line -> {
      if (!line.isEmpty() || !isAfterBlank()) {
        line(line, indent);
      }
    });
  }

  private boolean isAfterBlank() {
    int end = out.length();
    return end == 0 || (end > 1 && out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n');
  }

  private void line(String line, int indent) {
    out.repeat(" ", line.isEmpty() ? 0 : indent).append(line).append('\n');
  }
}
