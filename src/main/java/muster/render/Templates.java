package muster.render;

import java.util.List;

/// The templates that a site cannot do without, below the templates' folder.
final class Templates {
  static final List<String> PATHS =
      List.of(
          "fragment/asked.html",
          "fragment/branches.html",
          "fragment/changes.html",
          "fragment/claims.html",
          "fragment/drawing.html",
          "fragment/figure.html",
          "fragment/frame.html",
          "fragment/listing.html",
          "fragment/notes.html",
          "fragment/range-chart.html",
          "fragment/text.html",
          "fragment/timeline.html",
          "page/actor-index.html",
          "page/actor.html",
          "page/as-of.html",
          "page/changes.html",
          "page/claim-index.html",
          "page/claim.html",
          "page/corrections.html",
          "page/coverage.html",
          "page/data.html",
          "page/deployment-index.html",
          "page/deployment.html",
          "page/event-index.html",
          "page/event.html",
          "page/further-claims.html",
          "page/history.html",
          "page/home.html",
          "page/how-to-read.html",
          "page/index-a-z.html",
          "page/moved.html",
          "page/not-found.html",
          "page/one-origin.html",
          "page/place-index.html",
          "page/place.html",
          "page/prose.html",
          "page/question-index.html",
          "page/question.html",
          "page/source-index.html",
          "page/source.html",
          "page/timeline.html");

  static final String ENDING = ".html";

  private Templates() {}

  /// Those of pages, as pages name them: `page/claim`.
  static List<String> pages() {
    return PATHS.stream()
        .filter(path -> path.startsWith("page/"))
        .map(path -> path.substring(0, path.length() - ENDING.length()))
        .toList();
  }

  /// Whether a site cannot do without the file: a template or an asset.
  static boolean needed(String path) {
    return PATHS.contains(path) || Assets.paths().contains(path);
  }

  /// The path as messages print it.
  static String shown(String path) {
    return "templates/" + path;
  }
}
