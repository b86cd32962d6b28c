package muster.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The way through the pages of a long table or list.
///
/// @param previous the address of the page before this one
/// @param next the address of the page after this one
/// @param steps the first and the last page, and those around this one
public record Paging(Optional<String> previous, Optional<String> next, List<Step> steps) {
  /// How many pages are named on either side of the one that a reader is on.
  private static final int AROUND = 2;

  public Paging {
    steps = List.copyOf(steps);
  }

  /// The way from one of several pages; none where there is no other.
  ///
  /// @param pages their addresses
  /// @param at the page's place, from 0
  public static Optional<Paging> of(List<String> pages, int at) {
    int last = pages.size() - 1;
    return last == 0
        ? Optional.empty()
        : Optional.of(
            new Paging(
                Optional.of(at - 1).filter(it -> it >= 0).map(pages::get),
                Optional.of(at + 1).filter(it -> it <= last).map(pages::get),
                steps(pages, at)));
  }

  private static List<Step> steps(List<String> pages, int at) {
    List<Step> steps = new ArrayList<>();
    int last = pages.size() - 1;
    int before = -1;
    for (int page : IntStream.rangeClosed(0, last).filter(it -> near(it, at, last)).toArray()) {
      if (page > before + 1) {
        steps.add(Step.GAP);
      }
      String href = pages.get(page);
      steps.add(page == at ? Step.here(page + 1, href) : Step.to(page + 1, href));
      before = page;
    }
    return steps;
  }

  private static boolean near(int page, int at, int last) {
    return page == 0 || page == last || Math.abs(page - at) <= AROUND;
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
