package muster.analysis;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import muster.model.Address;

/// Where the pages of a long table or list lie, which is cut so that no page grows with the record.
/// All lie in one folder, so that a row reads the same on each of them.
public final class TablePages {
  /// How many rows a page has at most.
  public static final int ROWS = 200;

  /// How many rows of its table the page of a record has at most, which has other things to tell.
  public static final int FIRST_ROWS = 50;

  private static final String ENDING = ".html";

  private static final Pattern BELOW =
      Pattern.compile("((?:actors|questions)/[^/]+)/[a-z-]+-\\d+\\.html");

  private static final Pattern FURTHER =
      Pattern.compile(
          "(actors|claims|one-origin|sources)-\\d+\\.html|changes/.*|" + BELOW.pattern());

  private TablePages() {}

  /// The pages in order of a table that begins on the page of a record: `questions/killed.html`,
  /// `questions/killed/claims-2.html`. In a folder of its own they never lie where a record does.
  ///
  /// @param home the address of the record's page
  /// @param table a name that is its own among the tables of the record's page
  /// @param rows of the whole table
  public static List<Address> below(Address home, String table, int rows) {
    int pages = 1 + Math.max(0, Math.ceilDiv(rows - FIRST_ROWS, ROWS));
    String path = home.path();
    String stem = path.substring(0, path.length() - ENDING.length()) + "/" + table + "-";
    return IntStream.rangeClosed(1, pages)
        .mapToObj(number -> number == 1 ? home : new Address(stem + number + ENDING))
        .toList();
  }

  /// Where the rows of a page begin in such a table, from 0.
  ///
  /// @param at the page's place, from 0; the place after the last page begins at the end or later
  public static int start(int at) {
    return at == 0 ? 0 : FIRST_ROWS + (at - 1) * ROWS;
  }

  /// The path of the page of the record on which such a table begins; any other path is itself.
  public static String home(String path) {
    Matcher below = BELOW.matcher(path);
    return below.matches() ? below.group(1) + ENDING : path;
  }

  /// What stands on a page of a list.
  ///
  /// @param at the page's place, from 0
  /// @param each how many entries a page has at most
  public static <T> List<T> on(List<T> all, int at, int each) {
    int from = at * each;
    return all.subList(from, Math.min(all.size(), from + each));
  }

  /// Whether a path is, or may become, that of a page of a long table after its first, or of a
  /// month of changes.
  public static boolean further(String path) {
    return FURTHER.matcher(path).matches();
  }

  /// The pages in order: `claims.html`, `claims-2.html`, `claims-3.html`. A table without a row has
  /// one page.
  ///
  /// @param front the address of the first
  /// @param rows of the whole table
  public static List<Address> of(String front, int rows) {
    return of(front, rows, ROWS);
  }

  /// The same of a list whose pages have another number of entries.
  ///
  /// @param each how many a page has at most
  public static List<Address> of(String front, int entries, int each) {
    int pages = Math.max(1, Math.ceilDiv(entries, each));
    String stem = front.substring(0, front.lastIndexOf('.'));
    String ending = front.substring(stem.length());
    return IntStream.rangeClosed(1, pages)
        .mapToObj(number -> new Address(number == 1 ? front : stem + "-" + number + ending))
        .toList();
  }
}
