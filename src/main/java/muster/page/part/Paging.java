package muster.page.part;

import java.util.List;
import java.util.Optional;

/// The way through the pages of a long table.
///
/// @param previous the address of the page before this one
/// @param next the address of the page after this one
/// @param steps the first and the last page, and those around this one
public record Paging(Optional<String> previous, Optional<String> next, List<Step> steps) {
  public Paging {
    steps = List.copyOf(steps);
  }

  /// A page, or a gap.
  ///
  /// @param words the page's number; "…" for pages that are left out
  /// @param href the page's address; none for a gap
  /// @param current whether it is the page that prints this
  public record Step(String words, Optional<String> href, boolean current) {
    /// Pages that are left out.
    public static final Step GAP = new Step("…", Optional.empty(), false);

    public static Step to(int number, String href) {
      return new Step(Integer.toString(number), Optional.of(href), false);
    }

    public static Step here(int number, String href) {
      return new Step(Integer.toString(number), Optional.of(href), true);
    }

    /// Whether it leads to another page.
    public boolean leads() {
      return href.isPresent() && !current;
    }

    public boolean gap() {
      return href.isEmpty();
    }
  }
}
