package muster.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diagnostic.Nearest;
import muster.load.Slug;
import muster.model.Actor;
import muster.model.Dataset;
import muster.model.Place;

/// Finds the record that a cell names: by its id, by its name, or by a spelling that the record or
/// the map has for it. Case, spaces and the form of an apostrophe do not matter.
final class KnownNames {
  /// What a field may name.
  enum Kind {
    ACTOR("actor", "actors.yaml"),
    SUBJECT("deployment, event or actor", "deployments.yaml"),
    MEASURE("measure", "measures.yaml"),
    PLACE("place", "places.yaml");

    private final String word;
    private final String file;

    Kind(String word, String file) {
      this.word = word;
      this.file = file;
    }
  }

  /// More than these are not proposed, as the words then say too little.
  private static final int FEW = 5;

  /// A name as short as this stands in other words by chance.
  private static final int SHORT = 3;

  private final Map<Kind, Map<String, String>> ids = new HashMap<>();
  private final List<String> deployments;

  KnownNames(Dataset dataset, Map<String, List<String>> aliases) {
    Stream.of(Kind.values()).forEach(kind -> ids.put(kind, new HashMap<>()));
    for (Actor actor : dataset.actors().values()) {
      List<String> spellings = new ArrayList<>(actor.aliases());
      spellings.addAll(actor.names().values());
      add(Kind.ACTOR, actor.id(), actor.name(), spellings);
      add(Kind.SUBJECT, actor.id(), actor.name(), spellings);
    }
    for (Place place : dataset.places().values()) {
      add(Kind.PLACE, place.id(), place.name(), place.names().values());
    }
    dataset.events().values().forEach(it -> add(Kind.SUBJECT, it.id(), it.name(), List.of()));
    dataset.deployments().values().forEach(it -> add(Kind.SUBJECT, it.id(), it.name(), List.of()));
    this.deployments = dataset.deployments().keySet().stream().map(Object::toString).toList();
    dataset.measures().values().forEach(it -> add(Kind.MEASURE, it.id(), it.label(), List.of()));
    ids.values()
        .forEach(known ->
            aliases.forEach((id, spellings) -> {
              if (known.containsKey(key(id))) {
                spellings.forEach(spelling -> known.put(key(spelling), id));
              }
            }));
  }

  private void add(Kind kind, Object id, String name, Collection<String> more) {
    Map<String, String> known = of(kind);
    Stream.concat(Stream.of(name), more.stream())
        .forEach(spelling -> known.putIfAbsent(key(spelling), id.toString()));
    known.put(id.toString(), id.toString());
  }

  private Map<String, String> of(Kind kind) {
    return ids.getOrDefault(kind, Map.of());
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('’', '\'');
  }

  /// The id of what a text names.
  Optional<String> find(Kind kind, String text) {
    return Optional.ofNullable(of(kind).get(key(text)));
  }

  /// That nothing is called so.
  static String unknown(Kind kind, String text) {
    return "no " + kind.word + " is called `" + text + "`";
  }

  /// What to do about it at a prompt, going on from the words that nothing is called so.
  String advice(Kind kind, String text) {
    Set<String> meant = new TreeSet<>(within(kind, text));
    near(kind, text).ifPresent(meant::add);
    if (!meant.isEmpty() && meant.size() <= FEW) {
      return ": did you mean " + quoted(meant, " or ") + "?";
    }
    return switch (kind) {
      case SUBJECT -> ": type one of " + quoted(deployments, ", ") + ", or an event or an actor";
      case MEASURE -> ": type one of " + quoted(new TreeSet<>(of(kind).values()), ", ");
      case ACTOR, PLACE ->
          ": type another, or add it first (muster new " + kind.word + " " + newId(text) + ")";
    };
  }

  /// Those in whose name or other spelling the words stand, or whose name stands in the words.
  private Set<String> within(Kind kind, String text) {
    String typed = " " + key(text) + " ";
    Set<String> found = new TreeSet<>();
    of(kind)
        .forEach((spelling, id) -> {
          String known = " " + spelling.replaceAll("[^\\p{L}\\p{N}']+", " ") + " ";
          if (known.contains(typed) || (spelling.length() > SHORT && typed.contains(known))) {
            found.add(id);
          }
        });
    return found;
  }

  private static String quoted(Collection<String> ids, String between) {
    return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(between));
  }

  private static String newId(String text) {
    String slug = Slug.of(text);
    return slug.isEmpty() ? "its-id" : slug;
  }

  private Optional<String> near(Kind kind, String text) {
    Map<String, String> known = of(kind);
    return Nearest.of(key(text), known.keySet()).map(known::get);
  }

  /// What to do where nothing is called so.
  String hint(Kind kind, String text) {
    Optional<String> near = near(kind, text);
    return near.map(id -> "did you mean `" + id + "`? ").orElse("")
        + "Add the spelling under `aliases:` of the map (`"
        + near.orElse("its-id")
        + ": [\""
        + text
        + "\"]`), or the "
        + kind.word
        + " to "
        + kind.file;
  }
}
