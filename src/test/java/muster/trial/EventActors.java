package muster.trial;

import static muster.trial.FactWriter.fields;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The publishers and origins of a table of events, as actors.
final class EventActors {
  /// Whose statement a document carries.
  ///
  /// @param actor an id, or `nobody`
  /// @param certain whether it is one, and known which
  record By(String actor, boolean certain) {}

  private final NamedOrigins names;
  private final Slugs slugs = new Slugs();
  private final Map<String, Object> actors = new LinkedHashMap<>();

  EventActors(NamedOrigins names) {
    this.names = names;
  }

  Collection<Object> all() {
    return actors.values();
  }

  /// The actor who keeps the table.
  String keeper(String name) {
    return add(name, name, "group");
  }

  /// The publisher of a document.
  String publisher(Optional<String> name) {
    return name.map(given -> add(NamedOrigins.key(given), given, "outlet"))
        .orElseGet(() -> add("|none", "a publisher that the table does not name", "unnamed"));
  }

  /// The origin that a remark names.
  By origin(Optional<String> remark) {
    List<String> named = remark.map(names::in).orElse(List.of());
    if (named.isEmpty()) {
      return new By("nobody", false);
    }
    if (named.stream().map(NamedOrigins::key).distinct().count() > 1) {
      return new By(add("|several", "one of several originators", "unnamed"), false);
    }
    String name = named.getFirst();
    return new By(
        names.isBody(name)
            ? add(NamedOrigins.key(name), name, "group")
            : add("|" + NamedOrigins.key(name), "an originator not named here", "unnamed"),
        true);
  }

  private String add(String key, String name, String kind) {
    String id = slugs.of(key, name);
    actors.putIfAbsent(id, fields("id", id, "name", name, "kind", kind));
    return id;
  }
}
