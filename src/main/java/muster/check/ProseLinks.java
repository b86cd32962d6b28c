package muster.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muster.analysis.RecordAddresses;
import muster.diagnostic.Nearest;
import muster.diagnostic.Rule;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Prose;
import muster.model.WebAddress;

/// A link in prose leads to a page or file that the site will have, or to a whole address
/// elsewhere; no page loads a picture.
final class ProseLinks implements Check {
  private static final Pattern ELSEWHERE = Pattern.compile("(?://|[A-Za-z][A-Za-z0-9+.-]*:).*");

  @Override
  public void run(Dataset dataset, Findings findings) {
    Set<String> paths = new TreeSet<>(RecordAddresses.of(dataset));
    paths.addAll(RecordAddresses.files(dataset));
    dataset.pages().forEach(page -> paths.add(page.address().path()));
    for (Prose page : dataset.pages()) {
      for (int number = 0; number < page.links().size(); number++) {
        Spot spot = Spot.ofPage(page.slug()).at("links[" + number + "]");
        Prose.Link link = page.links().get(number);
        if (link.picture()) {
          findings.add(
              Rule.PICTURE_IN_PROSE,
              spot,
              "the picture `" + link.to() + "` would not be shown from this site",
              "say in words what it shows, or link to the page that has it");
        } else if (ELSEWHERE.matcher(link.to()).matches()) {
          elsewhere(link.to(), spot, findings);
        } else if (findings.whole()) {
          within(page, link.to(), spot, paths, findings);
        }
      }
    }
  }

  private static void elsewhere(String to, Spot spot, Findings findings) {
    new WebAddress(to)
        .fault()
        .ifPresent(fault ->
            findings.add(
                Rule.URL_SCHEME,
                spot,
                "the address `" + to + "` " + fault.message(),
                fault.hint()));
  }

  private static void within(
      Prose page, String to, Spot spot, Set<String> paths, Findings findings) {
    String path = to.replaceFirst("[?#].*", "");
    if (path.isEmpty()) {
      if (!hasHeading(page, to)) {
        findings.add(
            Rule.DEAD_LINK,
            spot,
            "the page has no heading `" + to + "`",
            "write # and the heading's words in lower case, joined by hyphens");
      }
      return;
    }
    Optional<String> target = resolved(page.address(), path);
    if (target.filter(paths::contains).isEmpty()) {
      findings.add(
          Rule.DEAD_LINK,
          spot,
          "the site will have no page or file `" + target.orElse(path) + "`",
          proposal(page, target.orElse(path), paths));
    }
  }

  /// A heading's or footnote's id. `#` and `#top` lead to the top of any page.
  private static boolean hasHeading(Prose page, String to) {
    String id = decoded(to.replaceFirst("^[^#]*#?", ""));
    return id.isEmpty() || id.equals("top") || page.html().contains(" id=\"" + id + "\"");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /// The path from the site's root; empty where it leads out of the site.
  private static Optional<String> resolved(Address page, String path) {
    if (path.startsWith("/")) {
      return Optional.empty();
    }
    List<String> way = new ArrayList<>(List.of(page.path().split("/", -1)));
    way.removeLast();
    for (String step : decoded(path).split("/", -1)) {
      if (step.equals("..") && way.isEmpty()) {
        return Optional.empty();
      } else if (step.equals("..")) {
        way.removeLast();
      } else if (!step.equals(".") && !step.isEmpty()) {
        way.add(step);
      }
    }
    if (path.endsWith("/") || path.endsWith(".")) {
      way.add("index.html");
    }
    return Optional.of(String.join("/", way));
  }

  private static String proposal(Prose page, String target, Set<String> paths) {
    String named = target.replaceFirst("^/+", "").replaceFirst("\\.(?:md|ya?ml)$", ".html");
    return Optional.of(named)
        .filter(paths::contains)
        .or(() -> Nearest.of(named, paths))
        .map(near -> "did you mean `" + page.address().to(new Address(near)) + "`?")
        .orElse("write the way from this page, as in `" + page.address().root() + "sources.html`");
  }
}
