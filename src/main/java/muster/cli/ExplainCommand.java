package muster.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import muster.diagnostic.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Prints what a rule wants and why.
@Command(
    name = "explain",
    description = "Says what a rule wants, why, and shows a wrong and a right example.",
    footer = {"", "Example:", "  muster explain number-not-in-quote", "", "All: check --rules"})
final class ExplainCommand implements Callable<Integer> {
  private final Talk talk;

  @Parameters(paramLabel = "RULE", description = "as a message names it in brackets")
  private String rule = "";

  ExplainCommand(Talk talk) {
    this.talk = talk;
  }

  @Override
  public Integer call() throws IOException {
    Rule found =
        Rule.of(rule)
            .orElseThrow(() ->
                new Misuse(
                    Proposal.of("no rule", rule, Rule.ids())
                        + " (muster check --rules lists them)"));
    talk.result(page(found));
    return ExitStatus.DONE;
  }

  private static String page(Rule rule) throws IOException {
    String name = "/muster/rules/" + rule.id() + ".md";
    try (InputStream page = ExplainCommand.class.getResourceAsStream(name)) {
      return page == null
          ? rule.id() + " (" + rule.severity().word() + "): " + rule.summary() + "\n"
          : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
