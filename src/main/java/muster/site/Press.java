package muster.site;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import muster.export.Export;
import muster.export.Fingerprint;
import muster.render.TemplateFault;
import muster.words.DataFile;
import org.jspecify.annotations.Nullable;

/// Makes the files of a site on several threads. What comes out does not depend on how many.
///
/// A file is begun when a thread is free for it, and nothing but its size and checksum stays of it.
final class Press {
  private static final String PAGE = ".html";

  private final Iterator<Map.Entry<String, Content>> waiting;
  private final Sink sink;
  private final Runnable alarm;
  private final SortedMap<String, Fingerprint> made = new TreeMap<>();
  private final SortedMap<String, TemplateFault> faults = new TreeMap<>();
  private int begun;
  private @Nullable Failure first;

  /// A file that was begun and not made. @param number in the order in which files are begun
  private record Failure(int number, String path, Throwable reason) {}

  private Press(Iterator<Map.Entry<String, Content>> waiting, Sink sink, Runnable alarm) {
    this.waiting = waiting;
    this.sink = sink;
    this.alarm = alarm;
  }

  /// Makes every file and hands it to the sink, in any order. Pages come last: the files that take
  /// long are among the others, so that all threads have work to the end. Before them comes what
  /// says how long all downloads are, which is then known.
  ///
  /// @param threads at least 1
  /// @return what was made
  /// @throws BrokenTemplates if pages cannot be printed; all others were, so that each is counted
  static Manifest print(SortedMap<String, Content> files, int threads, Sink sink)
      throws IOException, BrokenTemplates {
    var order = files.entrySet().stream().sorted(comparingInt(file -> turn(file.getKey())));
    return new Press(order.iterator(), sink, () -> {}).run(threads);
  }

  private static int turn(String path) {
    if (path.endsWith(PAGE)) {
      return 2;
    }
    return path.equals(DataFile.PACKAGE.path()) ? 1 : 0;
  }

  /// The same in the order of the paths, and one at a time.
  static Manifest printInOrder(SortedMap<String, Content> files, int threads, Sink sink)
      throws IOException, BrokenTemplates {
    var queue = new InOrder(files.keySet(), sink);
    return new Press(files.entrySet().iterator(), queue, queue::giveUp).run(threads);
  }

  private Manifest run(int threads) throws IOException, BrokenTemplates {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Callable<Boolean>> work = Collections.nCopies(threads, this::work);
    try {
      workers.invokeAll(work);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped before every file was made");
    } finally {
      workers.shutdownNow();
      workers.close();
    }
    return result();
  }

  /// What one thread does. @return whether files are left, after a failure
  private boolean work() {
    for (var job = next(); job != null; job = next()) {
      job.run();
    }
    return waiting.hasNext();
  }

  /// The next file to be made, in a fixed order; none after a failure.
  private synchronized @Nullable Runnable next() {
    if (first != null || Thread.currentThread().isInterrupted() || !waiting.hasNext()) {
      return null;
    }
    var file = waiting.next();
    int number = begun++;
    return () -> make(number, file.getKey(), file.getValue());
  }

  private void make(int number, String path, Content content) {
    try {
      Draft draft = content.draft();
      Optional<Fingerprint> had = sink.has(path, draft);
      keep(path, had.isPresent() ? had.get() : made(path, draft));
    } catch (Throwable reason) {
      note(new Failure(number, path, reason));
      alarm.run();
    }
  }

  private Fingerprint made(String path, Draft draft) throws IOException {
    Optional<Export> flow = draft.content().flow();
    if (flow.isPresent()) {
      sink.take(path, flow.get());
      return flow.get().fingerprint();
    }
    byte[] bytes = draft.bytes();
    sink.take(path, bytes);
    return Fingerprint.of(bytes);
  }

  private synchronized void keep(String path, Fingerprint entry) {
    made.put(path, entry);
  }

  /// Of several failures the one counts that was begun first: all before it were begun as well, so
  /// that it is the same one whatever the threads.
  private synchronized void note(Failure failure) {
    if (failure.reason() instanceof TemplateFault fault) {
      faults.put(failure.path(), fault);
    } else if (first == null || failure.number() < first.number()) {
      first = failure;
    }
  }

  private synchronized Manifest result() throws IOException, BrokenTemplates {
    if (first != null) {
      switch (first.reason()) {
        case IOException disk -> throw disk;
        case Throwable ours -> throw new IllegalStateException("cannot make " + first.path(), ours);
      }
    }
    if (!faults.isEmpty()) {
      throw new BrokenTemplates(List.copyOf(faults.values()));
    }
    return Manifest.of(made);
  }
}
