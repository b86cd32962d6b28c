package muster.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Source;
import muster.model.SourceId;

/// How the documents and claims of a record are spread: over months, languages, kinds of publisher.
public final class Coverage {
  private final Dataset dataset;

  public Coverage(Dataset dataset) {
    this.dataset = dataset;
  }

  /// How much of a record is of one sort.
  ///
  /// @param documents that are of it, or have a claim that is
  public record Share(int documents, int claims) {
    /// What a month has of which nothing is recorded.
    public static final Share NOTHING = new Share(0, 0);

    private Share with(int moreClaims) {
      return new Share(documents + 1, claims + moreClaims);
    }
  }

  /// Documents by a trait of theirs, with the claims taken from them.
  public <K extends Comparable<? super K>> SortedMap<K, Share> bySource(Function<Source, K> trait) {
    SortedMap<K, Share> shares = new TreeMap<>();
    for (Source source : dataset.sources().values()) {
      int claims = source.statements().stream().mapToInt(it -> it.claims().size()).sum();
      shares.merge(trait.apply(source), new Share(1, claims), (sum, _) -> sum.with(claims));
    }
    return shares;
  }

  /// Claims by a trait of theirs, with the documents that they were taken from.
  public <K extends Comparable<? super K>> SortedMap<K, Share> byReport(Function<Report, K> trait) {
    SortedMap<K, List<SourceId>> sources = new TreeMap<>();
    for (Report report : dataset.reports().values()) {
      sources
          .computeIfAbsent(trait.apply(report), _ -> new ArrayList<>())
          .add(report.source().id());
    }
    SortedMap<K, Share> shares = new TreeMap<>();
    sources.forEach((key, ids) ->
        shares.put(key, new Share((int) ids.stream().distinct().count(), ids.size())));
    return shares;
  }

  /// The same with every month between the first and the last, also those of which nothing is
  /// recorded.
  public static SortedMap<Slot, Share> everyMonth(SortedMap<Slot, Share> shares) {
    SortedSet<YearMonth> months = new TreeSet<>();
    shares.keySet().stream()
        .filter(Slot.In.class::isInstance)
        .forEach(slot -> months.add(((Slot.In) slot).month()));
    SortedMap<Slot, Share> every = new TreeMap<>(shares);
    if (!months.isEmpty()) {
      for (YearMonth month = months.first();
          month.isBefore(months.last());
          month = month.plusMonths(1)) {
        every.putIfAbsent(new Slot.In(month), Share.NOTHING);
      }
    }
    return every;
  }
}
