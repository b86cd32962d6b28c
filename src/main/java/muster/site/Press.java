package muster.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import muster.render.TemplateFault;

/// Makes the files of a site on several threads. What comes out does not depend on how many.
final class Press {
  private final Sink sink;
  private final SortedMap<String, Manifest.Entry> made = new TreeMap<>();
  private final List<TemplateFault> faults = new ArrayList<>();

  private Press(Sink sink) {
    this.sink = sink;
  }

  /// Makes every file and hands it to the sink.
  ///
  /// @param threads at least 1
  /// @return what was made
  /// @throws BrokenTemplates if pages cannot be printed; all others were, so that each is counted
  static Manifest print(SortedMap<String, Content> files, int threads, Sink sink)
      throws IOException, BrokenTemplates {
    var press = new Press(sink);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      press.collect(press.start(files, workers));
    } finally {
      workers.shutdownNow();
      workers.close();
    }
    if (!press.faults.isEmpty()) {
      throw new BrokenTemplates(press.faults);
    }
    return Manifest.of(press.made);
  }

  private Map<String, Future<Manifest.Entry>> start(
      SortedMap<String, Content> files, ExecutorService workers) {
    Map<String, Future<Manifest.Entry>> started = new LinkedHashMap<>();
    files.forEach((path, content) -> started.put(path, workers.submit(() -> make(path, content))));
    return started;
  }

  private Manifest.Entry make(String path, Content content) throws IOException {
    byte[] bytes = content.bytes();
    sink.take(path, bytes);
    return Manifest.Entry.of(bytes);
  }

  private void collect(Map<String, Future<Manifest.Entry>> started) throws IOException {
    for (var each : started.entrySet()) {
      try {
        made.put(each.getKey(), each.getValue().get());
      } catch (ExecutionException failed) {
        note(each.getKey(), failed);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("stopped before " + each.getKey() + " was made");
      }
    }
  }

  private void note(String path, ExecutionException failed) throws IOException {
    switch (Optional.ofNullable(failed.getCause()).orElse(failed)) {
      case TemplateFault fault -> faults.add(fault);
      case IOException disk -> throw disk;
      case Throwable ours -> throw new IllegalStateException("cannot make " + path, ours);
    }
  }
}
