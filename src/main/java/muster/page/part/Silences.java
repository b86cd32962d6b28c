package muster.page.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one document does not say.
///
/// @param source the document
/// @param what what is missing, in the order of the document's file
public record Silences(Link source, List<Sentence> what) {
  public Silences {
    what = List.copyOf(what);
  }

  /// Silences gathered by document, documents in the order of their first.
  public static List<Silences> bySource(Stream<Silence> silences) {
    Map<Link, List<Sentence>> gathered =
        silences.collect(
            Collectors.groupingBy(
                Silence::source,
                LinkedHashMap::new,
                Collectors.mapping(Silence::what, Collectors.toList())));
    return gathered.entrySet().stream()
        .map(document -> new Silences(document.getKey(), document.getValue()))
        .toList();
  }
}
