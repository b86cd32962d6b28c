package muster.cli;

import muster.export.Export;
import muster.site.Sink;

/// Shows on a terminal how many files are made, once that takes longer than half a second.
final class Progress implements Sink {
  private static final long FIRST = 500_000_000L;
  private static final long NEXT = 100_000_000L;

  private final Surroundings around;
  private final boolean wanted;
  private int made;
  private long due;
  private boolean shown;

  Progress(Surroundings around, boolean wanted) {
    this.around = around;
    this.wanted = wanted && around.terminal();
    this.due = around.clock().getAsLong() + FIRST;
  }

  @Override
  public void take(String path, byte[] bytes) {
    passed(path);
  }

  @Override
  public void take(String path, Export file) {
    passed(path);
  }

  @Override
  public synchronized void passed(String path) {
    made++;
    if (wanted && around.clock().getAsLong() - due >= 0) {
      around.err().print("\r  making the site: " + made + " files");
      around.err().flush();
      due += NEXT;
      shown = true;
    }
  }

  /// Takes the line away.
  synchronized void end() {
    if (shown) {
      around.err().print("\r\u001b[K");
    }
  }
}
