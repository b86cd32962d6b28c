package muster.site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import muster.analysis.Analysis;
import muster.analysis.Lazy;
import muster.analysis.Views;
import muster.annals.Annals;
import muster.export.ChangesFeed;
import muster.export.Export;
import muster.export.Sha256;
import muster.keep.Shelf;
import muster.model.Dataset;
import muster.model.Site;
import muster.page.LongTable;
import muster.page.PagePath;
import muster.page.plan.SitePlan;
import muster.render.Assets;
import muster.render.Renderer;
import muster.render.TemplateSource;
import muster.render.compiled.Obstacle;

/// From a record to a site. This is the map of the program:
///
/// data files → [muster.load.Loader] → [muster.load.Loaded] → [Checked] (every rule) → [SitePlan]
/// (every page as a record of words) → [Renderer] (its template) → a [Sink]: [OutputDirectory], or
/// whoever wants the bytes. Beside the pages stand [TableScripts], the rows of long tables once
/// more, [Assets], copied as they are, and [muster.export.Downloads], the record as data.
///
/// The bytes are a function of the record, the templates and these settings, whatever the machine.
///
/// @param templates where templates and assets are read from
/// @param baseUrl the site's address, in the place of the record's own
/// @param asOf the day by which what is shown had been published
/// @param history tells how the record came to be what it is
/// @param withheld words that no file may show
/// @param threads that make files at once, at least 1; the bytes do not depend on it
/// @param memory keeps what is made of the templates; nothing but time depends on it
public record SiteBuilder(
    TemplateSource templates,
    Optional<String> baseUrl,
    Optional<LocalDate> asOf,
    History history,
    HarmList withheld,
    int threads,
    Optional<Shelf> memory) {
  /// How many pages of a table are kept, which are of some hundred kilobytes.
  private static final int KEPT = 100;

  /// Makes the site of the whole record.
  public SiteBuilder(TemplateSource templates, Optional<String> baseUrl, int threads) {
    this(
        templates,
        baseUrl,
        Optional.empty(),
        History.NONE,
        HarmList.NONE,
        threads,
        Optional.empty());
  }

  /// Makes every file of the site and hands it on.
  ///
  /// @param checked without errors
  /// @return what was made
  /// @throws BrokenTemplates if pages cannot be printed; then not every file was handed on
  /// @throws HeldBack if a file would show a word that is withheld
  public Manifest build(Checked checked, Sink sink) throws IOException, BrokenTemplates {
    return Press.print(plan(checked, stationery(checked)), threads, sink);
  }

  /// The same files, each made when somebody asks for it, with the templates as they are now.
  ///
  /// @param checked without errors
  /// @param before the preview before this one, whose templates serve again where they are the same
  /// @throws BrokenTemplates if no page can be printed
  public Preview preview(Checked checked, Optional<Preview> before)
      throws IOException, BrokenTemplates {
    Optional<Stationery> last =
        before.map(Preview::stationery).filter(it -> it.serves(templates, language(checked)));
    Stationery now = last.isPresent() ? last.get() : Stationery.of(templates, language(checked));
    Draught draught = draught(checked, now);
    return new Preview(path -> single(path, draught), Lazy.of(() -> files(draught)), threads, now);
  }

  private Stationery stationery(Checked checked) throws IOException, BrokenTemplates {
    return memory.isPresent()
        ? Stationery.of(templates, language(checked), memory.get())
        : Stationery.of(templates, language(checked));
  }

  /// What templates say that is printed by Thymeleaf itself, which takes ten times as long.
  public List<Obstacle> obstacles(Checked checked) {
    return Renderer.obstacles(templates, language(checked));
  }

  private static Locale language(Checked checked) {
    return Locale.forLanguageTag(checked.loaded().dataset().site().language());
  }

  /// Brings a folder up to date. If this fails before all files are made, the folder stays as it
  /// was.
  ///
  /// @param dry whether only to tell what would change
  /// @param watcher is told of every file that is made
  public Changes build(Checked checked, OutputDirectory out, boolean dry, Sink watcher)
      throws IOException, BrokenTemplates {
    Stationery stationery = stationery(checked);
    Optional<String> prints =
        withheld.size() == 0
            ? Optional.of(Sha256.of(stationery.templates().bytes()))
            : Optional.empty();
    try (Update update = out.update(dry, prints)) {
      SortedMap<String, Content> files = plan(checked, stationery);
      return update.finish(Press.print(files, threads, update.and(watcher)));
    }
  }

  /// Writes the whole site to one file. If this fails, the file stays as it was.
  ///
  /// @param watcher is told of every file that is made
  public Changes build(Checked checked, TarFile out, Sink watcher)
      throws IOException, BrokenTemplates {
    SortedMap<String, Content> files = plan(checked, stationery(checked));
    return out.write(sink -> Press.printInOrder(files, threads, sink.and(watcher)));
  }

  /// Every file but the manifest; nothing is made yet.
  private SortedMap<String, Content> plan(Checked checked, Stationery stationery)
      throws IOException {
    Draught draught = draught(checked, stationery);
    draught.analysis.whole();
    return files(draught);
  }

  /// What files are made from.
  private record Draught(Analysis analysis, Annals annals, SitePlan plan, Stationery stationery) {}

  private Draught draught(Checked checked, Stationery stationery) throws IOException {
    Dataset today = checked.loaded().dataset();
    Annals annals = asOf.isPresent() ? Annals.none(Annals.Known.EARLIER_DAY) : history.of(today);
    Analysis analysis = shown(checked.analysis());
    SitePlan plan = SitePlan.of(analysis, checked.loaded().positions(), asOf, annals);
    return new Draught(analysis, annals, plan, stationery);
  }

  /// One of the files, where it is quickly found without all others.
  private Optional<Content> single(String path, Draught draught) {
    TemplateSource source = draught.stationery.templates();
    Optional<Content> content =
        Assets.paths().contains(path)
            ? Optional.of(() -> Assets.read(source, path))
            : draught
                .plan
                .single(path)
                .filter(it -> source.prints(it.template()))
                .map(it -> new Printed(it.page(), draught.stationery.renderer()));
    return content.map(it -> withheld.size() > 0 ? new Held(path, it, withheld) : it);
  }

  private SortedMap<String, Content> files(Draught draught) {
    SitePlan plan = draught.plan;
    Stationery stationery = draught.stationery;
    TemplateSource source = stationery.templates();
    Predicate<String> printed = printed(source);
    SortedMap<String, Content> files = new TreeMap<>();
    plan.pages(printed)
        .forEach(
            (path, page) -> add(files, path.value(), new Printed(page, stationery.renderer())));
    if (printed.test("fragment/listing")) {
      plan.tables().forEach(table -> tables(table, files, plan.downloads()));
    }
    assets(source).forEach((path, asset) -> add(files, path, asset));
    if (printed.test("page/changes")) {
      ChangesFeed.of(draught.analysis.dataset().site(), draught.annals)
          .ifPresent(feed -> add(files, ChangesFeed.PATH, feed::toBytes));
    }
    if (printed.test("page/data")) {
      plan.downloads().forEach((path, download) -> add(files, path, new Flowing(download)));
    }
    if (withheld.size() > 0) {
      files.replaceAll((path, content) -> new Held(path, content, withheld));
    }
    return Collections.unmodifiableSortedMap(files);
  }

  /// What is shown of a record: under the address that the site has here, as it was on the day.
  private Analysis shown(Analysis whole) {
    Site site = whole.dataset().site();
    Analysis placed = baseUrl.map(url -> whole.with(site.at(url))).orElse(whole);
    return asOf.map(day -> new Analysis(new Views(placed.dataset()).on(day).dataset()))
        .orElse(placed);
  }

  /// Whether a template prints anything; each is looked at once.
  private static Predicate<String> printed(TemplateSource source) {
    Map<String, Boolean> known = new HashMap<>();
    return template -> known.computeIfAbsent(template, source::prints);
  }

  private static void add(SortedMap<String, Content> files, String path, Content content) {
    if (path.equals(Manifest.PATH) || files.put(path, content) != null) {
      throw new IllegalArgumentException("path: two files of the site want " + path);
    }
  }

  /// The pages of a table are printed once, for themselves and for its script; those of a very long
  /// table twice, rather than kept. Without its pages it has no script.
  private static void tables(
      LongTable table, SortedMap<String, Content> files, SortedMap<String, Export> downloads) {
    if (!files.containsKey(table.pages().firstEntry().getKey().value())) {
      return;
    }
    boolean few = table.pages().size() <= KEPT;
    var pages = new LinkedHashMap<PagePath, Content>();
    table
        .pages()
        .keySet()
        .forEach(path -> {
          Content page = Objects.requireNonNull(files.get(path.value()));
          pages.put(path, few ? Content.once(page) : page);
        });
    pages.forEach((path, page) -> files.put(path.value(), page));
    Export csv = Objects.requireNonNull(downloads.get("data/" + table.name() + ".csv"));
    add(files, LongTable.rows(table.name()), flowing(new TableScripts(table, pages)::rows));
    add(files, LongTable.data(table.name()), flowing(out -> TableScripts.data(csv, out)));
  }

  private static Content flowing(Export file) {
    return new Flowing(Export.once(file));
  }

  private static SortedMap<String, Content> assets(TemplateSource source) {
    SortedMap<String, Content> assets = new TreeMap<>();
    for (String path : Assets.paths()) {
      assets.put(path, () -> Assets.read(source, path));
    }
    return assets;
  }
}
