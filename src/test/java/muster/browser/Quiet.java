package muster.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Holds the last visit to silence: no error, and no request beyond the site's own folder.
final class Quiet {
  private Quiet() {}

  static List<String> faults(Browser browser, SiteFolder site, Path file) {
    Stream<String> abroad =
        browser.requests().stream()
            .filter(address -> !address.startsWith(site.address()) && !address.startsWith("data:"))
            .map(address -> "asks for " + address);
    return Stream.concat(browser.complaints().stream(), abroad)
        .map(fault -> site.name(file) + ": " + fault)
        .toList();
  }
}
