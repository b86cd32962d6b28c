package muster.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import muster.time.DateSpan;

/// A table that is cut into pages. Where script runs, a reader filters and sorts all its rows.
///
/// @param name what its files are called by: "claims"
/// @param pages that print its rows, in order
/// @param keys what its rows are filtered and sorted by
public record LongTable(String name, List<Supplier<Page>> pages, Supplier<Keys> keys) {
  public LongTable {
    pages = List.copyOf(pages);
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
  /// @param facets the keys of the filters: "measure"
  /// @param columns the keys of the columns, as the table has them: "who"
  /// @param rows in the order in which the pages print them
  public record Keys(List<String> facets, List<String> columns, List<Row> rows) {
    public Keys {
      facets = List.copyOf(facets);
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// One row.
  ///
  /// @param ids of the records that it prints, as the first column of the table's download has them
  /// @param choices for each filter what the row is chosen by
  /// @param time the days that the row's time may mean
  /// @param ranks for each column the place of the row's cell in its order, from 0; -1 where the
  ///   cell says nothing, which stands last in any order
  public record Row(
      List<String> ids,
      List<Optional<Choice>> choices,
      Optional<DateSpan> time,
      List<Integer> ranks) {
    public Row {
      ids = List.copyOf(ids);
      choices = List.copyOf(choices);
      ranks = List.copyOf(ranks);
    }
  }

  /// What a filter can be set to.
  ///
  /// @param value as the page's address has it: "killed"
  /// @param label as a reader sees it
  public record Choice(String value, String label) {}
}
