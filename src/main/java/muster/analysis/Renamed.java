package muster.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muster.model.Address;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Source;
import muster.model.SourceId;

/// An id that a record had before, and the one that it has now.
///
/// @param kind as record keys name it: "claim"
/// @param from the address that its page had; empty for what has no page
/// @param to the address of its page
public record Renamed(
    String kind, String was, String now, Optional<Address> from, Optional<Address> to) {

  /// All of a record, each former id once. A claim was also renamed where its source was.
  public static List<Renamed> of(Dataset dataset) {
    List<Renamed> all = new ArrayList<>();
    dataset.sources().values().forEach(it -> add("source", it.was(), it.id(), true, all));
    dataset
        .actors()
        .values()
        .forEach(it -> add("actor", it.was(), it.id(), !it.protection().hides(), all));
    dataset.places().values().forEach(it -> add("place", it.was(), it.id(), true, all));
    dataset.deployments().values().forEach(it -> add("deployment", it.was(), it.id(), true, all));
    dataset.events().values().forEach(it -> add("event", it.was(), it.id(), true, all));
    dataset.questions().values().forEach(it -> add("question", it.was(), it.id(), true, all));
    dataset.measures().values().forEach(it -> add("measure", it.was(), it.id(), false, all));
    dataset.utterances().values().forEach(it -> add("utterance", it.was(), it.id(), false, all));
    dataset.comparisons().values().forEach(it -> add("comparison", it.was(), it.id(), false, all));
    dataset.reports().values().forEach(it -> add("claim", former(it), it.id(), true, all));
    Map<RecordId, Renamed> once = new LinkedHashMap<>();
    all.forEach(it -> once.putIfAbsent(new RecordId(it.kind(), it.was()), it));
    return List.copyOf(once.values());
  }

  private record RecordId(String kind, String id) {}

  private static void add(
      String kind, List<String> was, Object now, boolean page, List<Renamed> all) {
    for (String id : was) {
      all.add(
          new Renamed(kind, id, now.toString(), address(page, kind, id), address(page, kind, now)));
    }
  }

  private static Optional<Address> address(boolean page, String kind, Object id) {
    return page ? Optional.of(new Address(kind + "s/" + id + ".html")) : Optional.empty();
  }

  /// Every full id by which a claim was known: its names under all names of its source.
  private static List<String> former(Report report) {
    Claim claim = report.claim();
    Source source = report.source();
    if (claim.was().isEmpty() && source.was().isEmpty()) {
      return List.of();
    }
    List<SourceId> sources =
        Stream.concat(Stream.of(source.id()), source.was().stream().map(SourceId::new)).toList();
    List<String> names =
        Stream.concat(
                Stream.of(claim.id().name()),
                claim.was().stream().filter(name -> !name.contains("/")))
            .toList();
    Stream<String> here =
        sources.stream()
            .flatMap(id -> names.stream().map(name -> new ClaimId(id, name).toString()))
            .filter(id -> !id.equals(claim.id().toString()));
    Stream<String> elsewhere = claim.was().stream().filter(name -> name.contains("/"));
    return Stream.concat(here, elsewhere).toList();
  }
}
