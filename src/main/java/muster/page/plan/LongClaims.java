package muster.page.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import muster.analysis.Strand;
import muster.analysis.TablePages;
import muster.model.Address;
import muster.model.Subject;
import muster.page.FurtherClaims;
import muster.page.part.ClaimTable;
import muster.page.part.Count;
import muster.page.part.Paging;
import muster.page.part.Sentence;
import muster.words.Counts;

/// A table of claims on the page of a record, cut where it is long: the first rows stand there, the
/// others on pages below it. Rows are made for the page that is asked for, and nothing is kept:
/// each page asks anew what the rows are about.
///
/// @param home the record's page
/// @param name of the table in addresses, its own among those of the page
/// @param title of the further pages, without their number
/// @param caption of the table
/// @param strands gives what the rows are about, in the order to print
record LongClaims(
    Home home, String name, String title, String caption, Supplier<List<Strand>> strands) {
  /// The page of a record.
  ///
  /// @param title as links to it have it
  /// @param part the path of the front page of its main part
  record Home(Address address, String title, String part) {}

  /// One of the pages below.
  ///
  /// @param at its place, from 0
  /// @param common to the whole table, which no page has to look through for it
  private record Further(int at, Address here, Optional<Subject> common) {}

  /// The table as the record's page has it.
  ClaimTable first(Material material) {
    List<Strand> all = strands.get();
    var tables = new ClaimTables(material, new Links(material, home.address));
    return table(0, all, ClaimTables.common(all), tables);
  }

  /// Hands on the pages below with their paths.
  void further(Material material, Frames frames, BiConsumer<String, Planned> taker) {
    List<Strand> all = strands.get();
    List<Address> pages = addresses(all);
    if (pages.size() > 1) {
      Optional<Subject> common = ClaimTables.common(all);
      IntStream.range(1, pages.size())
          .mapToObj(at -> new Further(at, pages.get(at), common))
          .forEach(it ->
              taker.accept(
                  it.here.path(),
                  new Planned(FurtherClaims.TEMPLATE, () -> page(it, material, frames))));
    }
  }

  private List<Address> addresses(List<Strand> all) {
    return TablePages.below(home.address, name, all.size());
  }

  private FurtherClaims page(Further it, Material material, Frames frames) {
    var links = new Links(material, it.here);
    return new FurtherClaims(
        Frames.path(it.here),
        frames.of(it.here, Listed.title(title, it.at), caption + ".", home.part),
        Sentence.start().text("Continued from ").link(home.title, links.to(home.address)).end(),
        table(it.at, strands.get(), it.common, new ClaimTables(material, links)));
  }

  private ClaimTable table(int at, List<Strand> all, Optional<Subject> common, ClaimTables tables) {
    int from = TablePages.start(at);
    int to = Math.min(TablePages.start(at + 1), all.size());
    List<Address> pages = addresses(all);
    ClaimTable rows = tables.ofStrands(caption, all.subList(from, to), common);
    return Paging.of(pages.stream().map(it -> href(pages.get(at), it)).toList(), at)
        .map(paging -> rows.cut(new ClaimTable.Cut(id(), here(from, to, all.size()), paging)))
        .orElse(rows);
  }

  /// On the record's page the table is not the first thing.
  private String href(Address here, Address page) {
    return here.to(page) + (page.equals(home.address) ? "#" + id() : "");
  }

  private String id() {
    return "rows-" + name;
  }

  private static Sentence here(int from, int to, int all) {
    return Sentence.start()
        .count(Count.of(all, Counts.of(all, "statement", "statements")))
        .text(", one a row; here are ")
        .count(number(from + 1))
        .text(" to ")
        .count(number(to))
        .text(".")
        .end();
  }

  private static Count number(int number) {
    return Count.of(number, Integer.toString(number));
  }
}
