package muster.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;
import muster.analysis.Analysis;
import muster.check.Checks;
import muster.diff.Difference;
import muster.load.Loaded;
import muster.load.Loader;
import muster.model.Dataset;
import muster.page.Page;
import muster.page.plan.SitePlan;
import muster.render.Renderer;
import muster.render.TemplateSource;
import muster.site.BrokenTemplates;
import muster.site.Checked;
import muster.site.OutputDirectory;
import muster.site.OutputRefused;
import muster.site.SiteBuilder;
import org.jspecify.annotations.Nullable;

/// The stages of one build of a record on the disk, one after the other as in a build; those of the
/// analysis once more apart. Each counts what it makes.
final class Stages {
  private final Path data;
  private final Path out;
  private @Nullable Loaded loaded;
  private @Nullable Steps steps;

  /// @param out an empty folder, or none
  Stages(Path data, Path out) {
    this.data = data;
    this.out = out;
  }

  /// All of them, in the order in which they have to be measured.
  static List<Growth.Step<Stages>> all() {
    return Stream.concat(
            Stream.of(
                new Growth.Step<>("load", Stages::load),
                new Growth.Step<>("check", Stages::check),
                new Growth.Step<>("analysis", Stages::analysis)),
            Stream.concat(
                Steps.ALL.stream().map(Stages::apart),
                Stream.of(
                    new Growth.Step<>("diff", Stages::diff),
                    new Growth.Step<>("plan, page models", Stages::pages),
                    new Growth.Step<>("pages printed", Stages::printed),
                    new Growth.Step<>("site made", Stages::made),
                    new Growth.Step<>("site made and written", Stages::written),
                    new Growth.Step<>("the same site again", Stages::written))))
        .toList();
  }

  private static Growth.Step<Stages> apart(Growth.Step<Steps> step) {
    return new Growth.Step<>(
        "  " + step.name(), it -> step.work().of(Objects.requireNonNull(it.steps)));
  }

  private long load() throws IOException {
    Loaded read = Loader.load(data);
    loaded = read;
    steps = new Steps(read.dataset());
    return read.dataset().reports().size();
  }

  private Loaded loaded() {
    return Objects.requireNonNull(loaded);
  }

  /// As it is before anything was asked of it.
  private Checked checked() {
    return new Checked(loaded(), List.of(), new Analysis(loaded().dataset()));
  }

  private long check() {
    return Checks.run(checked().analysis(), loaded().positions(), loaded().whole()).size();
  }

  private long analysis() {
    return new Steps(loaded().dataset()).whole();
  }

  /// From a record in which every tenth document is missing.
  private long diff() {
    Dataset now = loaded().dataset();
    var sources = new TreeMap<>(now.sources());
    sources.keySet().removeIf(id -> id.value().endsWith("9"));
    var before = now.with(sources);
    return Difference.between(before, now).changes().size();
  }

  private Stream<Supplier<Page>> plan() {
    return SitePlan.of(loaded().dataset(), loaded().positions()).pages().values().stream();
  }

  private long pages() {
    return plan().map(Supplier::get).filter(page -> !page.frame().title().isEmpty()).count();
  }

  private long printed() {
    Renderer renderer = Renderer.of(TemplateSource.builtIn());
    return plan().mapToLong(page -> renderer.render(page.get()).length).sum();
  }

  private static SiteBuilder builder() {
    return new SiteBuilder(
        TemplateSource.builtIn(), Optional.empty(), Runtime.getRuntime().availableProcessors());
  }

  private long made() throws IOException, BrokenTemplates {
    var bytes = new LongAdder();
    builder().build(checked(), (_, content) -> bytes.add(content.length));
    return bytes.sum();
  }

  private long written() throws IOException, BrokenTemplates, OutputRefused {
    var files = new LongAdder();
    builder()
        .build(checked(), OutputDirectory.at(out, List.of()), false, (_, _) -> files.increment());
    return files.sum();
  }
}
