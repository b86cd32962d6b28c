package muster.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Holds a page to the width of its window: nothing scrolls sideways, and nothing is cut off.
///
/// A part that scrolls by itself, as a wide table may, is fine.
final class Fit {
  private static final String FIND =
      """
      () => {
        const root = document.documentElement;
        const hides = [root, document.body].filter(
          part => /hidden|clip/.test(getComputedStyle(part).overflowX));
        if (hides.length) return [`<${hides[0].localName}> cuts off what does not fit`];
        if (root.scrollWidth <= root.clientWidth) return [];
        const scrolls = part => {
          for (let up = part.parentElement; up && up !== document.body; up = up.parentElement)
            if (getComputedStyle(up).overflowX !== 'visible') return true;
          return false;
        };
        const wide = [...document.body.querySelectorAll('*')].filter(
          part => part.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrolls(part));
        const names = wide.slice(0, 3).map(
          part => `<${part.localName} class="${part.getAttribute('class') ?? ''}">`);
        return [`${root.scrollWidth} px wide in ${root.clientWidth}: ${names.join(', ')}`];
      }
      """;

  private Fit() {}

  static List<String> faults(Page page, SiteFolder site, Path file) {
    return Evaluation.strings(page, FIND, Map.of()).stream()
        .map(found -> site.name(file) + ": " + found)
        .toList();
  }
}
