package muster.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Finds words that lie on other words, measured from the boxes of their lines.
///
/// What is cut off or hidden from sight is left out; so is what sticks to the window's edge, under
/// which the page scrolls.
final class Overlaps {
  private static final String FIND =
      """
      () => {
        const SLACK = 2;
        const hidden = part => {
          if (!part.checkVisibility({opacityProperty: true, visibilityProperty: true})) return true;
          for (let up = part; up; up = up.parentElement) {
            const style = getComputedStyle(up);
            if (style.clipPath !== 'none' || style.position === 'sticky') return true;
          }
          return false;
        };
        const lines = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (walk.nextNode()) {
          const text = walk.currentNode;
          if (!text.data.trim() || hidden(text.parentElement)
              || text.parentElement.closest('title, desc, script, style')) continue;
          range.selectNodeContents(text);
          for (const box of range.getClientRects())
            if (box.width > SLACK && box.height > SLACK) lines.push({box, text});
        }
        lines.sort((a, b) => a.box.top - b.box.top);
        const faults = [];
        for (let i = 0; i < lines.length; i++) {
          const a = lines[i];
          for (let j = i + 1; j < lines.length && lines[j].box.top < a.box.bottom; j++) {
            const b = lines[j];
            if (a.text === b.text) continue;
            // A line's box is taller than its letters: only their middle halves must not meet.
            const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const down = Math.min(a.box.bottom - a.box.height / 4, b.box.bottom - b.box.height / 4)
              - Math.max(a.box.top + a.box.height / 4, b.box.top + b.box.height / 4);
            if (across > SLACK && down > 0)
              faults.push(`"${a.text.data.trim().slice(0, 40)}" lies on "${
                b.text.data.trim().slice(0, 40)}"`);
          }
        }
        return [...new Set(faults)].slice(0, 5);
      }
      """;

  private Overlaps() {}

  static List<String> faults(Page page, SiteFolder site, Path file) {
    return Evaluation.strings(page, FIND, Map.of()).stream()
        .map(found -> site.name(file) + ": " + found)
        .toList();
  }
}
