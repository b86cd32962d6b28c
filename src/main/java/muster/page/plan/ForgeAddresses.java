package muster.page.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.diagnostic.Position;
import muster.model.Repository;

/// The addresses that a forge has for a line, for the editing of a file and for a new issue. Where
/// nobody knows what runs at a repository's address, only that address is known.
final class ForgeAddresses {
  private final Repository repository;

  ForgeAddresses(Repository repository) {
    this.repository = repository;
  }

  /// A file at a line.
  Optional<String> line(Position at) {
    return file(at)
        .flatMap(file ->
            folder("/blob/", "/-/blob/", "/src/branch/")
                .map(folder -> folder + file + "#L" + at.line()));
  }

  /// The form that edits a file.
  Optional<String> edit(Position at) {
    return file(at)
        .flatMap(file -> folder("/edit/", "/-/edit/", "/_edit/").map(folder -> folder + file));
  }

  /// The form for a new issue, filled in; the repository itself where the forge is not known.
  String issue(String title, String text) {
    String fields = "/issues/new?title=" + encoded(title) + "&body=" + encoded(text);
    String gitLab =
        "/-/issues/new?issue%5Btitle%5D="
            + encoded(title)
            + "&issue%5Bdescription%5D="
            + encoded(text);
    return repository.address() + choose(fields, gitLab, fields).orElse("");
  }

  private Optional<String> folder(String gitHub, String gitLab, String forgejo) {
    return choose(gitHub, gitLab, forgejo)
        .map(path -> repository.address() + path + path(repository.branch()) + "/");
  }

  private Optional<String> choose(String gitHub, String gitLab, String forgejo) {
    return repository
        .forge()
        .map(forge ->
            switch (forge) {
              case GITHUB -> gitHub;
              case GITLAB -> gitLab;
              case FORGEJO -> forgejo;
            });
  }

  /// A file outside the project has no address in its repository.
  private static Optional<String> file(Position at) {
    boolean outside = at.file().startsWith("/") || at.file().startsWith("..");
    return outside ? Optional.empty() : Optional.of(path(at.file()));
  }

  private static String path(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(ForgeAddresses::encoded)
        .collect(Collectors.joining("/"));
  }

  /// Percent-encoded UTF-8 (RFC 3986), a space too.
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
