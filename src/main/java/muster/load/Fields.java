package muster.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import muster.diagnostic.Position;
import muster.notation.Form;
import muster.notation.Shape;

/// The fields of one mapping, read by name. Whatever does not fit its field is reported where it
/// stands; {@link #whole} yields a record only if nothing that it needs was missing. A field that
/// the notation does not have, or has in another form, cannot be asked for.
final class Fields {
  private static final Form.Words YES_OR_NO = new Form.Words(List.of("yes", "no"));

  private final Node.Mapping node;
  private final Shape shape;
  private final Reading reading;
  private final Set<String> read = new HashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private boolean broken;

  /// @param shape of the mapping
  Fields(Node.Mapping node, Shape shape, Reading reading) {
    this.node = node;
    this.shape = shape;
    this.reading = reading;
  }

  Reading reading() {
    return reading;
  }

  Position position() {
    return node.position();
  }

  /// Where a field's value stands, or the record where the field is absent.
  Position position(String name) {
    return node.at(name);
  }

  /// The raw value of a field.
  Optional<Node> node(String name) {
    read.add(shape.field(name).name());
    return node.get(name);
  }

  /// A text; an empty one is reported.
  Optional<String> text(String name) {
    return node(name).flatMap(value -> textOf(name, value));
  }

  /// A text that the record cannot do without.
  String need(String name) {
    Optional<String> text = needed(name, text(name));
    return text.orElse("");
  }

  /// The record's own id: a slug.
  String id() {
    return id("");
  }

  /// The id of a record inside another.
  ///
  /// @param prefix what makes it whole
  String id(String prefix) {
    String id = need("id");
    if (!id.isEmpty() && !Slug.is(id)) {
      broken = true;
      reading.reportId(shape.name(), prefix, id, position("id"));
    }
    return id;
  }

  /// Ids that the record had before; [Index] holds them against those in use.
  List<String> was() {
    return texts("was");
  }

  /// A word of a closed list, given by the constants of an enum: `IN_TRAINING` is `in-training`.
  <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
    faults().takeWords(name, new WordList<>(words).form());
    return text(name).flatMap(text -> wordOf(words, text, position(name)));
  }

  /// A word of a closed list that the record cannot do without.
  <E extends Enum<E>> E needWord(String name, Class<E> words) {
    return needed(name, word(name, words)).orElse(words.getEnumConstants()[0]);
  }

  /// `yes` or `no`.
  boolean yes(String name) {
    faults().takeWords(name, YES_OR_NO);
    Optional<String> text = text(name);
    text.filter(word -> !YES_OR_NO.words().contains(word))
        .ifPresent(word -> faults().neither(name, word, position(name)));
    return text.equals(Optional.of("yes"));
  }

  /// The id of another record.
  <I> Optional<I> reference(String name, Kind kind, Function<String, I> type) {
    return text(name).map(id -> reading.refer(kind, id, position(name))).map(type);
  }

  /// The id of another record that this one cannot do without.
  <I> I needReference(String name, Kind kind, Function<String, I> type) {
    return needed(name, reference(name, kind, type)).orElse(type.apply(""));
  }

  /// What a field holds that the record cannot do without. That it is there, [#whole] makes sure.
  ///
  /// @throws IllegalArgumentException if the notation does not ask for the field
  <T> Optional<T> needed(String name, Optional<T> found) {
    if (!shape.asksFor(name)) {
      throw new IllegalArgumentException(shape.what() + " can do without " + name);
    }
    broken |= found.isEmpty();
    return found;
  }

  /// Ids of other records: a list, or one alone.
  <I> List<I> references(String name, Kind kind, Function<String, I> type) {
    List<I> ids = new ArrayList<>();
    for (Node item : items(name)) {
      textOf(name, item)
          .map(id -> reading.refer(kind, id, item.position()))
          .map(type)
          .ifPresent(ids::add);
    }
    return ids;
  }

  /// Texts: a list, or one alone.
  List<String> texts(String name) {
    return textsOf(name, items(name));
  }

  /// Texts by keys that are free: a list for each, or one alone.
  Map<String, List<String>> textsByKey(String name) {
    Map<String, List<String>> texts = new TreeMap<>();
    entries(name)
        .forEach(entry -> texts.put(entry.key(), textsOf(name, itemsOf(name, entry.value()))));
    return texts;
  }

  private List<String> textsOf(String name, List<Node> items) {
    return items.stream().flatMap(item -> textOf(name, item).stream()).toList();
  }

  /// Words of a closed list.
  <E extends Enum<E>> List<E> words(String name, Class<E> words) {
    faults().takeWords(name, new WordList<>(words).form());
    List<E> list = new ArrayList<>();
    for (Node item : items(name)) {
      textOf(name, item).flatMap(text -> wordOf(words, text, item.position())).ifPresent(list::add);
    }
    return list;
  }

  /// The items of a list; a scalar alone is a list of one.
  List<Node> items(String name) {
    return node(name).map(value -> itemsOf(name, value)).orElse(List.of());
  }

  private List<Node> itemsOf(String name, Node value) {
    if (value instanceof Node.Items(List<Node> nodes, Position position)) {
      if (nodes.isEmpty()) {
        empty(name, position, FieldFaults.ONE);
      }
      return nodes;
    }
    return List.of(value);
  }

  /// The mappings of a list.
  List<Fields> mappings(String name) {
    List<Fields> list = new ArrayList<>();
    for (Node item : items(name)) {
      mappingOf(name, item).map(it -> inner(name, it)).ifPresent(list::add);
    }
    return list;
  }

  /// A mapping.
  Optional<Fields> mapping(String name) {
    return node(name).flatMap(value -> mappingOf(name, value)).map(mapping -> inner(name, mapping));
  }

  /// The fields of what stands behind a field.
  Fields inner(String name, Node.Mapping mapping) {
    return new Fields(mapping, shape.inner(name), reading);
  }

  /// The keys and texts of a mapping whose keys are free (languages, say).
  List<Node.Entry> entries(String name) {
    Optional<Node.Mapping> mapping = node(name).flatMap(value -> mappingOf(name, value));
    mapping
        .filter(found -> found.entries().isEmpty())
        .ifPresent(found -> empty(name, found.position(), FieldFaults.ONE));
    return mapping.map(Node.Mapping::entries).orElse(List.of());
  }

  /// The record, unless something that it needs is missing; then empty. Fields that nobody asked
  /// for are reported as unknown, and those that are needed as missing.
  <R> Optional<R> whole(Supplier<R> record) {
    var names = new FieldNames(node, shape, read, reading.problems());
    broken |= names.report(missing);
    return broken ? Optional.empty() : Optional.of(record.get());
  }

  /// Notes that the record cannot be built; the reason was reported.
  void fail() {
    broken = true;
  }

  /// Notes that a field is missing which the notation alone does not ask for.
  void missing(String name) {
    broken = true;
    if (node.get(name).isEmpty()) {
      missing.add(shape.field(name).name());
    }
  }

  private Optional<Node.Mapping> mappingOf(String name, Node value) {
    return switch (value) {
      case Node.Mapping mapping -> Optional.of(mapping);
      case Node.Text(String text, boolean _, Position position) when text.isBlank() -> {
        empty(name, position, "write its fields under it");
        yield Optional.empty();
      }
      case Node.Text _, Node.Items _ -> {
        wrongShape(name, value, "fields are wanted");
        yield Optional.empty();
      }
    };
  }

  /// Whether a text is a field without its colon, which is reported.
  boolean isField(String name, Node.Text text) {
    boolean field = faults().noColon(name, text).isPresent();
    if (field) {
      wrongShape(name, text, "fields are wanted");
    }
    return field;
  }

  Optional<String> textOf(String name, Node value) {
    if (!(value instanceof Node.Text(String text, boolean quoted, Position position))) {
      wrongShape(name, value, "a text is wanted");
      return Optional.empty();
    }
    if (text.isBlank()) {
      empty(
          name,
          position,
          quoted
              ? "say what the source says"
              : "write it: a value that begins with # needs quotes");
      return Optional.empty();
    }
    if (!quoted) {
      faults().quotationMarks(name, text, position);
    }
    return Optional.of(text);
  }

  private void empty(String name, Position position, String mend) {
    broken = true;
    faults().empty(name, position, mend);
  }

  private void wrongShape(String name, Node value, String wanted) {
    broken = true;
    faults().wrongShape(name, value, wanted);
  }

  private FieldFaults faults() {
    return new FieldFaults(shape, reading.problems());
  }

  private <E extends Enum<E>> Optional<E> wordOf(Class<E> type, String text, Position position) {
    var words = new WordList<>(type);
    Optional<E> word = words.find(text);
    if (word.isEmpty()) {
      broken = true;
      words.report(text, position, reading.problems());
    }
    return word;
  }
}
