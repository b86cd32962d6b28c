package muster.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Prose;
import muster.page.IndexPage;
import muster.page.MovedPage;
import muster.page.NotFoundPage;
import muster.page.ProsePage;
import muster.page.part.Link;
import muster.page.part.Sentence;

/// Pages without claims of their own: prose, the index, and the one for addresses that lead
/// nowhere.
final class PlainPages {
  static final String INDEX = "index-a-z.html";

  private final Material material;
  private final Frames frames;

  PlainPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
  }

  ProsePage prose(Prose prose) {
    Address here = prose.address();
    String description = prose.title() + ": " + material.dataset().site().title() + ".";
    return new ProsePage(
        Frames.path(here),
        frames.of(here, prose.title(), description),
        ProseHtml.dated(prose.html()));
  }

  NotFoundPage notFound() {
    var here = new Address("404.html");
    Optional<Link> home =
        material
            .dataset()
            .site()
            .baseUrl()
            .map(base -> new Link(material.dataset().site().title(), Address.HOME.at(base)));
    return new NotFoundPage(
        Frames.path(here),
        frames.of(here, "No such page", "The address leads to no page of this site."),
        home);
  }

  /// The page at a former address.
  MovedPage moved(Address here, Address now) {
    return new MovedPage(
        Frames.path(here),
        frames.of(here, "Moved", "The page is now at " + now.path() + "."),
        new Link(now.path(), here.to(now)),
        material.dataset().site().baseUrl().map(it -> now.at(it)).orElse(here.to(now)));
  }

  IndexPage index() {
    var here = new Address(INDEX);
    String intro = "Everything that has a page of its own, except claims.";
    Map<String, List<IndexPage.Entry>> letters = new TreeMap<>();
    entries(new Links(material, here))
        .forEach(entry ->
            letters
                .computeIfAbsent(Letters.of(entry.link().text()), _ -> new ArrayList<>())
                .add(entry));
    return new IndexPage(
        Frames.path(here),
        frames.of(here, "Index", intro),
        Sentence.plain(intro),
        inOrder(letters));
  }

  private static List<IndexPage.Letter> inOrder(Map<String, List<IndexPage.Entry>> letters) {
    return letters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing((String it) -> it.length() > 3)))
        .map(it -> letter(it.getKey(), it.getValue()))
        .toList();
  }

  private static IndexPage.Letter letter(String heading, List<IndexPage.Entry> entries) {
    String id = "letter-" + heading.replace("–", "-");
    return new IndexPage.Letter(
        id, heading, Letters.inOrder(entries, entry -> entry.link().text()));
  }

  private List<IndexPage.Entry> entries(Links links) {
    Dataset dataset = material.dataset();
    List<IndexPage.Entry> entries = new ArrayList<>();
    new ActorPages(material, frames)
        .shown()
        .forEach(it -> add(entries, new Link(it.name(), links.to(Address.of(it.id()))), "actor"));
    dataset
        .places()
        .keySet()
        .forEach(id -> {
          var name = links.place(id);
          add(entries, new Link(name.text(), name.href().orElseThrow()), "place");
        });
    dataset.deployments().keySet().forEach(id -> add(entries, links.deployment(id), "deployment"));
    dataset.events().keySet().forEach(id -> add(entries, links.event(id), "event"));
    dataset.questions().keySet().forEach(id -> add(entries, links.question(id), "question"));
    dataset.sources().values().forEach(it -> add(entries, links.document(it), "document"));
    return entries;
  }

  private static void add(List<IndexPage.Entry> entries, Link link, String kind) {
    entries.add(new IndexPage.Entry(link, kind));
  }
}
