package muster.check;

import java.util.Set;
import java.util.stream.Collectors;
import muster.analysis.RecordAddresses;
import muster.analysis.TablePages;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Prose;

/// No page of prose takes the address of a page that the record has of itself.
final class AddressTaken implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    Set<String> wanted =
        dataset.pages().stream().map(page -> page.address().path()).collect(Collectors.toSet());
    Set<String> taken = RecordAddresses.of(dataset, wanted);
    for (Prose page : dataset.pages()) {
      String path = page.address().path();
      if (taken.contains(path) || TablePages.further(path)) {
        findings.add(
            Rule.ADDRESS_TAKEN,
            Spot.ofPage(page.slug()),
            "the page would stand at `" + path + "`, where the record has a page of its own",
            "give the file another name, as in `pages/about-" + name(page.slug()) + ".md`");
      }
    }
  }

  private static String name(String slug) {
    return slug.substring(slug.lastIndexOf('/') + 1);
  }
}
