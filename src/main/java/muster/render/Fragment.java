package muster.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A fragment as `th:fragment` defines it, or as `th:replace` asks for it.
///
/// @param template its file without the ending; empty where it is defined
/// @param parts what it takes, or is given
record Fragment(String template, String name, List<String> parts) {
  private static final Pattern DEFINED = Pattern.compile("(\\w+)(?:\\((.*)\\))?");
  private static final Pattern ASKED = Pattern.compile("~\\{(\\S+) :: (\\w+)(?:\\((.*)\\))?}");

  static Optional<Fragment> defined(String value) {
    Matcher defined = DEFINED.matcher(value);
    return defined.matches()
        ? Optional.of(new Fragment("", defined.group(1), parts(defined.group(2))))
        : Optional.empty();
  }

  static Optional<Fragment> asked(String value) {
    Matcher asked = ASKED.matcher(value);
    return asked.matches()
        ? Optional.of(new Fragment(asked.group(1), asked.group(2), parts(asked.group(3))))
        : Optional.empty();
  }

  /// The file below the templates' folder that it is asked from.
  String path() {
    return template + ".html";
  }

  private static List<String> parts(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(", ?", -1));
  }
}
