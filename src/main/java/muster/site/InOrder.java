package muster.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import muster.export.Export;
import org.jspecify.annotations.Nullable;

/// Hands on in order what several threads make in nearly that order. A file whose turn has not come
/// waits in memory, and where that has no more room, its thread waits.
final class InOrder implements Sink {
  /// How many bytes wait at most, beside one file of each thread.
  private static final long ROOM = 32L << 20;

  private final Iterator<String> order;
  private final Sink sink;
  private final long room;
  private final Map<String, byte[]> waiting = new HashMap<>();
  private @Nullable String next;
  private long held;
  private boolean over;

  InOrder(Collection<String> order, Sink sink) {
    this(order, sink, ROOM);
  }

  /// @param order of all files that will be taken, each of which has been begun before the next is
  /// @param sink takes one file at a time
  InOrder(Collection<String> order, Sink sink, long room) {
    this.order = order.iterator();
    this.sink = sink;
    this.room = room;
    advance();
  }

  /// Returns when the file has been handed on or has found room. Nothing is taken any more after
  /// [#giveUp].
  @Override
  public synchronized void take(String path, byte[] bytes) throws IOException {
    awaitRoom(path, bytes.length);
    if (over) {
      return;
    }
    waiting.put(path, bytes);
    held += bytes.length;
    handOn();
  }

  /// The same when its turn has come; meanwhile others may gather.
  @Override
  public void take(String path, Export file) throws IOException {
    if (awaitTurn(path)) {
      sink.take(path, file);
      handedOn();
    }
  }

  private synchronized void handedOn() throws IOException {
    advance();
    handOn();
  }

  private synchronized void handOn() throws IOException {
    for (byte[] ready = waiting.remove(next); ready != null; ready = waiting.remove(next)) {
      held -= ready.length;
      sink.take(String.valueOf(next), ready);
      advance();
    }
    notifyAll();
  }

  private void advance() {
    next = order.hasNext() ? order.next() : null;
  }

  /// @return whether it has come; otherwise nothing is taken any more
  private synchronized boolean awaitTurn(String path) throws IOException {
    await(() -> path.equals(next), path);
    return !over;
  }

  private synchronized void awaitRoom(String path, int wanted) throws IOException {
    await(() -> path.equals(next) || held + wanted <= room, path);
  }

  private synchronized void await(BooleanSupplier ready, String path) throws IOException {
    try {
      while (!over && !ready.getAsBoolean()) {
        wait();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while " + path + " waited for its turn");
    }
  }

  /// A file will not come: whoever waits need not wait any more.
  synchronized void giveUp() {
    over = true;
    waiting.clear();
    notifyAll();
  }
}
