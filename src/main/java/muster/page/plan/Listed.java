package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import muster.analysis.TablePages;
import muster.model.Address;
import muster.page.LongTable;
import muster.page.LongTable.Choice;
import muster.page.Page;
import muster.page.part.Count;
import muster.page.part.Listing;
import muster.page.part.Paging;
import muster.time.DateSpan;
import muster.words.Counts;

/// The rows of a long table in their order, and what they are filtered and sorted by.
///
/// @param front the address of its first page
/// @param ids of the records that a row prints
/// @param times of its rows, where they have any
record Listed<T>(
    String front,
    List<T> rows,
    Function<T, List<String>> ids,
    List<Facet<T>> facets,
    List<Column<T, ?>> columns,
    Optional<Function<T, Optional<DateSpan>>> times) {
  /// How many pages are named on either side of the one that a reader is on.
  private static final int AROUND = 2;

  Listed {
    rows = List.copyOf(rows);
    facets = List.copyOf(facets);
    columns = List.copyOf(columns);
  }

  /// What rows are filtered by. @param label of the filter, which says what the choices are
  record Facet<T>(String key, String label, Function<T, Optional<Choice>> of) {
    /// A facet whose choices are words of a closed list, by their slug.
    static <T> Facet<T> of(String key, String label, Function<T, Choice> of) {
      return new Facet<>(key, label, of.andThen(Optional::of));
    }
  }

  /// A choice with a label that begins with a capital.
  static Choice choice(String value, String label) {
    return new Choice(value, Counts.capital(label));
  }

  /// A column. @param of what its cells are sorted by; empty for a cell that says nothing
  record Column<T, K extends Comparable<K>>(String key, Function<T, Optional<K>> of) {
    /// A column whose cells have an order of their own.
    static <T, K extends Comparable<K>> Column<T, K> of(String key, Function<T, Optional<K>> of) {
      return new Column<>(key, of);
    }

    /// A column of words.
    static <T> Column<T, Letters.Key> words(String key, Function<T, String> of) {
      return of(
          key, of.andThen(it -> Optional.of(it).filter(word -> !word.isEmpty()).map(Letters::key)));
    }

    /// For each row the place of its cell among all different ones.
    List<Integer> ranks(List<T> rows) {
      var places = new TreeMap<K, Integer>();
      List<Optional<K>> cells = rows.stream().map(of).toList();
      cells.forEach(cell -> cell.ifPresent(key -> places.put(key, 0)));
      int place = 0;
      for (var entry : places.entrySet()) {
        entry.setValue(place++);
      }
      return cells.stream().map(cell -> cell.map(places::get).orElse(-1)).toList();
    }
  }

  List<Address> addresses() {
    return TablePages.of(front, rows.size());
  }

  /// The title of a page. @param at the page's place, from 0
  static String title(String title, int at) {
    return at == 0 ? title : title + ", page " + (at + 1);
  }

  /// The rows of a page.
  List<T> rows(int at) {
    int from = at * TablePages.ROWS;
    return rows.subList(from, Math.min(rows.size(), from + TablePages.ROWS));
  }

  /// What stands around the table on a page.
  Listing listing(int at) {
    String number = Integer.toString(rows.size());
    return new Listing(
        "asset/tables.js",
        LongTable.rows(name()),
        facets.stream().map(it -> new Listing.Filter(it.key(), it.label())).toList(),
        times.isPresent(),
        Count.of(number, number),
        Optional.of(addresses()).filter(pages -> pages.size() > 1).map(pages -> paging(pages, at)));
  }

  private String name() {
    return front.substring(0, front.lastIndexOf('.'));
  }

  private static Paging paging(List<Address> pages, int at) {
    List<Paging.Step> steps = new ArrayList<>();
    int last = pages.size() - 1;
    int before = -1;
    for (int page : IntStream.rangeClosed(0, last).filter(it -> near(it, at, last)).toArray()) {
      if (page > before + 1) {
        steps.add(Paging.Step.GAP);
      }
      String href = pages.get(page).path();
      steps.add(page == at ? Paging.Step.here(page + 1, href) : Paging.Step.to(page + 1, href));
      before = page;
    }
    return new Paging(
        Optional.of(at - 1).filter(it -> it >= 0).map(it -> pages.get(it).path()),
        Optional.of(at + 1).filter(it -> it <= last).map(it -> pages.get(it).path()),
        steps);
  }

  private static boolean near(int page, int at, int last) {
    return page == 0 || page == last || Math.abs(page - at) <= AROUND;
  }

  /// The table with the pages that print it.
  LongTable table(List<Supplier<Page>> pages) {
    return new LongTable(name(), pages, this::keys);
  }

  private LongTable.Keys keys() {
    List<List<Integer>> ranks = columns.stream().map(it -> it.ranks(rows)).toList();
    return new LongTable.Keys(
        facets.stream().map(Facet::key).toList(),
        columns.stream().map(Column::key).toList(),
        IntStream.range(0, rows.size()).mapToObj(at -> row(at, ranks)).toList());
  }

  private LongTable.Row row(int at, List<List<Integer>> ranks) {
    T row = rows.get(at);
    return new LongTable.Row(
        ids.apply(row),
        facets.stream().map(facet -> facet.of().apply(row)).toList(),
        times.flatMap(of -> of.apply(row)),
        ranks.stream().map(column -> column.get(at)).toList());
  }
}
