package muster.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import muster.annals.Annals;
import muster.annals.Entry.Change;
import muster.annals.Entry.Line;
import muster.diff.Item;
import muster.model.Address;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Source;
import muster.page.HistoryPage;
import muster.page.HistoryPage.Part;
import muster.page.part.Entry;
import muster.page.part.Name;
import muster.page.part.Sentence;

/// The pages of how documents and their claims changed in the record.
final class HistoryPages {
  /// Characters of all changes that a page has at most; older ones are left to the pages of months.
  private static final int MOST = 60_000;

  private final Material material;
  private final Frames frames;
  private final Annals annals;
  private final Map<String, List<Change>> bySource = new HashMap<>();

  HistoryPages(Material material, Frames frames, Annals annals) {
    this.material = material;
    this.frames = frames;
    this.annals = annals;
    var changed = new Changed(material, new Links(material, Address.HOME));
    for (Change change : annals.changes()) {
      Set<String> sources = new TreeSet<>();
      change
          .lines()
          .forEach(line ->
              line.items()
                  .forEach(item -> {
                    if (item.kind() == Item.Kind.CLAIM) {
                      sources.add(new Item(item.kind(), changed.now(item)).source().id());
                    } else if (item.kind() == Item.Kind.SOURCE) {
                      sources.add(item.id());
                    }
                  }));
      sources.forEach(id -> bySource.computeIfAbsent(id, _ -> new ArrayList<>()).add(change));
    }
  }

  HistoryPage page(Source source) {
    Address here = Address.history(source.id());
    var links = new Links(material, here);
    String title = "How this record changed: " + material.telling().document(source);
    return new HistoryPage(
        Frames.path(here),
        frames.of(here, title, title + ".", SourcePages.INDEX),
        intro(source, links),
        parts(source, links));
  }

  private Sentence intro(Source source, Links links) {
    return Sentence.start()
        .title(links.title(source))
        .text(". ")
        .text(
            Changed.absent(annals)
                .orElse("What was changed in this record of it, the newest first."))
        .end();
  }

  private List<Part> parts(Source source, Links links) {
    var changed = new Changed(material, links);
    Map<String, List<Entry>> entries = entries(source, changed);
    List<Part> parts = new ArrayList<>();
    parts.add(part("document", links.title(source), entries));
    for (var statement : source.statements()) {
      for (Claim claim : statement.claims()) {
        parts.add(part(Changed.anchor(claim.id()), title(claim.id(), links), entries));
      }
    }
    if (entries.containsKey("withdrawn")) {
      parts.add(part("withdrawn", Name.of("No longer in the record"), entries));
    }
    return parts;
  }

  private static Part part(String id, Name title, Map<String, List<Entry>> entries) {
    return new Part(id, title, entries.getOrDefault(id, List.of()));
  }

  private Name title(ClaimId id, Links links) {
    String words = material.telling().sentence(material.dataset().report(id)).plain();
    return Name.of(words, links.to(id));
  }

  private Map<String, List<Entry>> entries(Source source, Changed changed) {
    Map<String, List<Entry>> entries = new HashMap<>();
    int weight = 0;
    for (Change change : bySource.getOrDefault(source.id().value(), List.of())) {
      Map<String, List<Line>> lines = new LinkedHashMap<>();
      for (Line line : change.lines()) {
        places(line, source, changed)
            .forEach(place -> lines.computeIfAbsent(place, _ -> new ArrayList<>()).add(line));
      }
      weight += lines.values().stream().flatMap(List::stream).mapToInt(Pieces::weight).sum();
      if (weight > MOST && !entries.isEmpty()) {
        break;
      }
      lines.forEach((place, of) ->
          entries.computeIfAbsent(place, _ -> new ArrayList<>()).add(changed.of(change, of)));
    }
    return entries;
  }

  private Set<String> places(Line line, Source source, Changed changed) {
    Set<String> places = new TreeSet<>();
    for (Item item : line.items()) {
      if (item.kind() == Item.Kind.SOURCE && item.id().equals(source.id().value())) {
        places.add("document");
      } else if (item.kind() == Item.Kind.CLAIM) {
        ClaimId id = new Item(item.kind(), changed.now(item)).claim();
        if (id.source().equals(source.id())) {
          boolean there = material.dataset().reports().containsKey(id);
          places.add(there ? Changed.anchor(id) : "withdrawn");
        }
      }
    }
    return places;
  }
}
