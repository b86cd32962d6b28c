package muster.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Report;

/// How many originators stand behind a set of reports. Whether those are independent of one another
/// is not known: distinct is all that is counted. An originator all of whose reports rest on
/// information of another that is counted is not distinct from it.
///
/// @param reports reports counted
/// @param named distinct named originators, as institutions
/// @param states their states
/// @param unnamed distinct unnamed originators
/// @param nobody reports that name nobody
/// @param inferred reports whose origin an editor assigned by comparison
/// @param stateless named originators of no state that the record knows
/// @param unspecified named originators of which the source does not say which of several they are
/// @param informed originators left out, as all their reports rest on information of another
public record Tally(
    int reports,
    Set<ActorId> named,
    Set<String> states,
    Set<ActorId> unnamed,
    int nobody,
    int inferred,
    int stateless,
    int unspecified,
    int informed) {
  /// Copies the sets.
  public Tally {
    named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
    states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    unnamed = Collections.unmodifiableSortedSet(new TreeSet<>(unnamed));
  }

  /// Counts the originators of some reports.
  public static Tally of(Collection<Report> reports, Dataset dataset) {
    return of(reports, dataset, new Origins(dataset));
  }

  /// The same. @param origins of the same record
  public static Tally of(Collection<Report> reports, Dataset dataset, Origins origins) {
    Set<ActorId> named = new HashSet<>();
    Set<ActorId> unnamed = new HashSet<>();
    int nobody = 0;
    int inferred = 0;
    var informing = new Informed(dataset, origins);
    for (Report report : reports) {
      switch (origins.of(report)) {
        case Origin.Named(ActorId institution, ActorId _) -> {
          named.add(institution);
          informing.add(institution, report);
        }
        case Origin.Unnamed(ActorId voice) -> {
          unnamed.add(voice);
          informing.add(voice, report);
        }
        case Origin.Nobody _ -> nobody++;
        case Origin.Inferred _ -> inferred++;
      }
    }
    dropPossiblySame(named, dataset);
    Set<ActorId> informed = informing.found();
    int left = named.size() + unnamed.size();
    named.removeAll(informed);
    unnamed.removeAll(informed);
    left -= named.size() + unnamed.size();
    Set<String> states = states(named, dataset);
    int stateless = stateless(named, dataset);
    int unspecified = unspecified(named, dataset);
    return new Tally(
        reports.size(), named, states, unnamed, nobody, inferred, stateless, unspecified, left);
  }

  /// An unspecified service is not counted beside one that it may be.
  private static void dropPossiblySame(Set<ActorId> named, Dataset dataset) {
    var all = Set.copyOf(named);
    named.removeIf(id -> dataset.actor(id).mayBe().stream().anyMatch(other -> all.contains(other)));
  }

  private static int unspecified(Set<ActorId> named, Dataset dataset) {
    return (int) named.stream().filter(id -> !dataset.actor(id).mayBe().isEmpty()).count();
  }

  private static int stateless(Set<ActorId> named, Dataset dataset) {
    return (int) named.stream().filter(id -> dataset.actor(id).state().isEmpty()).count();
  }

  private static Set<String> states(Set<ActorId> named, Dataset dataset) {
    Set<String> states = new TreeSet<>();
    for (ActorId id : named) {
      Actor actor = dataset.actor(id);
      actor.state().ifPresent(states::add);
    }
    return states;
  }
}
