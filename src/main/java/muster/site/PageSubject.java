package muster.site;

import java.util.Map;
import java.util.Optional;
import muster.diagnostic.Positions;
import muster.diagnostic.RecordKey;

/// Tells which record a page is about, and where the page of a record lies.
public final class PageSubject {
  private static final String ENDING = ".html";
  private static final String PROSE = "page";

  private static final Map<String, String> FOLDERS =
      Map.of(
          "claim", "claims",
          "source", "sources",
          "actor", "actors",
          "deployment", "deployments",
          "event", "events",
          "place", "places",
          "question", "questions");

  private PageSubject() {}

  /// The record with a page of its own there; empty for pages that are about many.
  ///
  /// @param path below the site's root: `claims/example-wire-1/killed.html`
  public static Optional<RecordKey> of(String path, Positions positions) {
    if (!path.endsWith(ENDING)) {
      return Optional.empty();
    }
    String name = path.substring(0, path.length() - ENDING.length());
    return FOLDERS.entrySet().stream()
        .filter(kind -> name.startsWith(kind.getValue() + "/"))
        .map(kind -> new RecordKey(kind.getKey(), name.substring(kind.getValue().length() + 1)))
        .findFirst()
        .or(() -> Optional.of(new RecordKey(PROSE, name)))
        .filter(key -> positions.of(key).isPresent());
  }

  /// The path of a record's own page; empty for kinds that have none.
  public static Optional<String> page(RecordKey key) {
    if (key.kind().equals(PROSE)) {
      return Optional.of(key.id() + ENDING);
    }
    return Optional.ofNullable(FOLDERS.get(key.kind()))
        .map(folder -> folder + "/" + key.id() + ENDING);
  }
}
