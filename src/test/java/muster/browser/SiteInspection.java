package muster.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// All that is asked of a site in the browser; each method gives faults, one sentence each.
final class SiteInspection {
  private final Browser browser;
  private final SiteFolder site;

  SiteInspection(Browser browser, SiteFolder site) {
    this.browser = browser;
    this.site = site;
  }

  /// On one page of every kind: wide by day, narrow by night; on the smallest one, in the colours
  /// of the reader's system.
  List<String> accessibility() {
    List<String> faults = new ArrayList<>(emptiness());
    faults.addAll(accessibility(Look.DESK, site.onePageOfEveryKind()));
    faults.addAll(accessibility(Look.PHONE_AT_NIGHT, site.onePageOfEveryKind()));
    faults.addAll(accessibility(Look.DESK_IN_FORCED_COLOURS, site.smallestOfEveryKind()));
    return faults;
  }

  private List<String> accessibility(Look look, Collection<Path> files) {
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      Page page = browser.visit(file, look);
      Accessibility.faults(page, site, file).forEach(f -> faults.add(look.name() + " " + f));
    }
    return faults;
  }

  /// On every page: silence, width, numbers, and at the end where the links lead.
  List<String> everyPage() {
    List<String> faults = new ArrayList<>(emptiness());
    Links links = new Links(site);
    for (Path file : site.pages()) {
      Page page = browser.visit(file, Look.NARROWEST);
      faults.addAll(Quiet.faults(browser, site, file));
      faults.addAll(Fit.faults(page, site, file));
      faults.addAll(BareNumbers.faults(page, site, file));
      links.collect(page, file);
    }
    faults.addAll(links.faults());
    return faults;
  }

  /// On one page of every kind, wide and on a phone: words on words.
  List<String> overlaps() {
    List<String> faults = new ArrayList<>(emptiness());
    for (Look look : List.of(Look.DESK, Look.PHONE, Look.NARROWEST)) {
      for (Path file : site.onePageOfEveryKind()) {
        Page page = browser.visit(file, look);
        Overlaps.faults(page, site, file).forEach(f -> faults.add(look.name() + " " + f));
      }
    }
    return faults;
  }

  /// On one page of every kind: what paper leaves out.
  List<String> paper() {
    List<String> faults = new ArrayList<>(emptiness());
    for (Path file : site.onePageOfEveryKind()) {
      faults.addAll(Paper.faults(browser.visit(file, Look.DESK), site, file));
    }
    return faults;
  }

  /// On one page of every kind: what the keyboard reaches.
  List<String> keyboard() {
    List<String> faults = new ArrayList<>(emptiness());
    for (Path file : site.onePageOfEveryKind()) {
      faults.addAll(Keyboard.faults(browser.visit(file, Look.DESK), site, file));
    }
    return faults;
  }

  private List<String> emptiness() {
    return site.pages().isEmpty() ? List.of("there is no page in " + site.root()) : List.of();
  }
}
