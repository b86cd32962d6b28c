package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Grade;
import muster.model.When;

/// Binds one actor.
final class ActorReader {
  private ActorReader() {}

  static Optional<Actor> read(Fields in) {
    var id = new ActorId(in.id());
    List<String> was = in.was();
    String name = in.need("name");
    Actor.Kind kind = in.needWord("kind", Actor.Kind.class);
    Optional<String> state = in.text("state");
    Optional<ActorId> partOf = in.reference("part-of", Kind.ACTOR, ActorId::new);
    List<Actor.Role> roles = roles(in);
    List<String> aliases = in.texts("aliases");
    Map<String, String> names = names(in);
    List<ActorId> mayBe = in.references("may-be", Kind.ACTOR, ActorId::new);
    List<Grade.OfActor> grades = GradeReader.ofActor(in);
    var protection = in.word("protection", Actor.Protection.class).orElse(Actor.Protection.NONE);
    Optional<String> note = in.text("note");
    return in.whole(() ->
        new Actor(
            id,
            was,
            name,
            kind,
            state,
            partOf,
            roles,
            aliases,
            names,
            mayBe,
            grades,
            protection,
            note));
  }

  /// `names`: a name for each language.
  static Map<String, String> names(Fields in) {
    Map<String, String> names = new TreeMap<>();
    for (Node.Entry entry : in.entries("names")) {
      in.textOf("names", entry.value()).ifPresent(name -> names.put(entry.key(), name));
    }
    return names;
  }

  private static List<Actor.Role> roles(Fields in) {
    List<Actor.Role> roles = new ArrayList<>();
    in.mappings("roles").forEach(role -> role(role).ifPresent(roles::add));
    return roles;
  }

  private static Optional<Actor.Role> role(Fields in) {
    String title = in.need("title");
    Optional<ActorId> of = in.reference("of", Kind.ACTOR, ActorId::new);
    Optional<When> during = WhenReader.read(in, "during");
    return in.whole(() -> new Actor.Role(title, of, during));
  }
}
