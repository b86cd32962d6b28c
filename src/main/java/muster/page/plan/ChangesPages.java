package muster.page.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import muster.annals.Annals;
import muster.annals.Entry;
import muster.export.ChangesFeed;
import muster.model.Address;
import muster.page.ChangesPage;
import muster.page.Page;
import muster.page.part.Link;
import muster.page.part.Sentence;
import muster.words.Dates;

/// The pages of what changed: the newest changes on one, and one for each month, in several pieces
/// where a month would be too long.
final class ChangesPages {
  static final Address ADDRESS = new Address("changes.html");
  static final String TITLE = "Changes";

  private final Material material;
  private final Frames frames;
  private final Annals annals;

  ChangesPages(Material material, Frames frames, Annals annals) {
    this.material = material;
    this.frames = frames;
    this.annals = annals;
  }

  Map<Address, Supplier<Page>> pages() {
    Map<Address, Supplier<Page>> pages = new LinkedHashMap<>();
    pages.put(ADDRESS, this::newest);
    months()
        .forEach((month, entries) -> {
          List<List<Entry>> pieces = Pieces.of(entries);
          for (int at = 0; at < pieces.size(); at++) {
            List<Entry> piece = pieces.get(at);
            Address here = piece(month, at);
            pages.put(here, () -> month(here, month, piece, links(month, pieces.size())));
          }
        });
    return pages;
  }

  private Map<YearMonth, List<Entry>> months() {
    Map<YearMonth, List<Entry>> months = new LinkedHashMap<>();
    annals.entries().stream()
        .forEach(entry ->
            months.computeIfAbsent(YearMonth.from(entry.day()), _ -> new ArrayList<>()).add(entry));
    return months;
  }

  private static Address piece(YearMonth month, int at) {
    return new Address("changes/" + month + (at == 0 ? "" : "-" + (at + 1)) + ".html");
  }

  private static List<Link> links(YearMonth month, int pieces) {
    List<Link> links = new ArrayList<>();
    for (int at = 1; at < pieces; at++) {
      links.add(new Link(words(month) + ", page " + (at + 1), piece(month, at).path()));
    }
    return links;
  }

  private static String words(YearMonth month) {
    return Dates.MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  private ChangesPage newest() {
    String description = "What changed in the record, in words, the newest first.";
    List<Entry> entries = annals.entries();
    List<Entry> first = entries.isEmpty() ? entries : Pieces.of(entries).getFirst();
    List<Link> others = new ArrayList<>();
    others.add(new Link(CorrectionPages.TITLE, CorrectionPages.ADDRESS.path()));
    months().keySet().forEach(it -> others.add(new Link(words(it), piece(it, 0).path())));
    Optional<Link> feed =
        ChangesFeed.of(material.dataset().site(), annals)
            .map(_ -> new Link("Follow as a feed", ChangesFeed.PATH));
    return page(ADDRESS, TITLE, Sentence.plain(description), first, feed, others);
  }

  private ChangesPage month(Address here, YearMonth month, List<Entry> entries, List<Link> others) {
    List<Link> all = new ArrayList<>(others);
    all.add(new Link("All months", ADDRESS.path()));
    var intro = WrittenDates.in("What changed in the record in " + words(month) + ".");
    return page(here, "Changes in " + words(month), intro, entries, Optional.empty(), all);
  }

  private ChangesPage page(
      Address here,
      String title,
      Sentence intro,
      List<Entry> entries,
      Optional<Link> feed,
      List<Link> others) {
    var changed = new Changed(material, new Links(material, here));
    return new ChangesPage(
        Frames.path(here),
        frames.of(here, title, "What changed in the record, in words."),
        Changed.absent(annals).map(Sentence::plain).orElse(intro),
        entries.stream().map(changed::of).toList(),
        feed.map(link -> from(here, link)),
        others.stream()
            .filter(it -> !it.href().equals(here.path()))
            .map(link -> from(here, link))
            .toList());
  }

  private static Link from(Address here, Link link) {
    return new Link(link.text(), here.to(new Address(link.href())));
  }
}
