package muster.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads whom a remark names as the origin of an event: one or several, by name.
///
/// @param publishers the names of publishers, as keys; two of them side by side are two origins
record NamedOrigins(Set<String> publishers) {
  private static final Pattern BETWEEN = Pattern.compile("[,/&\\n]|\\band\\b");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(army|military|forces|guard|ministry|authorities|government|coalition|agency"
              + "|news|newspaper|media|press|broadcaster|website|television|network|observatory"
              + "|crescent|officials?|sources?|statement)\\b");

  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}");

  private static final Map<String, String> FULL_NAMES =
      Map.of(
          "syrianobservatoryforhumanrights", "sohr",
          "humanrightswatch", "hrw",
          "agencefrancepresse", "afp",
          "reutersnews", "reuters");

  NamedOrigins {
    publishers = Set.copyOf(publishers);
  }

  /// The names in a remark, in its order.
  List<String> in(String remark) {
    return Arrays.stream(BETWEEN.split(remark, -1))
        .map(name -> name.replaceAll("^[ ()]+|[ ()]+$", ""))
        .filter(name -> !name.isEmpty())
        .flatMap(name -> apart(name).stream())
        .toList();
  }

  private List<String> apart(String name) {
    List<String> words = List.of(name.split(" "));
    for (int at = 1; at < words.size() && !isPublisher(name); at++) {
      String left = String.join(" ", words.subList(0, at));
      String right = String.join(" ", words.subList(at, words.size()));
      if (isPublisher(left) && isPublisher(right)) {
        return List.of(left, right);
      }
    }
    return List.of(name);
  }

  private boolean isPublisher(String name) {
    return publishers.contains(key(name));
  }

  /// Whether the name is one of a body, and not perhaps of a person.
  boolean isBody(String name) {
    return isPublisher(name) || BODY.matcher(name).find() || ACRONYM.matcher(name).matches();
  }

  /// One key for the spellings of one name: case, spaces and dots do not tell names apart.
  static String key(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return FULL_NAMES.getOrDefault(letters, letters);
  }
}
