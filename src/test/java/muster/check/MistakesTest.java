package muster.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Severity;
import muster.load.Parsed;
import muster.testing.Checked;
import muster.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slips in the record, two hundred in the long run, each in one place: a message names the line,
/// and where there is something to type instead, says it. What reads the same in spite of it is no
/// slip.
class MistakesTest {
  private static final int SLIPS = Boolean.getBoolean("muster.long") ? 200 : 30;

  private static final List<Long> SEEDS =
      Boolean.getBoolean("muster.long")
          ? LongStream.range(0, 10).boxed().toList()
          : List.of(20_261_126L, 20_261_127L);

  @TempDir private Path home;

  @Test
  void eachSlipIsNamedInItsLineWithWhatToType() throws IOException {
    Path data = Tree.copy(Path.of("data"), home.resolve("data"));
    List<Path> files =
        Tree.files(data).stream().filter(file -> file.toString().endsWith(".yaml")).toList();
    var parsed = new Parsed();
    Checked sound = Checked.of(data, parsed);
    List<String> missed = new ArrayList<>();
    for (long seed : SEEDS) {
      var random = new SplittableRandom(seed);
      int made = 0;
      for (int number = random.nextInt(Mistake.kinds()); made < SLIPS; number++) {
        Path file = files.get(random.nextInt(files.size()));
        String right = Files.readString(file);
        Optional<Mistake> mistake = Mistake.in(right, number % Mistake.kinds(), random);
        if (mistake.isPresent()) {
          Files.writeString(file, mistake.get().text());
          Checked after = Checked.of(data, parsed);
          Files.writeString(file, right);
          if (!after.messages().equals(sound.messages())
              || !after.loaded().dataset().equals(sound.loaded().dataset())) {
            made++;
            fault(mistake.get(), "data/" + data.relativize(file), after.problems())
                .map(fault -> fault + " (seed " + seed + ")")
                .ifPresent(missed::add);
          }
        }
      }
    }
    int all = SLIPS * SEEDS.size();
    String share = "of " + all + " slips " + (all - missed.size()) + " are told as they should be";
    System.out.println(share);
    assertEquals(List.of(), missed, share);
  }

  private static Optional<String> fault(Mistake mistake, String file, List<Diagnostic> problems) {
    List<Diagnostic> there =
        problems.stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .filter(problem -> problem.position().file().equals(file))
            .filter(problem -> problem.position().line() == mistake.line())
            .toList();
    if (there.stream().anyMatch(problem -> told(problem).contains(mistake.fix()))) {
      return Optional.empty();
    }
    String found =
        problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .limit(3)
            .map(problem -> problem.position() + " " + told(problem))
            .reduce("", (left, right) -> left + "\n      " + right);
    return Optional.of(
        "\n  "
            + mistake.kind()
            + " "
            + file
            + ":"
            + mistake.line()
            + " `"
            + mistake.text().lines().toList().get(mistake.line() - 1).strip()
            + "` wants `"
            + mistake.fix()
            + "`:"
            + found);
  }

  private static String told(Diagnostic problem) {
    return problem.message() + problem.hint().map(hint -> " | " + hint).orElse("");
  }
}
