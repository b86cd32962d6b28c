package muster.site;

import java.util.Map;
import java.util.Optional;
import muster.diagnostic.Positions;
import muster.diagnostic.RecordKey;

/// Tells from a page's path which record the page is about.
public final class PageSubject {
  private static final String ENDING = ".html";

  private static final Map<String, String> KINDS =
      Map.of(
          "claims", "claim",
          "sources", "source",
          "actors", "actor",
          "deployments", "deployment",
          "events", "event",
          "places", "place",
          "questions", "question");

  private PageSubject() {}

  /// The record with a page of its own there; empty for pages that are about many.
  ///
  /// @param path below the site's root: `claims/example-wire-1/killed.html`
  public static Optional<RecordKey> of(String path, Positions positions) {
    if (!path.endsWith(ENDING)) {
      return Optional.empty();
    }
    String name = path.substring(0, path.length() - ENDING.length());
    int slash = name.indexOf('/');
    String folder = slash < 0 ? "" : name.substring(0, slash);
    RecordKey key =
        KINDS.containsKey(folder)
            ? new RecordKey(KINDS.getOrDefault(folder, ""), name.substring(slash + 1))
            : new RecordKey("page", name);
    return Optional.of(key).filter(found -> positions.of(found).isPresent());
  }
}
