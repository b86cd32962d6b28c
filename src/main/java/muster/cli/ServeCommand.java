package muster.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import muster.serve.Made;
import muster.serve.PreviewServer;
import muster.serve.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows the site while its files are worked on.
@Command(
    name = "serve",
    description = {
      "Shows the site on this machine, and open pages anew whenever a file changes.",
      "What is wrong with the files stands over the last site that they made. Ctrl-C ends it."
    },
    footer = {"", "Example:", "  muster serve --port 8000"})
final class ServeCommand implements Callable<Integer> {
  private static final int LARGEST_PORT = 65_535;

  private final Surroundings around;
  private final Talk talk;
  private final Folders folders;
  private final Faults faults;

  @Mixin private final SiteOptions options;

  @Option(
      names = "--port",
      paramLabel = "N",
      order = 0,
      description = "where to listen, 0 for any port that is free (default: 8080)")
  private int port = 8080;

  ServeCommand(Surroundings around, Talk talk, Folders folders, Faults faults) {
    this.around = around;
    this.talk = talk;
    this.folders = folders;
    this.faults = faults;
    this.options = new SiteOptions(around, talk, folders);
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LARGEST_PORT) {
      throw new Misuse("--port does not take " + port + ": it wants 0 to " + LARGEST_PORT);
    }
    var workshop = new RecordWorkshop(options, folders, faults, talk);
    var watch = new Stopwatch(around.clock());
    try (PreviewServer server = server(workshop)) {
      server.run(watch::lap, made -> say(made, watch.lap(), server.address()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.DONE;
  }

  private PreviewServer server(Workshop workshop) throws IOException {
    try {
      return new PreviewServer(workshop, port);
    } catch (BindException taken) {
      throw new IOException(
          "port " + port + " is in use: name another with --port, or 0 for any that is free",
          taken);
    }
  }

  private void say(Made made, String time, String address) {
    if (made.trouble().isEmpty()) {
      talk.say("  made in " + time + ", at " + address + " (Ctrl-C ends it)");
    } else {
      talk.problems(made.trouble());
      talk.say("  pages stay as they were before these problems, at " + address);
    }
    around.flush();
  }
}
