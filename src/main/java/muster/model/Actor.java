package muster.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Anybody who says, relays, publishes or is spoken of.
///
/// @param was ids that it had before; their pages lead to its own
/// @param state ISO 3166-1 alpha-2 code
/// @param partOf the body that it counts as when originators are counted
/// @param names by language (BCP 47)
/// @param mayBe actors that an unspecified one may be: never counted as distinct from them
/// @param grades letters that editors gave it
public record Actor(
    ActorId id,
    List<String> was,
    String name,
    Kind kind,
    Optional<String> state,
    Optional<ActorId> partOf,
    List<Role> roles,
    List<String> aliases,
    Map<String, String> names,
    List<ActorId> mayBe,
    List<Grade.OfActor> grades,
    Protection protection,
    Optional<String> note) {
  /// Copies the collections.
  public Actor {
    was = List.copyOf(was);
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    mayBe = List.copyOf(mayBe);
    grades = List.copyOf(grades);
  }

  /// What an actor is.
  public enum Kind {
    STATE,
    OFFICE,
    GOVERNMENT_BODY,
    INTELLIGENCE_AGENCY,
    MILITARY,
    LEGISLATURE,
    INTERNATIONAL_BODY,
    NEWS_AGENCY,
    OUTLET,
    NGO,
    THINK_TANK,
    PERSON,
    GROUP,
    UNNAMED
  }

  /// Whether naming anything about the actor could harm somebody.
  public enum Protection {
    NONE,
    PRISONER_OF_WAR,
    PRIVATE_PERSON;

    /// Whether the actor has no page, list or search entry of its own.
    public boolean hides() {
      return this != NONE;
    }
  }

  /// An office or post. @param of the body that it is a role in
  public record Role(String title, Optional<ActorId> of, Optional<When> during) {}
}
