package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import muster.diagnostic.Position;
import muster.testing.Mutations;
import muster.testing.Tree;
import org.junit.jupiter.api.Test;

/// A tree that is written to bytes is the same when it is read back, with all its places.
class TreeFormTest {
  private static final int SEEDS = Boolean.getBoolean("muster.long") ? 100_000 : 2_000;

  private static final String FILE = "data/a.yaml";

  private static final List<String> TEXTS =
      List.of("", "id", "source", "a", "é", "값", "😀", "\n", "x".repeat(127), "ÿ".repeat(128));

  private static void holds(Node root, String context) {
    byte[] form = TreeForm.write(root);
    assertEquals(root, TreeForm.read(form, 0, form.length, FILE), context);
    byte[] among = new byte[form.length + 20];
    Arrays.fill(among, (byte) 0xff);
    System.arraycopy(form, 0, among, 10, form.length);
    assertEquals(root, TreeForm.read(among, 10, 10 + form.length, FILE), context);
  }

  private static Optional<Node> parsed(String name, String text) {
    var problems = new Problems();
    Optional<Node> tree = Parsed.parse(new FactFile(name, text), problems);
    return tree.filter(_ -> problems.count() == 0);
  }

  private static List<Path> files() throws IOException {
    return Tree.files(Path.of("data")).stream()
        .filter(file -> file.toString().endsWith(".yaml"))
        .toList();
  }

  @Test
  void everyFileOfTheRecordIsReadBack() throws IOException {
    for (Path file : files()) {
      holds(parsed(FILE, Files.readString(file)).orElseThrow(), file.toString());
    }
  }

  @Test
  void soIsWhateverElseCanBeParsed() throws IOException {
    List<Path> files = files();
    int read = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new SplittableRandom(seed);
      String text = Files.readString(files.get(random.nextInt(files.size())));
      String damaged = new String(Mutations.damaged(text, random), StandardCharsets.UTF_8);
      Optional<Node> tree = parsed(FILE, damaged);
      if (tree.isPresent()) {
        holds(tree.get(), "seed " + seed);
        read++;
      }
    }
    int count = read;
    assertTrue(count > SEEDS / 20, () -> "only " + count + " could be parsed");
  }

  @Test
  void jsonIsReadBack() {
    String text =
        """
        {"sources": [{"id": "a", "n": 4.50, "none": null, "yes": true, "e": "\\u00e9\\n"}],
         "empty": [[], {}, ""]}
        """;
    var problems = new Problems();
    Node root = Parsed.parse(new FactFile("data/a.json", text), problems).orElseThrow();
    byte[] form = TreeForm.write(root);
    assertEquals(root, TreeForm.read(form, 0, form.length, "data/a.json"));
  }

  @Test
  void soIsAnyTree() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new SplittableRandom(seed);
      holds(node(random, 0), "seed " + seed);
    }
  }

  private static Node node(SplittableRandom random, int level) {
    int kind = level > 5 ? 0 : random.nextInt(4);
    Position place = place(random);
    return switch (kind) {
      case 0, 1 -> new Node.Text(text(random), random.nextBoolean(), place);
      case 2 -> {
        List<Node> nodes = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
          nodes.add(node(random, level + 1));
        }
        yield new Node.Items(nodes, place);
      }
      default -> {
        List<Node.Entry> entries = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
          entries.add(new Node.Entry(text(random), place(random), node(random, level + 1)));
        }
        yield new Node.Mapping(entries, place);
      }
    };
  }

  private static String text(SplittableRandom random) {
    return TEXTS.get(random.nextInt(TEXTS.size())) + "z".repeat(random.nextInt(3));
  }

  private static Position place(SplittableRandom random) {
    int most = 1 << random.nextInt(31);
    return new Position(
        FILE, 1 + random.nextInt(most), 1 + random.nextInt(most), 1 + random.nextInt(most));
  }

  /// Whatever stands there: another tree, or one of the exceptions that are told.
  @Test
  void foreignBytesAreATreeOrNone() throws IOException {
    byte[] form = TreeForm.write(parsed(FILE, Files.readString(files().getFirst())).orElseThrow());
    int refused = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new SplittableRandom(seed);
      byte[] foreign = Arrays.copyOf(form, 1 + random.nextInt(form.length));
      for (int left = random.nextInt(4); left > 0; left--) {
        foreign[random.nextInt(foreign.length)] = (byte) random.nextInt();
      }
      try {
        holds(TreeForm.read(foreign, 0, foreign.length, FILE), "seed " + seed);
      } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
        refused++;
      }
    }
    int count = refused;
    assertTrue(count > SEEDS / 2, () -> "only " + count + " were refused");
  }
}
