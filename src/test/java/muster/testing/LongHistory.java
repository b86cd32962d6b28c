package muster.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// A repository with the project's record and a made-up history of it: documents are worded anew,
/// added and withdrawn, and in a third of the commits actors or questions are touched as well.
public final class LongHistory {
  private static final long SEED = 20_261_127L;
  private static final String ADDED = " This was looked at again.";

  private final TreeMap<String, String> files = new TreeMap<>();
  private final List<String> copies = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

  private LongHistory(Path data) throws IOException {
    for (Path file : Tree.files(data)) {
      files.put(
          "data/" + data.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
  }

  /// Makes the repository.
  ///
  /// @param data the record as it is first
  /// @param to an empty folder
  /// @param commits how many, at least 1
  public static void make(Path data, Path to, int commits) throws IOException {
    var history = new LongHistory(data);
    history.commit(1, history.files.keySet().stream().toList(), List.of());
    for (int number = 2; number <= commits; number++) {
      history.change(number);
    }
    GitFolder.in(to).take(history.stream.toByteArray());
  }

  private void change(int number) {
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    switch (random.nextInt(10)) {
      case 0 -> changed.add(add(number));
      case 1 -> {
        if (copies.isEmpty()) {
          changed.add(add(number));
        } else {
          String gone = copies.remove(random.nextInt(copies.size()));
          files.remove(gone);
          removed.add(gone);
        }
      }
      default -> changed.add(reword(any("data/sources/")));
    }
    switch (random.nextInt(6)) {
      case 0 -> changed.add(reword("data/actors.yaml"));
      case 1 -> changed.add(reword("data/questions.yaml"));
      default -> {}
    }
    commit(number, changed, removed);
  }

  private String any(String folder) {
    List<String> within = files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    return within.get(random.nextInt(within.size()));
  }

  /// A copy of a document under another id.
  private String add(int number) {
    String from = any("data/sources/");
    String id = from.substring(from.lastIndexOf('/') + 1, from.lastIndexOf('.'));
    String made = from.replace(id, id + "-copy-" + number);
    files.put(made, text(from).replaceFirst("  id: " + id, "  id: " + id + "-copy-" + number));
    copies.add(made);
    return made;
  }

  private String text(String path) {
    return files.getOrDefault(path, "");
  }

  /// Adds a sentence to one of its texts, or takes it away again.
  private String reword(String path) {
    List<String> lines = new ArrayList<>(text(path).lines().toList());
    List<Integer> texts = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).matches(" +(text|note|because): [A-Z].*\\.")) {
        texts.add(at);
      }
    }
    if (!texts.isEmpty()) {
      int at = texts.get(random.nextInt(texts.size()));
      String line = lines.get(at);
      lines.set(
          at,
          line.endsWith(ADDED) ? line.substring(0, line.length() - ADDED.length()) : line + ADDED);
    }
    files.put(path, String.join("\n", lines) + "\n");
    return path;
  }

  private void commit(int number, List<String> changed, List<String> removed) {
    String message = "data: Change " + number;
    write("commit refs/heads/main\ncommitter Editor <editor@example.org> ");
    write(1_700_000_000L + number * 3_600L + " +0000\ndata " + message.length() + "\n");
    write(message + "\n");
    for (String path : Map.copyOf(files).keySet().stream().filter(changed::contains).toList()) {
      byte[] bytes = text(path).getBytes(StandardCharsets.UTF_8);
      write("M 100644 inline " + path + "\ndata " + bytes.length + "\n");
      stream.writeBytes(bytes);
      write("\n");
    }
    removed.forEach(path -> write("D " + path + "\n"));
  }

  private void write(String text) {
    stream.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
