package muster.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Severity;
import muster.diagnostic.TextPrinter;
import muster.edit.Answers;
import muster.edit.NewSource;
import muster.edit.Skeleton;
import muster.edit.WholeFile;
import muster.load.Loaded;
import muster.load.Loader;
import muster.model.Dataset;
import muster.notation.Field;
import muster.site.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Begins a document or another record.
@Command(
    name = "new",
    description = {
      "Begins a record: a document with its first claim, or the fields of another record to fill"
          + " in.",
      "KIND is source, with its address, or actor, place, deployment, event, utterance, measure,",
      "question or comparison, with an id. Nothing is fetched, and nothing overwritten."
    },
    footer = {
      "",
      "Example:",
      "  muster new source https://example.org/1 --publisher example-wire --published 2031-05-06"
          + " \\",
      "    --by general-staff --about guards --quote 'around 400 guards were killed'",
      "",
      "Also: muster new actor example-post"
    })
final class NewCommand implements Callable<Integer> {
  private final Surroundings around;
  private final Talk talk;
  private final Folders folders;

  @Parameters(index = "0", paramLabel = "KIND", description = "what to begin")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "NAME", description = "the address of a source, or an id")
  private String name = "";

  @Mixin private final RecordOption record;
  @Mixin private final SourceOptions said = new SourceOptions();

  @Option(names = "--dry-run", order = 30, description = "print the file and write nothing")
  private boolean dry;

  NewCommand(Surroundings around, Talk talk, Folders folders) {
    this.around = around;
    this.talk = talk;
    this.folders = folders;
    this.record = new RecordOption(folders);
  }

  @Override
  public Integer call() throws IOException {
    List<String> kinds = Stream.concat(Stream.of("source"), Skeleton.KINDS.stream()).toList();
    if (!kinds.contains(kind)) {
      throw new Misuse(Proposal.orList("nothing of the kind", kind, kinds));
    }
    Optional<Loaded> before = record.whole("added to", talk).map(Checked::loaded);
    if (before.isEmpty()) {
      return ExitStatus.DOES_NOT_HOLD;
    }
    return kind.equals("source") ? source(before.get()) : skeleton(before.get());
  }

  private int source(Loaded before) throws IOException {
    Optional<String> known = NewSource.at(name, before.dataset());
    if (known.isPresent()) {
      talk.complain(
          "the document is in the record: " + known.get() + " (muster show " + known.get() + ")");
      return ExitStatus.DOES_NOT_HOLD;
    }
    List<Map<String, String>> answers = said.complete(name, around, talk, before.dataset());
    NewSource made = NewSource.of(answers, before.dataset());
    String path = "sources/" + made.id() + ".yaml";
    Path data = record.folder();
    if (Files.exists(data.resolve(path))) {
      talk.complain(folders.shown(data.resolve(path)) + " is there, and nothing is overwritten");
      return ExitStatus.DOES_NOT_HOLD;
    }
    return keep(data.resolve(path), made, problems(data, path, made.text()));
  }

  private int keep(Path file, NewSource made, List<Diagnostic> problems) throws IOException {
    Map<String, List<String>> lines =
        problems.stream()
            .map(problem -> problem.position().file())
            .distinct()
            .collect(Collectors.toMap(shown -> shown, _ -> made.text().lines().toList()));
    var printer = new TextPrinter(lines, talk.colors());
    talk.problems(problems.stream().map(printer::print).collect(Collectors.joining()));
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      talk.complain("nothing is written: give other options, or write the file by hand");
      if (around.terminal()) {
        talk.result(made.text());
      }
      return ExitStatus.DOES_NOT_HOLD;
    }
    write(file, made.text());
    return ExitStatus.DONE;
  }

  private static List<Diagnostic> problems(Path data, String path, String text) throws IOException {
    String shown = data.getFileName() + "/" + path;
    return Checked.of(Loader.load(data, Map.of(path, text))).problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .filter(problem -> problem.position().file().equals(shown))
        .toList();
  }

  private int skeleton(Loaded before) throws IOException {
    var skeleton = new Skeleton(kind);
    String free = skeleton.free(name, before.dataset());
    if (!free.equals(name)) {
      talk.complain("the id \"" + name + "\" is taken, or is none: \"" + free + "\" is free");
      return ExitStatus.DOES_NOT_HOLD;
    }
    Path file = record.folder().resolve(skeleton.list() + ".yaml");
    String text = Files.exists(file) ? Files.readString(file) : "";
    Map<String, String> answers = answers(skeleton, before.dataset());
    Optional<String> after = skeleton.added(name, text, answers);
    if (after.isEmpty()) {
      talk.complain(
          folders.shown(file) + " does not end with the list \"" + skeleton.list() + "\"");
      return ExitStatus.DOES_NOT_HOLD;
    }
    write(file, after.get());
    if (answers.size() < skeleton.needed().size()) {
      talk.say("fill in its last record: muster check says what is missing");
    }
    return ExitStatus.DONE;
  }

  private Map<String, String> answers(Skeleton skeleton, Dataset dataset) throws IOException {
    var prompt = new Prompt(around);
    var known = new Answers(dataset);
    Map<String, String> answers = new LinkedHashMap<>();
    for (Field field : skeleton.needed()) {
      prompt
          .ask(field.name() + " (" + Skeleton.says(field) + ")", typed -> known.take(field, typed))
          .ifPresent(answer -> answers.put(field.name(), answer));
    }
    return answers;
  }

  private void write(Path file, String text) throws IOException {
    if (dry) {
      talk.result(text);
      return;
    }
    talk.withheld().hold(folders.shown(file), text.getBytes(StandardCharsets.UTF_8));
    if (Files.exists(file)) {
      WholeFile.replace(file, text);
    } else {
      WholeFile.create(file, text);
    }
    talk.result(folders.shown(file) + "\n");
  }
}
