package muster.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// Runs a function in the page and takes its list of strings.
final class Evaluation {
  private Evaluation() {}

  static List<String> strings(Page page, String function, Map<String, String> argument) {
    List<?> found = (List<?>) page.evaluate(function, argument);
    return found.stream().map(Object::toString).toList();
  }
}
