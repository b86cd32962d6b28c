package muster.cli;

import java.util.concurrent.Callable;
import muster.notation.Schema;
import picocli.CommandLine.Command;

/// Prints the JSON Schema of fact files.
@Command(
    name = "schema",
    description = "Prints the JSON Schema of fact files, for editors and validators.",
    footer = {
      "",
      "Example:",
      "  muster schema > schema/facts.schema.json",
      "",
      "A fact file names it in its first line, and the editor helps with names, words and forms:",
      "  # yaml-language-server: $schema=../schema/facts.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Talk talk;

  SchemaCommand(Talk talk) {
    this.talk = talk;
  }

  @Override
  public Integer call() {
    talk.result(Schema.json());
    return ExitStatus.DONE;
  }
}
