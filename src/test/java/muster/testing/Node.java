package muster.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// Runs scripts with Node, so that another program says what ours says of itself.
public final class Node {
  private Node() {}

  /// What a script writes to standard output, or to standard error where it fails the test.
  ///
  /// @param arguments those of `node`: a file, or `-e` and the script
  public static String run(String input, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of("node"), Stream.of(arguments)).toList();
    Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var stream = node.getOutputStream()) {
      stream.write(input.getBytes(UTF_8));
    }
    String answer = new String(node.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, node.waitFor(), answer);
    return answer;
  }
}
