package muster.page;

/// Where a page lives under the site's root: `questions/killed.html`, no leading slash.
///
/// @param value segments joined by `/`, ending in a file name
public record PagePath(String value) {
  /// @throws IllegalArgumentException if the path is empty, starts or ends with `/`, or has an
  ///   empty, `.` or `..` segment
  public PagePath {
    for (String segment : value.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        throw new IllegalArgumentException("value: not a path below the site's root: " + value);
      }
    }
  }

  /// The prefix that leads from this page to the site's root: "", "../", "../../".
  public String root() {
    return "../".repeat((int) value.chars().filter(character -> character == '/').count());
  }

  /// The address of another page or file of the site, relative to this page.
  public String to(PagePath other) {
    return root() + other.value;
  }
}
