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

  /// Whether somebody is there to be asked.
  boolean isThere() {
    return around.terminal();
  }

  /// What was answered; empty where nothing was typed or nobody is there.
  Optional<String> ask(String question, Function<String, Taken> take) throws IOException {
    return answer(question, take, true);
  }

  /// What was answered, asked for until it is; empty where nobody is there or the input ends.
  Optional<String> need(String question, Function<String, Taken> take) throws IOException {
    return answer(question, take, false);
  }

  private Optional<String> answer(String question, Function<String, Taken> take, boolean optional)
      throws IOException {
    while (around.terminal()) {
      print(question + ": ");
      String line = lines.readLine();
      String typed = line == null ? "" : line.strip().replaceAll("\\s+", " ");
      if (line == null || (optional && typed.isEmpty())) {
        return Optional.empty();
      }
      switch (typed.isEmpty() ? new Taken.Not("this cannot be left out") : take.apply(typed)) {
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
