package muster.cli;

import java.util.ArrayList;
import java.util.List;
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
  public Integer call() {
    talk.result(RulePage.of(rule).orElseThrow(this::unknown));
    return ExitStatus.DONE;
  }

  private Misuse unknown() {
    List<String> known = new ArrayList<>(Rule.ids());
    known.add(TemplateReport.LABEL);
    return new Misuse(Proposal.of("no rule", rule, known) + " (muster check --rules lists them)");
  }
}
