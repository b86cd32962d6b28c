package muster.cli;

/// Keeps the memory of a command near to what it needs. The collectors that are fastest here let
/// the heap grow as far as the machine has room before they look through the older part of it; this
/// asks them to whenever that part has grown by a sixth and some megabytes.
final class Thrift {
  private static final long MEGABYTE = 1 << 20;

  /// What is used anyhow: the youngest objects, which are collected all the time, and a small
  /// record.
  private static final long LEAST = 160 * MEGABYTE;

  private static final long STEP = 64 * MEGABYTE;

  /// Which part of itself what is needed may grow by before it is looked through again.
  private static final int PART = 6;

  private static final int PATIENCE = 20;

  private Thrift() {}

  /// Begins to look, until the process ends.
  static void begin() {
    Thread.ofPlatform().daemon().name("thrift").start(Thrift::look);
  }

  @SuppressWarnings("SystemGC")
  private static void look() {
    long limit = LEAST;
    while (rest()) {
      if (used() > limit) {
        System.gc();
        limit = Math.max(LEAST, used() / PART * (PART + 1) + STEP);
      }
    }
  }

  private static long used() {
    Runtime here = Runtime.getRuntime();
    return here.totalMemory() - here.freeMemory();
  }

  private static boolean rest() {
    try {
      Thread.sleep(PATIENCE);
      return true;
    } catch (InterruptedException ended) {
      return false;
    }
  }
}
