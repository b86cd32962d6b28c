package muster.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Holds a page to saying the same without script: whatever is read with it is read without it, but
/// for what a script's own controls say.
final class Scriptless {
  private static final String WORDS =
      """
      () => {
        const words = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const text = walk.currentNode;
          if (text.data.trim() && !text.parentElement.closest(
              'script, style, noscript, button:not(.table__sort), [data-scripted]'))
            words.push(text.data.trim().replace(/\\s+/g, ' '));
        }
        return words;
      }
      """;

  private Scriptless() {}

  static List<String> words(Page page) {
    return Evaluation.strings(page, WORDS, Map.of());
  }

  /// What one has and the other has not.
  static List<String> faults(SiteFolder site, Path file, List<String> with, List<String> without) {
    return Stream.concat(
            less(with, without).map(words -> "only with script: " + words),
            less(without, with).map(words -> "only without script: " + words))
        .map(fault -> site.name(file) + ": " + fault)
        .toList();
  }

  /// The first few of these that those are without.
  static Stream<String> less(List<String> these, List<String> those) {
    List<String> left = new ArrayList<>(these);
    those.forEach(left::remove);
    return left.stream().limit(3);
  }
}
