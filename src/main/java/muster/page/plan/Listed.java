package muster.page.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import muster.analysis.TablePages;
import muster.model.Address;
import muster.page.LongTable;
import muster.page.LongTable.Choice;
import muster.page.Page;
import muster.page.PagePath;
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
    Optional<Function<T, List<DateSpan>>> times) {
  Listed {
    rows = List.copyOf(rows);
    facets = offering(facets, rows);
    columns = List.copyOf(columns);
  }

  /// The filters that find anything: a record without grades has none to filter by.
  private static <T> List<Facet<T>> offering(List<Facet<T>> facets, List<T> rows) {
    return facets.stream()
        .filter(facet -> rows.stream().anyMatch(row -> !facet.of().apply(row).isEmpty()))
        .toList();
  }

  /// What rows are filtered by.
  ///
  /// @param label of the filter, which says what the choices are
  /// @param of what a row is found by; several choices where its records differ
  /// @param order of the choices
  record Facet<T>(
      String key, String label, Function<T, List<Choice>> of, Comparator<Choice> order) {
    /// A facet whose choices stand in the order of their labels.
    static <T> Facet<T> of(String key, String label, Function<T, List<Choice>> of) {
      return new Facet<>(key, label, of, Comparator.naturalOrder());
    }

    /// A facet of which every row has one choice.
    static <T> Facet<T> one(String key, String label, Function<T, Choice> of) {
      return of(key, label, of.andThen(List::of));
    }

    /// The same, in the order of the values: for months and grades.
    Facet<T> byValue() {
      return new Facet<>(key, label, of, Comparator.comparing(Choice::value));
    }

    /// What each row is found by.
    List<List<Choice>> cells(List<T> rows) {
      return rows.stream().map(of).toList();
    }

    /// The choices that find any row.
    List<Choice> choices(List<List<Choice>> cells) {
      return cells.stream().flatMap(List::stream).distinct().sorted(order).toList();
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
      List<Optional<K>> cells = rows.stream().map(of).toList();
      Map<K, Integer> places = new HashMap<>();
      cells.stream()
          .flatMap(Optional::stream)
          .distinct()
          .sorted()
          .forEach(key -> places.put(key, places.size()));
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
    return TablePages.on(rows, at, TablePages.ROWS);
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
        Paging.of(addresses().stream().map(Address::path).toList(), at));
  }

  private String name() {
    return front.substring(0, front.lastIndexOf('.'));
  }

  /// The table. @param page makes a page by its place, from 0
  LongTable table(IntFunction<Page> page) {
    List<Address> addresses = addresses();
    var pages = new LinkedHashMap<PagePath, Supplier<Page>>();
    IntStream.range(0, addresses.size())
        .forEach(at -> pages.put(Frames.path(addresses.get(at)), () -> page.apply(at)));
    return new LongTable(name(), pages, this::keys);
  }

  private LongTable.Keys keys() {
    List<List<List<Choice>>> cells = facets.stream().map(it -> it.cells(rows)).toList();
    List<LongTable.Facet> offered =
        IntStream.range(0, facets.size()).mapToObj(at -> offered(at, cells.get(at))).toList();
    List<Map<Choice, Integer>> places = offered.stream().map(Listed::places).toList();
    List<List<Integer>> ranks = columns.stream().map(it -> it.ranks(rows)).toList();
    return new LongTable.Keys(
        offered,
        columns.stream().map(Column::key).toList(),
        IntStream.range(0, rows.size())
            .mapToObj(at ->
                new LongTable.Row(
                    ids.apply(rows.get(at)),
                    found(at, cells, places),
                    times.map(of -> of.apply(rows.get(at))).orElse(List.of()),
                    ranks.stream().map(column -> column.get(at)).toList()))
            .toList());
  }

  private LongTable.Facet offered(int at, List<List<Choice>> cells) {
    Facet<T> facet = facets.get(at);
    return new LongTable.Facet(facet.key(), facet.choices(cells));
  }

  private static Map<Choice, Integer> places(LongTable.Facet offered) {
    Map<Choice, Integer> places = new HashMap<>();
    offered.choices().forEach(choice -> places.put(choice, places.size()));
    return places;
  }

  /// For each filter the places of the choices that find a row.
  private static List<List<Integer>> found(
      int at, List<List<List<Choice>>> cells, List<Map<Choice, Integer>> places) {
    return IntStream.range(0, cells.size())
        .mapToObj(facet -> cells.get(facet).get(at).stream().map(places.get(facet)::get).toList())
        .toList();
  }
}
