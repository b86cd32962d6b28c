package muster.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import muster.cli.show.Finder;
import muster.cli.show.Narrowed;
import muster.cli.show.RecordText;
import muster.diagnostic.RecordKey;
import muster.export.record.RecordJson;
import muster.load.Loaded;
import muster.site.BrokenTemplates;
import muster.site.Checked;
import muster.site.PageSubject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints one record.
@Command(
    name = "show",
    description = {
      "Prints one record in words: a claim with its wording, chain and times, a document, an"
          + " actor.",
      "It is named by its id, by the address of its page, or by file:line."
    },
    footer = {
      "",
      "Example:",
      "  muster show example-wire-2025-03-05/killed",
      "",
      "Also: muster show site/actors/example-wire.html",
      "      muster show data/actors.yaml:12"
    })
final class ShowCommand implements Callable<Integer> {
  /// How a record is printed.
  enum Format {
    TEXT,
    JSON
  }

  private final Surroundings around;
  private final Talk talk;

  @Mixin private final SiteOptions options;

  @Parameters(paramLabel = "ID", description = "an id, a page or file:line")
  private String typed = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      order = 0,
      description = "text (default), or json: in the notation of the record's files")
  private Format format = Format.TEXT;

  ShowCommand(Surroundings around, Talk talk, Folders folders) {
    this.around = around;
    this.talk = talk;
    this.options = new SiteOptions(around, talk, folders);
  }

  @Override
  public Integer call() throws IOException {
    Optional<Checked> whole = options.record().whole("shown", talk);
    if (whole.isEmpty()) {
      return ExitStatus.DOES_NOT_HOLD;
    }
    print(whole.get());
    return ExitStatus.DONE;
  }

  private void print(Checked checked) throws IOException {
    List<RecordKey> found = find(checked.loaded());
    talk.result(
        switch (format) {
          case TEXT -> text(found, checked);
          case JSON -> RecordJson.records(Narrowed.to(found, checked.loaded().dataset()));
        });
  }

  private List<RecordKey> find(Loaded loaded) {
    var finder = new Finder(loaded.dataset(), loaded.positions());
    List<RecordKey> found = finder.find(typed, this::asPrinted);
    if (found.isEmpty()) {
      throw new Misuse(Proposal.of("no record", typed, finder.ids()));
    }
    return found;
  }

  /// A file's name as positions have it: from the folder above the data.
  private String asPrinted(String file) {
    Path data = options.record().folder();
    Path above = Optional.ofNullable(data.getParent()).orElse(data);
    Path whole = around.directory().resolve(file).normalize();
    return whole.startsWith(above) ? above.relativize(whole).toString().replace('\\', '/') : file;
  }

  private String text(List<RecordKey> found, Checked checked) throws IOException {
    var text = new RecordText(checked.loaded().dataset(), checked.loaded().positions());
    Map<String, String> pages = pages(checked);
    return found.stream()
        .map(key -> text.of(key, printing(key, pages)))
        .collect(Collectors.joining("\n"));
  }

  /// Every page of the site: which of them print a record is seen on the pages themselves.
  private Map<String, String> pages(Checked checked) throws IOException {
    Map<String, String> pages = new ConcurrentSkipListMap<>();
    try {
      options
          .builder()
          .build(
              checked,
              (path, bytes) -> {
                if (path.endsWith(".html")) {
                  pages.put(path, new String(bytes, StandardCharsets.UTF_8));
                }
              });
    } catch (BrokenTemplates broken) {
      talk.say("which pages print it is not known: the templates have faults");
    }
    return pages;
  }

  private static List<String> printing(RecordKey key, Map<String, String> pages) {
    return PageSubject.page(key)
        .filter(pages::containsKey)
        .map(own ->
            pages.entrySet().stream()
                .filter(page -> page.getKey().equals(own) || leads(page.getValue(), own))
                .map(page -> page.getKey())
                .toList())
        .orElse(List.of());
  }

  private static boolean leads(String page, String own) {
    return page.contains(own + "\"") || page.contains(own + "#");
  }
}
