package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

class PressTest {
  private static SortedMap<String, Content> many() {
    Map<String, String> files = new TreeMap<>();
    for (int number = 0; number < 500; number++) {
      files.put("page-" + number, "page ".repeat(number));
    }
    return Folder.contents(files);
  }

  @Test
  void whatIsMadeDoesNotDependOnTheNumberOfThreads() throws IOException, BrokenTemplates {
    Manifest one = Press.print(many(), 1, (_, _) -> {});
    for (int threads = 2; threads <= 8; threads++) {
      Map<String, Integer> taken = new ConcurrentSkipListMap<>();
      Manifest made = Press.print(many(), threads, (path, bytes) -> taken.put(path, bytes.length));
      assertEquals(one, made, threads + " threads");
      assertEquals(many().keySet(), taken.keySet());
    }
  }

  @Test
  void theFirstFileThatCannotBeReadIsNamedWhateverTheThreads() {
    var files = many();
    for (String path : new String[] {"page-100", "page-42", "page-7"}) {
      files.put(
          path,
          () -> {
            throw new IOException(path);
          });
    }
    for (int threads = 1; threads <= 4; threads++) {
      int number = threads;
      IOException fault =
          assertThrows(IOException.class, () -> Press.print(files, number, (_, _) -> {}));
      assertEquals("page-100", fault.getMessage());
    }
  }

  @Test
  void aFaultOfOursNamesTheFile() {
    SortedMap<String, Content> files = new TreeMap<>();
    files.put(
        "claims/a/b.html",
        () -> {
          throw new IllegalArgumentException(new String(new byte[0], StandardCharsets.UTF_8));
        });
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> Press.print(files, 1, (_, _) -> {}));
    assertEquals("cannot make claims/a/b.html", fault.getMessage());
  }
}
