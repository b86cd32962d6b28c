package muster.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import muster.diff.Field.What;
import muster.diff.Item.Kind;
import muster.model.When;
import muster.time.EdtfDate;

/// Collects the fields of a record; what is empty is no field.
final class FieldList {
  private final List<Field> fields = new ArrayList<>();
  private final String prefix;

  FieldList() {
    this("");
  }

  /// @param prefix before every name
  FieldList(String prefix) {
    this.prefix = prefix;
  }

  FieldList add(String name, What what, Optional<? extends Facet> facet) {
    facet.ifPresent(present -> fields.add(new Field(prefix + name, what, present)));
    return this;
  }

  FieldList text(String name, What what, String text) {
    return add(name, what, Optional.of(new Facet.Text(text)));
  }

  FieldList text(String name, What what, Optional<String> text) {
    return add(name, what, text.map(Facet.Text::new));
  }

  FieldList quote(String name, What what, Optional<String> text) {
    return add(name, what, text.map(Facet.Quoted::new));
  }

  FieldList word(String name, What what, Enum<?> word) {
    return add(name, what, Optional.of(word(word)));
  }

  FieldList yes(String name, What what, boolean holds) {
    return add(name, what, Optional.of(new Facet.Word("yes")).filter(_ -> holds));
  }

  FieldList time(String name, Optional<When> when) {
    return add(name, What.REDATED, when.map(Facet.Time::new));
  }

  FieldList day(String name, What what, Optional<EdtfDate> day) {
    return add(name, what, day.map(Facet.Day::new));
  }

  FieldList link(String name, What what, Kind kind, Optional<?> id) {
    return add(name, what, id.map(it -> link(kind, it)));
  }

  FieldList links(String name, What what, Kind kind, Collection<?> ids) {
    return many(name, what, ids, id -> link(kind, id));
  }

  FieldList texts(String name, What what, Collection<String> texts) {
    return many(name, what, texts, Facet.Text::new);
  }

  /// Texts by language.
  FieldList texts(String name, What what, Map<String, String> texts) {
    return add(
        name,
        what,
        Optional.of(texts)
            .filter(it -> !it.isEmpty())
            .map(it ->
                new Facet.Group(
                    it.entrySet().stream()
                        .map(e -> new Facet.Part(e.getKey(), new Facet.Text(e.getValue())))
                        .toList())));
  }

  <R> FieldList many(String name, What what, Collection<R> records, Function<R, Facet> facet) {
    List<Facet> items = records.stream().map(facet).toList();
    return add(name, what, Optional.of(new Facet.Many(items)).filter(_ -> !items.isEmpty()));
  }

  List<Field> fields() {
    return fields;
  }

  /// All of it as one facet; empty where there is nothing.
  Optional<Facet> asGroup() {
    return fields.isEmpty() ? Optional.empty() : Optional.of(group());
  }

  Facet group() {
    return new Facet.Group(
        fields.stream().map(field -> new Facet.Part(field.name(), field.facet())).toList());
  }

  static Facet word(Enum<?> word) {
    return new Facet.Word(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static Facet link(Kind kind, Object id) {
    return new Facet.Link(Item.of(kind, id));
  }
}
