package muster.page.part;

import java.util.Optional;

/// Where a fact can be changed.
///
/// @param file the file in the repository: `data/sources/example-wire-2025-03-05.yaml`
/// @param line the line in it, in words: "line 14"
/// @param href the same on the web, where the repository has an address
public record EditPlace(String file, String line, Optional<String> href) {}
