package muster.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.load.Parsed;
import muster.site.SiteBuilder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What a site is made from: the options that all commands have that make one.
final class SiteOptions {
  private static final int MOST_THREADS = 256;

  /// What was made of the templates.
  private static final String PLANS = "plans";

  private final Surroundings around;
  private final Talk talk;
  private final Folders folders;
  private final Faults faults;

  private Optional<KeptHistory> history = Optional.empty();

  @Mixin private final RecordOption record;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      order = 3,
      description =
          "templates of your own, file by file before the project's and the tool's (default: the"
              + " project's, then the tool's)")
  private Optional<Path> templates = Optional.empty();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      order = 4,
      description = "where the site will be published (default: what the record says)")
  private Optional<String> baseUrl = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      order = 5,
      description = "make N files at once (default: one for each processor); the site is the same")
  private Optional<Integer> jobs = Optional.empty();

  SiteOptions(Surroundings around, Talk talk, Folders folders) {
    this.around = around;
    this.talk = talk;
    this.folders = folders;
    this.faults = new Faults(talk, folders);
    this.record = new RecordOption(folders);
  }

  /// Which record it is made from.
  RecordOption record() {
    return record;
  }

  /// Where templates are read from.
  TemplateFolders templates() {
    Optional<Path> named = named();
    if (named.isPresent() && !Files.isDirectory(named.get())) {
      throw new Misuse("no folder " + folders.shown(named.get()) + " with templates");
    }
    return TemplateFolders.of(named, folders.folder(Optional.empty(), "templates"));
  }

  private Optional<Path> named() {
    return templates.map(typed -> folders.folder(Optional.of(typed), ""));
  }

  /// The folders that no site may be written to.
  List<Path> inputs() {
    return Stream.concat(Stream.of(record.folder()), templates().folders().stream()).toList();
  }

  /// The folders that may change what the site is, also those that are not there yet.
  List<Path> watched() {
    return Stream.concat(
            Stream.of(record.place(), folders.folder(Optional.empty(), "templates")),
            named().stream())
        .toList();
  }

  /// What makes the site.
  SiteBuilder builder() throws IOException {
    return builder(Optional.empty());
  }

  /// What makes the site of a day.
  SiteBuilder builder(Optional<LocalDate> asOf) throws IOException {
    return new SiteBuilder(
        templates().source(),
        baseUrl.map(SiteOptions::address),
        asOf,
        history(),
        talk.withheld(),
        threads(),
        keeping().map(kept -> kept.shelf(PLANS)));
  }

  /// What tells the record's history.
  KeptHistory history() {
    KeptHistory known = history.orElseGet(() -> new KeptHistory(record.place(), around, faults));
    history = Optional.of(known);
    return known;
  }

  /// Where things are kept from one run to the next.
  Optional<Keeping> keeping() throws IOException {
    return Keeping.in(around, faults);
  }

  /// What is known of the record's files.
  Parsed parsed() throws IOException {
    return Keeping.parsed(record.place(), around, faults);
  }

  private int threads() {
    int threads = jobs.orElse(Math.clamp(around.processors(), 1, MOST_THREADS));
    if (threads < 1 || threads > MOST_THREADS) {
      throw new Misuse("--jobs does not take " + threads + ": it wants 1 to " + MOST_THREADS);
    }
    return threads;
  }

  private static String address(String typed) {
    try {
      URI uri = new URI(typed);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return typed;
      }
    } catch (URISyntaxException _) {
      // said below, as for every other address that a site cannot have
    }
    throw new Misuse(
        "--base-url does not take \"" + typed + "\": it wants https://example.org/folder/");
  }
}
