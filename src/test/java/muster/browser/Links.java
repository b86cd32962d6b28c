package muster.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Collects the links and anchors of pages, and follows them once all pages were seen.
///
/// Links to other hosts are left alone; everything else leads to a file of the site, and a fragment
/// to an anchor in it.
final class Links {
  private static final String ADDRESSES =
      """
      () => [...document.querySelectorAll('[href], [src], [action]')]
        .flatMap(part => ['href', 'src', 'action'].map(name => part.getAttribute(name)))
        .filter(value => value !== null)
        .map(value => new URL(value, document.baseURI).href)
      """;

  /// The state of a filter, as `language=ko`, is an anchor too: which values it has, a script
  /// knows.
  private static final String ANCHORS =
      """
      () => [...document.querySelectorAll('[id]')].flatMap(
        part => part.matches('.filters select') ? [part.id, `${part.id}=`] : [part.id])
      """;

  private final SiteFolder site;
  private final SortedMap<Path, Set<String>> links = new TreeMap<>();
  private final SortedMap<Path, Set<String>> anchors = new TreeMap<>();

  Links(SiteFolder site) {
    this.site = site;
  }

  void collect(Page page, Path file) {
    links.put(file, Set.copyOf(Evaluation.strings(page, ADDRESSES, Map.of())));
    anchors.put(file, Set.copyOf(Evaluation.strings(page, ANCHORS, Map.of())));
  }

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    links.forEach((file, addresses) ->
        addresses.stream()
            .sorted()
            .flatMap(address -> fault(URI.create(address)).stream())
            .forEach(fault -> faults.add(site.name(file) + ": " + fault)));
    return faults;
  }

  private Optional<String> fault(URI address) {
    if (!"file".equals(address.getScheme())) {
      return Optional.empty();
    }
    Path target = Path.of(address.getPath());
    if (!target.startsWith(site.root())) {
      return Optional.of("leads out of the site: " + target);
    }
    if (!Files.isRegularFile(target)) {
      return Optional.of("leads to no file: " + site.name(target));
    }
    return anchorFault(target, Optional.ofNullable(address.getFragment()));
  }

  private Optional<String> anchorFault(Path target, Optional<String> anchor) {
    return anchor
        .filter(name -> !name.isEmpty())
        .filter(name -> !anchors.getOrDefault(target, Set.of()).contains(anchor(name)))
        .map(name -> "leads to no anchor: " + site.name(target) + "#" + name);
  }

  private static String anchor(String fragment) {
    return fragment.replaceAll("=.*", "=");
  }
}
