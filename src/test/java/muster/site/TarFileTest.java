package muster.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarFileTest {
  private static final String LONG = "claims/" + "a".repeat(64) + "/" + "b".repeat(64) + ".html";
  private static final String LONGER = "c".repeat(160) + "/" + "d".repeat(120) + ".html";

  @TempDir private Path home;

  private Path file() {
    return home.resolve("site.tar");
  }

  private static Changes write(Path file, SortedMap<String, Content> files, int threads)
      throws IOException, BrokenTemplates {
    TarFile tar = assertDoesNotThrow(() -> TarFile.at(file, List.of()));
    return tar.write(sink -> Press.printInOrder(files, threads, sink));
  }

  private static Changes write(Path file, Map<String, String> files)
      throws IOException, BrokenTemplates {
    return write(file, Folder.contents(files), 2);
  }

  private String tar(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("tar"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    builder.environment().put("TZ", "UTC0");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private String refusal(Path file, Path... inputs) {
    return assertThrows(OutputRefused.class, () -> TarFile.at(file, List.of(inputs))).reason();
  }

  @Test
  void tarListsTheFilesInOrderAndTheManifestLast()
      throws IOException, InterruptedException, BrokenTemplates {
    Changes changes =
        write(file(), Map.of("index.html", "home", "claims/a.html", "claim", "notes.html", ""));
    int manifest = changes.site().text().length();
    assertEquals(
        List.of(
            "-rw-r--r-- 0/0 5 1980-01-01 00:00 claims/a.html",
            "-rw-r--r-- 0/0 4 1980-01-01 00:00 index.html",
            "-rw-r--r-- 0/0 0 1980-01-01 00:00 notes.html",
            "-rw-r--r-- 0/0 " + manifest + " 1980-01-01 00:00 manifest.json"),
        tar("-tvf", "site.tar").replaceAll(" +", " ").lines().toList());
  }

  @Test
  void whatTarExtractsIsTheSiteOfAFolder()
      throws IOException, InterruptedException, BrokenTemplates {
    var files = new TreeMap<String, String>();
    files.put("index.html", "x".repeat(100_000));
    for (int length = 1; length < 300; length++) {
      files.put("n".repeat(length % 99 + 1) + "/" + "m".repeat(length / 2 + 1), "" + length);
    }
    files.put(LONG, "long");
    files.put(LONGER, "longer");
    files.put("places/Хасан-浙江.html", "not in ASCII");
    write(file(), files);
    Files.createDirectory(home.resolve("extracted"));
    tar("-xf", "site.tar", "-C", "extracted");
    Folder.build(home.resolve("site"), files);
    assertEquals(Folder.read(home.resolve("site")), Folder.read(home.resolve("extracted")));
  }

  @Test
  void theBytesDoNotDependOnTheThreads() throws IOException, BrokenTemplates {
    var files = new TreeMap<String, String>();
    for (int number = 0; number < 500; number++) {
      files.put("page-" + number, "page ".repeat(number));
    }
    write(file(), Folder.contents(files), 1);
    byte[] one = Files.readAllBytes(file());
    assertEquals(0, one.length % 10_240);
    for (int threads = 2; threads <= 8; threads++) {
      write(file(), Folder.contents(files), threads);
      assertArrayEquals(one, Files.readAllBytes(file()), threads + " threads");
    }
  }

  @Test
  void aBuildThatFailsLeavesTheFileAsItWas() throws IOException, BrokenTemplates {
    write(file(), Map.of("index.html", "home"));
    byte[] before = Files.readAllBytes(file());
    SortedMap<String, Content> files = Folder.contents(Map.of("a", "first", "z", "last"));
    files.put(
        "m",
        () -> {
          throw new IOException("m cannot be read");
        });
    IOException fault = assertThrows(IOException.class, () -> write(file(), files, 2));
    assertEquals("m cannot be read", fault.getMessage());
    assertArrayEquals(before, Files.readAllBytes(file()));
    assertFalse(Files.exists(home.resolve("site.tar" + TarFile.PART)));
  }

  @Test
  void whatAKilledBuildLeftBesideIsTidiedByTheNext() throws IOException, BrokenTemplates {
    Files.writeString(home.resolve("site.tar" + TarFile.PART), "half".repeat(10_000));
    write(file(), Map.of("index.html", "home"));
    byte[] after = Files.readAllBytes(file());
    write(file(), Map.of("index.html", "home"));
    assertArrayEquals(after, Files.readAllBytes(file()));
    assertEquals(List.of(file()), files());
  }

  private List<Path> files() throws IOException {
    try (var all = Files.list(home)) {
      return all.toList();
    }
  }

  @Test
  void onlyATarOrNothingIsReplaced() throws IOException {
    Path data = Files.createDirectory(home.resolve("data"));
    assertEquals("is a folder: name a file", refusal(data));
    assertEquals(
        "lies in a folder that the site is made from: name another file",
        refusal(data.resolve("site.tar"), data));
    assertEquals(
        "would lie in a folder that is not there: make it first",
        refusal(home.resolve("away/site.tar")));
    Files.writeString(home.resolve("letter.txt"), "mine".repeat(1_000));
    assertEquals(
        "is a file and no tar: name another, or remove it", refusal(home.resolve("letter.txt")));
    Files.createFile(file());
    assertDoesNotThrow(() -> TarFile.at(file(), List.of(data)));
  }

  @Test
  void filesWaitForTheirTurnInLittleRoom() throws IOException, InterruptedException {
    var order = List.of("a", "b", "c", "d");
    var taken = new StringBuilder();
    var queue = new InOrder(order, (path, _) -> taken.append(path), 3);
    var threads =
        Stream.of("d", "c", "b")
            .map(path -> Thread.ofPlatform().start(() -> take(queue, path)))
            .toList();
    take(queue, "a");
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals("abcd", taken.toString());
  }

  @Test
  void nobodyWaitsForAFileThatWillNotCome() throws IOException, InterruptedException {
    var taken = new StringBuilder();
    var queue = new InOrder(List.of("a", "b"), (path, _) -> taken.append(path), 1);
    Thread second = Thread.ofPlatform().start(() -> take(queue, "b"));
    queue.giveUp();
    second.join();
    assertEquals("", taken.toString());
  }

  private static void take(InOrder queue, String path) {
    try {
      queue.take(path, new byte[2]);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
