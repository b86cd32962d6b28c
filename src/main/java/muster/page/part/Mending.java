package muster.page.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a record stands and how to have it changed.
///
/// @param file the file in the repository: `data/sources/example-wire-2025-03-05.yaml`
/// @param line the line in it, in words: "line 14"
/// @param href that line on the web, where the repository has an address
/// @param deeds what a reader can do: edit the file, report an error, write to the editors
public record Mending(String file, String line, Optional<String> href, List<Link> deeds) {
  public Mending {
    deeds = List.copyOf(deeds);
  }

  /// The same with another deed.
  public Mending with(Link deed) {
    return new Mending(file, line, href, Stream.concat(deeds.stream(), Stream.of(deed)).toList());
  }
}
