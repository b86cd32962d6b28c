package muster.load;

import java.util.regex.Pattern;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// What the name of a file of prose has to be like, since it becomes an address that is kept.
final class ProseAddress {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private ProseAddress() {}

  /// Reports a name that is no address.
  ///
  /// @param slug the file's path below `pages/`, without ending
  static void check(String slug, FactFile file, Problems problems) {
    for (String segment : slug.split("/", -1)) {
      if (!SLUG.matcher(segment).matches()) {
        problems.add(
            Rule.BAD_ID,
            Position.startOf(file.shown()),
            "the file's name becomes an address, and `" + segment + "` is not a slug",
            "rename it: a-z, 0-9 and single hyphens inside");
      }
    }
  }
}
