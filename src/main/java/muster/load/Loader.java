package muster.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import muster.keep.Stamp;
import muster.model.Prose;
import muster.model.Site;
import muster.notation.Notation;

/// Reads a data folder into a dataset: files → trees → ids → records. Nothing is skipped without a
/// word, and one run reports all that is wrong.
public final class Loader {
  static final String BUILT_IN = "muster/measures.yaml";

  private final Problems problems = new Problems();
  private final Map<String, Supplier<String>> texts = new TreeMap<>();
  private final Parsed parsed;
  private final Trees trees;
  private final List<ProseReader.Page> pages = new ArrayList<>();

  private Loader(Parsed parsed) {
    this.parsed = parsed;
    this.trees = new Trees(problems);
  }

  /// Reads every file below a folder.
  ///
  /// @throws IOException if the folder itself cannot be listed or a file cannot be read
  public static Loaded load(Path data) throws IOException {
    return load(data, Map.of());
  }

  /// Reads every file below a folder, and texts as if they were files there.
  ///
  /// @param more their texts by the paths that they would have, from the folder
  public static Loaded load(Path data, Map<String, String> more) throws IOException {
    return load(data, more, new Parsed());
  }

  /// Reads every file below a folder, of which only those are parsed that changed since the last
  /// reading.
  public static Loaded load(Path data, Parsed parsed) throws IOException {
    return load(data, Map.of(), parsed);
  }

  private static Loaded load(Path data, Map<String, String> more, Parsed parsed)
      throws IOException {
    return whole(data, more, parsed).loaded();
  }

  /// All that a reading finds. @param records as they stand in the files
  record Whole(Loaded loaded, Index index, List<RecordNode> records) {}

  /// Reads every file below a folder.
  static Whole whole(Path data, Parsed parsed) throws IOException {
    return whole(data, Map.of(), parsed);
  }

  private static Whole whole(Path data, Map<String, String> more, Parsed parsed)
      throws IOException {
    parsed.begin();
    var loader = new Loader(parsed);
    var folder = new DataFolder(data);
    loader.take(loader.parse(builtInMeasures(), Optional.empty()));
    loader.read(folder).forEach(loader::take);
    more.forEach((path, text) ->
        loader.take(
            loader.parse(new FactFile(folder.shown() + "/" + path, text), Optional.empty())));
    parsed.end();
    return loader.bind(folder.shown());
  }

  /// The measures that come with the tool.
  static Piece builtIn() {
    FactFile file = builtInMeasures();
    return Piece.read(file.shown(), file.text().getBytes(StandardCharsets.UTF_8));
  }

  private static FactFile builtInMeasures() {
    try (InputStream in = Loader.class.getClassLoader().getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + BUILT_IN + " is missing");
      }
      return new FactFile(BUILT_IN, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// What came of one file.
  ///
  /// @param text of its lines, where there are any to show
  /// @param problems what is wrong with it
  private record Taken(
      String name,
      Optional<Supplier<String>> text,
      Optional<Node> root,
      Optional<ProseReader.Page> page,
      Problems problems) {
    Taken with(Supplier<String> other) {
      return new Taken(name, Optional.of(other), root, page, problems);
    }
  }

  /// The text of a file in which nothing is wrong by itself is read again if a line is to be shown.
  private static Supplier<String> again(DataFolder.Named file) {
    return () -> DataFolder.text(file);
  }

  private List<Taken> read(DataFolder folder) throws IOException {
    List<DataFolder.Named> files = folder.files();
    try {
      return files.parallelStream().map(file -> read(folder, file)).toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /// On any thread: with problems of its own.
  private Taken read(DataFolder folder, DataFolder.Named file) {
    try {
      Optional<Stamp> stamp = parsed.stamp(file.path());
      Optional<Node> root = stamp.flatMap(it -> parsed.untouched(file.name(), it));
      if (root.isPresent()) {
        return new Taken(
            file.name(), Optional.of(again(file)), root, Optional.empty(), new Problems());
      }
      var own = new Problems();
      return folder
          .read(file, own)
          .map(raw -> parse(raw, stamp, own))
          .map(taken -> own.count() == 0 ? taken.with(again(file)) : taken)
          .orElseGet(() ->
              new Taken(file.name(), Optional.empty(), Optional.empty(), Optional.empty(), own));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Taken parse(FactFile raw, Optional<Stamp> stamp) {
    return parse(raw, stamp, new Problems());
  }

  private Taken parse(FactFile raw, Optional<Stamp> stamp, Problems own) {
    Optional<Supplier<String>> text = Optional.of(raw::text);
    if (!raw.sound()) {
      return new Taken(raw.shown(), text, Optional.empty(), Optional.empty(), own);
    }
    FactFile file = ControlCharacters.replaced(raw, own);
    return file.isProse()
        ? new Taken(raw.shown(), text, Optional.empty(), ProseReader.read(file, own), own)
        : new Taken(raw.shown(), text, parsed.tree(file, stamp, own), Optional.empty(), own);
  }

  private void take(Taken file) {
    file.text().ifPresent(text -> texts.put(file.name(), text));
    problems.join(file.problems());
    file.page().ifPresent(pages::add);
    file.root().ifPresent(trees::add);
  }

  private Whole bind(String folder) {
    var records = Repeated.dropped(trees.records(), BUILT_IN);
    Index index = Index.of(records, problems);
    var reading = new Reading(index, problems);
    parsed.bindings().begin(index);
    Optional<Site> site = site(folder, reading);
    List<Prose> prose = pages.stream().map(ProseReader.Page::prose).toList();
    pages.forEach(page -> reading.place("page", page.prose().slug(), page::at));
    var dataset = new Binder(reading, parsed.bindings()).bind(records, site, prose);
    var loaded = new Loaded(dataset, reading.positions(), problems.sorted(), new Texts(texts));
    return new Whole(loaded, index, records);
  }

  private Optional<Site> site(String folder, Reading reading) {
    List<Node.Mapping> sites = trees.sites();
    if (sites.isEmpty() && problems.leftOut()) {
      return Optional.empty();
    }
    if (sites.isEmpty()) {
      problems.add(
          Rule.MISSING_FIELD,
          Position.startOf(folder + "/site.yaml"),
          "no file says what the site is",
          "add `site:` with `title:` and `scope:`");
      return Optional.empty();
    }
    sites.stream()
        .skip(1)
        .forEach(second ->
            problems.add(
                Rule.DUPLICATE_ID,
                second.position(),
                "`site` stands here a second time; first at " + sites.getFirst().position(),
                "keep one"));
    reading.place("site", "site", sites.getFirst()::at);
    return SiteReader.read(new Fields(sites.getFirst(), Notation.FILE.inner("site"), reading));
  }
}
