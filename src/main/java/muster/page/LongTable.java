package muster.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import muster.time.DateSpan;

/// A table that is cut into pages. Where script runs, a reader filters and sorts all its rows.
///
/// @param name what its files are called by: "claims"
/// @param pages that print its rows, in order, by their paths
/// @param keys what its rows are filtered and sorted by
public record LongTable(
    String name, SequencedMap<PagePath, Supplier<Page>> pages, Supplier<Keys> keys) {
  public LongTable {
    pages = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pages));
  }

  /// Where the file with all rows of a table lies, from the site's root.
  public static String rows(String name) {
    return "tables/" + name + ".js";
  }

  /// Where the file lies from which a script puts together the download of the rows shown.
  public static String data(String name) {
    return "tables/" + name + "-csv.js";
  }

  /// What rows are filtered and sorted by.
  ///
  /// @param facets the filters
  /// @param columns the keys of the columns, as the table has them: "who"
  /// @param rows in the order in which the pages print them
  public record Keys(List<Facet> facets, List<String> columns, List<Row> rows) {
    public Keys {
      facets = List.copyOf(facets);
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// A filter.
  ///
  /// @param key as the page's address has it: "measure"
  /// @param choices in the order in which they are offered
  public record Facet(String key, List<Choice> choices) {
    public Facet {
      choices = List.copyOf(choices);
    }
  }

  /// One row.
  ///
  /// @param ids of the records that it prints, as the first column of the table's download has them
  /// @param choices for each filter the places, from 0, of the choices that find the row
  /// @param times the days that the times of its records may mean
  /// @param ranks for each column the place of the row's cell in its order, from 0; -1 where the
  ///   cell says nothing, which stands last in any order
  public record Row(
      List<String> ids, List<List<Integer>> choices, List<DateSpan> times, List<Integer> ranks) {
    public Row {
      ids = List.copyOf(ids);
      choices = choices.stream().map(List::copyOf).toList();
      times = List.copyOf(times);
      ranks = List.copyOf(ranks);
    }
  }

  /// What a filter can be set to.
  ///
  /// @param value as the page's address has it: "killed"
  /// @param label as a reader sees it
  public record Choice(String value, String label) implements Comparable<Choice> {
    private static final Comparator<Choice> BY_LABEL =
        Comparator.comparing(Choice::label).thenComparing(Choice::value);

    /// By label.
    @Override
    public int compareTo(Choice other) {
      return BY_LABEL.compare(this, other);
    }
  }
}
