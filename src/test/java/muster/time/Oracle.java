package muster.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import muster.testing.Node;

/// What another reader of EDTF says of texts: the npm package `edtf`, run by Node in one process.
final class Oracle {
  private static final Path HOME = Path.of(System.getProperty("muster.home", ""));

  private Oracle() {}

  /// One answer for each text: `refused`, or `read` and the marks of the parts of a single date.
  static List<String> ask(List<String> texts) throws IOException, InterruptedException {
    String questions =
        texts.stream()
            .map(text -> Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "\n")
            .collect(Collectors.joining());
    String script = HOME.resolve("src/test/resources/edtf/oracle.mjs").toString();
    String answers = Node.run(questions, script);
    List<String> lines = answers.lines().toList();
    assertEquals(texts.size(), lines.size(), answers);
    return lines;
  }
}
