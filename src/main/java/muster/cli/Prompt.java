package muster.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import muster.edit.Answers.Taken;

/// Asks at a terminal, again until the answer can be taken; elsewhere it asks nothing.
final class Prompt {
  private final Surroundings around;
  private final BufferedReader lines;

  Prompt(Surroundings around) {
    this.around = around;
    this.lines = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
  }

  /// What was answered; empty where nothing was typed or nobody is there.
  Optional<String> ask(String question, Function<String, Taken> take) throws IOException {
    while (around.terminal()) {
      print(question + ": ");
      String line = lines.readLine();
      String typed = line == null ? "" : line.strip().replaceAll("\\s+", " ");
      if (typed.isEmpty()) {
        return Optional.empty();
      }
      switch (take.apply(typed)) {
        case Taken.As(String text) -> {
          return Optional.of(text);
        }
        case Taken.Not(String trouble) -> print("  " + trouble + "\n");
      }
    }
    return Optional.empty();
  }

  private void print(String text) {
    around.err().print(text);
    around.err().flush();
  }
}
