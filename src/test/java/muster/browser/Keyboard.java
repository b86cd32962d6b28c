package muster.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Holds a page to the keyboard: the tab key reaches everything that the mouse does, and shows
/// where it is.
final class Keyboard {
  /// Of a page with very many links, the first ones are walked through.
  private static final String WATCH =
      """
      () => {
        const able = [...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex]')].filter(part => {
            return part.checkVisibility({visibilityProperty: true}) && !part.disabled
              && part.tabIndex >= 0;
          }).slice(0, 250);
        window.reached = new Set();
        window.unseen = new Set();
        window.able = able;
        document.addEventListener('focusin', event => {
          const part = event.target;
          window.reached.add(part);
          const style = getComputedStyle(part);
          const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          if (!ring) window.unseen.add(part);
        });
        return ['' + able.length];
      }
      """;

  private static final String FOUND =
      """
      () => {
        const name = part => `<${part.localName}> ${
          (part.textContent || part.getAttribute('aria-label') || '').trim().slice(0, 40)}`;
        return window.able.filter(part => !window.reached.has(part)).slice(0, 3)
          .map(part => `the keyboard does not reach ${name(part)}`)
          .concat([...window.unseen].slice(0, 3)
            .map(part => `nothing shows that the focus is on ${name(part)}`));
      }
      """;

  private Keyboard() {}

  static List<String> faults(Page page, SiteFolder site, Path file) {
    int able = Integer.parseInt(Evaluation.strings(page, WATCH, Map.of()).getFirst());
    for (int pressed = 0; pressed < able; pressed++) {
      page.keyboard().press("Tab");
    }
    return Evaluation.strings(page, FOUND, Map.of()).stream()
        .map(found -> site.name(file) + ": " + found)
        .toList();
  }
}
