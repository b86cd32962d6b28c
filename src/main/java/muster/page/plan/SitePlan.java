package muster.page.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import muster.analysis.Analysis;
import muster.analysis.Lazy;
import muster.annals.Annals;
import muster.diagnostic.Positions;
import muster.export.Export;
import muster.model.Address;
import muster.model.Dataset;
import muster.page.LongTable;
import muster.page.Page;
import muster.page.PagePath;

/// All pages of a site: for every path what makes its page.
public final class SitePlan {
  private final Material material;
  private final Lazy<AllPages> all;
  private final Planned home;
  private final RecordPages records;

  private SitePlan(Material material, Frames frames, Annals annals) {
    this.material = material;
    this.home = AllPages.home(material, frames);
    this.records = new RecordPages(material, frames);
    this.all = Lazy.of(() -> new AllPages(material, frames, records, annals));
  }

  /// The plan of a record. Each supplier makes its page anew, alike each time, and may be asked by
  /// any thread. Where two pages want one path, which the check of the record rules out, there is
  /// none.
  public static SitePlan of(Dataset dataset, Positions positions) {
    return of(
        new Analysis(dataset),
        positions,
        Optional.empty(),
        Annals.none(Annals.Known.NO_REPOSITORY));
  }

  /// The same with the record's history, or cut down to a day, which every page says.
  ///
  /// @param asOf the day
  public static SitePlan of(
      Analysis analysis, Positions positions, Optional<LocalDate> asOf, Annals annals) {
    return new SitePlan(
        new Material(analysis, positions),
        new Frames(analysis.dataset(), analysis.reach(), asOf),
        annals);
  }

  /// The pages by path, in the order of the paths.
  public Map<PagePath, Supplier<Page>> pages() {
    return pages(_ -> true);
  }

  /// The pages by path that certain templates print.
  ///
  /// @param printed whether a template, named as pages name it, prints any: `page/claim`
  public Map<PagePath, Supplier<Page>> pages(Predicate<String> printed) {
    Map<PagePath, Supplier<Page>> byPath = new LinkedHashMap<>();
    all.get()
        .pages()
        .forEach((path, planned) -> {
          if (printed.test(planned.template())) {
            byPath.put(new PagePath(path), planned.page());
          }
        });
    return Collections.unmodifiableMap(byPath);
  }

  /// The page at a path, where it is the home page or that of one record, without a plan of all
  /// others; else nothing is said of it.
  public Optional<Planned> single(String path) {
    return path.equals(Address.HOME.path()) ? Optional.of(home) : records.at(path);
  }

  /// The record as data, by path; the pages name and describe these files.
  public SortedMap<String, Export> downloads() {
    return material.downloads();
  }

  /// The tables that are cut into pages.
  public List<LongTable> tables() {
    return all.get().tables();
  }
}
