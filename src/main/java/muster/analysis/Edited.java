package muster.analysis;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import muster.amended.Amended;
import muster.model.Dataset;
import muster.model.Source;
import muster.model.SourceId;

/// A record before and after an edit. What is the same object in both is the same: to compare all
/// of it would take longer than what is saved.
@SuppressWarnings("ReferenceEquality")
public final class Edited {
  private final Dataset before;
  private final Dataset now;
  private final NavigableSet<SourceId> sources;
  private final Dataset part;
  private final Dataset partBefore;

  public Edited(Dataset before, Dataset now) {
    this.before = before;
    this.now = now;
    this.sources = new TreeSet<>(Amended.changed(before.sources(), now.sources()));
    this.part = only(now, sources);
    this.partBefore = only(before, sources);
  }

  /// The record before.
  public Dataset before() {
    return before;
  }

  /// The record after.
  public Dataset now() {
    return now;
  }

  /// Whether nothing but documents, questions and comparisons is another.
  public boolean sparesWhatDocumentsName() {
    return before.site() == now.site()
        && before.actors() == now.actors()
        && before.places() == now.places()
        && before.deployments() == now.deployments()
        && before.events() == now.events()
        && before.utterances() == now.utterances()
        && before.measures() == now.measures()
        && before.pages().equals(now.pages());
  }

  /// Whether no claim came or went.
  public boolean keepsClaims() {
    return part().reports().keySet().equals(partBefore().reports().keySet());
  }

  /// The documents that are others, came or went.
  public NavigableSet<SourceId> sources() {
    return Collections.unmodifiableNavigableSet(sources);
  }

  /// The record after the edit as if it had only those documents.
  public Dataset part() {
    return part;
  }

  /// The record before the edit as if it had only those documents.
  public Dataset partBefore() {
    return partBefore;
  }

  private static Dataset only(Dataset whole, Set<SourceId> sources) {
    var few = new TreeMap<SourceId, Source>();
    for (SourceId id : sources) {
      if (whole.sources().containsKey(id)) {
        few.put(id, whole.sources().get(id));
      }
    }
    return whole.with(few);
  }
}
