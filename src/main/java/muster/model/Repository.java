package muster.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Where the fact files are kept, so that a page can lead to the line that it comes from.
///
/// @param address of the project's front page, without a slash at its end
/// @param forge what runs there, where it is known
/// @param branch the branch that is edited
public record Repository(String address, Optional<Forge> forge, String branch) {
  /// Software that hosts repositories; each has addresses of its own for files, edits and issues.
  public enum Forge {
    GITHUB,
    GITLAB,
    /// Also Gitea, from which it comes; Codeberg runs it.
    FORGEJO;

    /// What runs at a host that is known by name.
    ///
    /// @param address an absolute web address
    public static Optional<Forge> at(String address) {
      String host = host(address);
      return switch (host) {
        case "github.com" -> Optional.of(GITHUB);
        case "gitlab.com" -> Optional.of(GITLAB);
        case "codeberg.org" -> Optional.of(FORGEJO);
        default -> named(host.substring(0, Math.max(host.indexOf('.'), 0)));
      };
    }

    private static String host(String address) {
      try {
        return Optional.ofNullable(URI.create(address).getHost())
            .orElse("")
            .toLowerCase(Locale.ROOT);
      } catch (IllegalArgumentException malformed) {
        return "";
      }
    }

    private static Optional<Forge> named(String firstLabel) {
      return switch (firstLabel) {
        case "github" -> Optional.of(GITHUB);
        case "gitlab" -> Optional.of(GITLAB);
        case "forgejo", "gitea" -> Optional.of(FORGEJO);
        default -> Optional.empty();
      };
    }
  }
}
