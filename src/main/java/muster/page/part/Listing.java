package muster.page.part;

import java.util.List;
import java.util.Optional;

/// What stands around a long table: the way through its pages and, where script runs, its filters,
/// its order and a download of the rows shown.
///
/// @param script the address of the script
/// @param rows the address of the file with all rows, which the script loads on first use
/// @param filters what the rows can be filtered by
/// @param dated whether the rows have times, and can be filtered by a period
/// @param all how many rows there are
/// @param paging none where one page holds all rows
public record Listing(
    String script,
    String rows,
    List<Filter> filters,
    boolean dated,
    Count all,
    Optional<Paging> paging) {
  public Listing {
    filters = List.copyOf(filters);
  }

  /// What rows can be filtered by.
  ///
  /// @param key as the page's address has it: "measure"
  /// @param label as a reader sees it
  public record Filter(String key, String label) {}
}
