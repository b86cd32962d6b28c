package muster.serve;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import muster.site.Preview;

/// Holds what is shown: the last site that could be made, and what is wrong with the files since.
final class Board {
  private volatile Shown shown =
      new Shown(0, Optional.empty(), "the site is being made", new CountDownLatch(1));

  /// What is shown.
  ///
  /// @param version goes up with every change
  /// @param site the last that could be made; empty where there was none yet
  /// @param trouble why the files make none now; empty where they do
  /// @param replaced opens when another is shown
  record Shown(long version, Optional<Preview> site, String trouble, CountDownLatch replaced) {}

  /// Shows what was made, to whoever waits as well. Called by one thread.
  void put(Made made) {
    Shown before = shown;
    shown =
        new Shown(
            before.version + 1,
            made.site().or(before::site),
            made.trouble(),
            new CountDownLatch(1));
    before.replaced.countDown();
  }

  /// What is shown now.
  Shown shown() {
    return shown;
  }

  /// Waits until another version is shown than this one.
  ///
  /// @param millis the longest wait
  /// @return whether another one is shown
  boolean other(long version, long millis) throws InterruptedException {
    Shown now = shown;
    return now.version != version || now.replaced.await(millis, TimeUnit.MILLISECONDS);
  }
}
