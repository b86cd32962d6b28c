package muster.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Holds a printed page to saying what the screen says, but for what only a screen can be asked.
final class Paper {
  private static final String WORDS =
      """
      () => {
        const words = [];
        const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const holder = walk.currentNode.parentElement;
          const text = walk.currentNode.data.trim().replace(/\\s+/g, ' ');
          if (text && holder.checkVisibility() && !holder.closest(
              'nav, form, button, style, .then, .filters, .citation__form, .part:has(> .part__body > .mend:only-child)'))
            words.push(text);
        }
        return words;
      }
      """;

  private Paper() {}

  /// What a page shows on the screen and not on paper.
  static List<String> faults(Page page, SiteFolder site, Path file) {
    List<String> screen = Evaluation.strings(page, WORDS, Map.of());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    List<String> paper = Evaluation.strings(page, WORDS, Map.of());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    return Scriptless.less(screen, paper)
        .map(words -> site.name(file) + ": not on paper: " + words)
        .toList();
  }
}
