package muster.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import muster.analysis.Edited;
import muster.diff.Item.Kind;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Source;
import muster.model.Support;

/// Finds the records of which a report of changes must show nothing: protected persons, what they
/// say or what is said of them, documents of which more is withheld than before, and what went with
/// any of these. What is protected now is protected in every earlier version.
final class Veil {
  private final Set<Item> veiled = new TreeSet<>();
  private final List<Change> changes;

  private Veil(List<Change> changes) {
    this.changes = changes;
  }

  static Set<Item> over(Dataset before, Dataset after, List<Change> changes) {
    var veil = new Veil(changes);
    veil.persons(before);
    veil.persons(after);
    veil.wordsOf(before);
    veil.wordsOf(after);
    veil.withheld(before, after);
    veil.documents();
    veil.gone(before);
    return veil.veiled;
  }

  /// The same for a record as it is.
  static Set<Item> over(Dataset dataset) {
    var veil = new Veil(List.of());
    veil.persons(dataset);
    veil.wordsOf(dataset);
    return veil.veiled;
  }

  /// The same after an edit. Of claims only those of the edited documents are looked at.
  ///
  /// @param known those over the record before
  static Set<Item> over(Edited edited, Set<Item> known) {
    if (!edited.sparesWhatDocumentsName()) {
      return over(edited.now());
    }
    var veil = new Veil(List.of());
    veil.veiled.addAll(known);
    edited.partBefore().reports().values().stream()
        .map(report -> ClaimFields.of(report).item())
        .forEach(veil.veiled::remove);
    veil.wordsOf(edited.part());
    return veil.veiled;
  }

  private void persons(Dataset dataset) {
    dataset.actors().values().stream()
        .filter(actor -> actor.protection().hides())
        .forEach(actor -> veiled.add(Item.of(Kind.ACTOR, actor.id())));
  }

  /// Claims and occasions that name a protected person, and whatever was said in captivity.
  private void wordsOf(Dataset dataset) {
    boolean somebody = !veiled.isEmpty();
    for (Report report : dataset.reports().values()) {
      boolean captive =
          report.claim().support().conditions().contains(Support.Condition.IN_CAPTIVITY);
      if (captive || (somebody && namesVeiledPerson(ClaimFields.of(report)))) {
        veiled.add(ClaimFields.of(report).item());
      }
    }
    if (!somebody) {
      return;
    }
    dataset.utterances().values().stream()
        .map(ActorFields::of)
        .filter(this::namesVeiledPerson)
        .forEach(fact -> veiled.add(fact.item()));
  }

  private boolean namesVeiledPerson(Fact fact) {
    Set<Item> named = new HashSet<>();
    fact.links(named::add);
    return named.stream().anyMatch(it -> it.kind() == Kind.ACTOR && veiled.contains(it));
  }

  private void withheld(Dataset before, Dataset after) {
    for (Source source : after.sources().values()) {
      Source old = before.sources().get(source.id());
      if (old != null && !old.withheld().containsAll(source.withheld())) {
        veiled.add(Item.of(Kind.SOURCE, source.id()));
      }
    }
  }

  /// Where a veiled claim is taken away or put otherwise, nothing of its document is shown; nor is
  /// anything of the claims of a veiled document.
  private void documents() {
    for (Change change : changes) {
      boolean takes = change instanceof Change.Withdrawn || change instanceof Change.Revised;
      change.items().stream()
          .filter(item -> takes && item.kind() == Kind.CLAIM && veiled.contains(item))
          .forEach(item -> veiled.add(item.source()));
    }
    changes.stream()
        .flatMap(change -> change.items().stream())
        .filter(item -> item.kind() == Kind.CLAIM && veiled.contains(item.source()))
        .forEach(veiled::add);
  }

  /// What went together with a veiled record: what that named, and what named it.
  private void gone(Dataset before) {
    if (changes.stream().noneMatch(Change.Withdrawn.class::isInstance)) {
      return;
    }
    Set<Item> named = new HashSet<>();
    Facts.of(before).all().values().stream()
        .filter(fact -> veiled.contains(fact.item()))
        .forEach(fact -> fact.links(named::add));
    Set<Item> gone = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.Withdrawn(Fact fact, var _)
          && (named.contains(fact.item()) || namesVeiled(fact))) {
        gone.add(fact.item());
      }
    }
    veiled.addAll(gone);
  }

  private boolean namesVeiled(Fact fact) {
    Set<Item> links = new HashSet<>();
    fact.links(links::add);
    return links.stream().anyMatch(veiled::contains);
  }
}
