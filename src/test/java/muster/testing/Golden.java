package muster.testing;

import static org.junit.jupiter.api.Assertions.fail;

/// Files that were looked at, and to which what is made is held.
public final class Golden {
  private Golden() {}

  /// Whether they are to be written anew, by `./test -Dgolden=update -Dtest=…`; never in CI.
  public static boolean isRenewed() {
    boolean asked = System.getProperty("golden", "").equals("update");
    if (asked && System.getenv("CI") != null) {
      fail("golden files are never written in CI");
    }
    return asked;
  }
}
