package muster.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Finds digits that a reader cannot follow to who said them.
///
/// A digit is fine inside an [Allowance], or inside a link to a page of the record: a claim, a
/// source, an actor, a deployment, an event, a place or a question. So is one in the name of the
/// site that a link leads to: "Read it at example24.org".
final class BareNumbers {
  private static final String RECORD_PAGE =
      "^(claims|sources|actors|deployments|events|places|questions)/.+\\.html(#.*)?$";

  private static final String FIND =
      """
      ({allowed, root, recordPage}) => {
        const leadsToTheRecord = link => {
          const address = new URL(link.getAttribute('href'), document.baseURI).href;
          return address.startsWith(root)
            && new RegExp(recordPage).test(address.slice(root.length));
        };
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode;
          const parent = text.parentElement;
          const link = parent.closest('a[href]');
          const host = link ? new URL(link.getAttribute('href'), document.baseURI).hostname : '';
          const words = host ? text.data.replaceAll(host, '') : text.data;
          if (!/\\p{N}/u.test(words)) continue;
          if (parent.closest(allowed) || (link && leadsToTheRecord(link))) continue;
          const around = parent.textContent.trim().replace(/\\s+/g, ' ').slice(0, 80);
          found.push(`<${parent.localName} class="${parent.getAttribute('class') ?? ''}"> ${around}`);
        }
        return found;
      }
      """;

  private BareNumbers() {}

  static List<String> faults(Page page, SiteFolder site, Path file) {
    return Evaluation.strings(
            page,
            FIND,
            Map.of(
                "allowed", Allowance.selectors(),
                "root", site.address(),
                "recordPage", RECORD_PAGE))
        .stream()
        .map(found -> site.name(file) + ": bare number in " + found)
        .toList();
  }
}
