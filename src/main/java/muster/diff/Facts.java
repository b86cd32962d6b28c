package muster.diff;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import muster.model.Dataset;

/// A whole record, taken apart into facts that can be compared one by one. In which file a fact
/// stands, and in which order claims stand in a document, is no part of it.
public record Facts(NavigableMap<Item, Fact> all) {
  /// Copies the map.
  public Facts {
    all = Collections.unmodifiableNavigableMap(new TreeMap<>(all));
  }

  /// Takes a record apart.
  public static Facts of(Dataset dataset) {
    var all = new TreeMap<Item, Fact>();
    put(dataset.actors().values(), ActorFields::of, all);
    put(dataset.places().values(), ActorFields::of, all);
    put(dataset.utterances().values(), ActorFields::of, all);
    put(dataset.deployments().values(), CourseFields::of, all);
    put(dataset.events().values(), CourseFields::of, all);
    put(dataset.measures().values(), InquiryFields::of, all);
    put(dataset.questions().values(), InquiryFields::of, all);
    put(dataset.comparisons().values(), InquiryFields::of, all);
    put(dataset.sources().values(), SourceFields::of, all);
    put(dataset.reports().values(), ClaimFields::of, all);
    put(dataset.pages(), SourceFields::of, all);
    Fact site = SourceFields.of(dataset.site());
    all.put(site.item(), site);
    return new Facts(all);
  }

  private static <R> void put(Collection<R> records, Function<R, Fact> apart, Map<Item, Fact> all) {
    records.stream().map(apart).forEach(fact -> all.put(fact.item(), fact));
  }

  boolean has(Item item) {
    return all.containsKey(item);
  }
}
