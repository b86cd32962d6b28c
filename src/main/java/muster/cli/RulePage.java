package muster.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a rule wants and why: its page, which lies in the program.
final class RulePage {
  private RulePage() {}

  /// The page of a rule, or of templates; empty where there is none.
  static Optional<String> of(String rule) {
    if (!rule.chars().allMatch(unit -> unit == '-' || (unit >= 'a' && unit <= 'z'))) {
      return Optional.empty();
    }
    try (InputStream page = RulePage.class.getResourceAsStream("/muster/rules/" + rule + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
