package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import muster.testing.Markdown.Block;

/// Somebody at a terminal who does what a page of the documentation shows: types the lines behind
/// `$ `, answers what is asked as the page has it, and holds all that is printed, and each exit
/// status, to the page.
///
/// `muster` runs in this process, by the folder of the file that the line names; everything else
/// runs in `sh`. A command has to succeed unless `$ echo $?` comes after it. `^C` in the page ends
/// a command that runs until it is ended.
final class Session {
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ ((?:.*\\\\\\n)*.*)\\n");

  private static final int HANGS_AFTER_SECONDS = 120;

  private static final String INTERRUPT = "^C\n";

  private final Map<String, String> environment = new TreeMap<>();
  private Path directory;
  private int status;

  /// A terminal in a folder.
  ///
  /// @param variables that are set for all commands
  Session(Path directory, Map<String, String> variables) {
    this.directory = directory;
    environment.putAll(variables);
    environment.put("NO_COLOR", "1");
    environment.put("LC_ALL", "C.UTF-8");
  }

  Path directory() {
    return directory;
  }

  /// Types the commands of a block and holds what is shown to it.
  void follow(Block block) throws IOException, InterruptedException {
    List<String> commands =
        COMMAND.matcher(block.text()).results().map(found -> found.group(1)).toList();
    String[] outputs = COMMAND.split(block.text(), -1);
    assertTrue(outputs[0].isEmpty(), "line " + block.line() + " is behind no command");
    for (int number = 0; number < commands.size(); number++) {
      String place = "line " + block.line() + ": " + commands.get(number);
      String page = outputs[number + 1];
      assertEquals(steady(page), steady(shown(commands.get(number), page)), place);
      boolean told = number + 1 < commands.size() && commands.get(number + 1).equals("echo $?");
      assertTrue(told || status == 0, place + " ends with " + status + ", which is not shown");
    }
  }

  /// What differs from one run to the next, or with each new rule: seconds, how many rules there
  /// are, the port.
  static String steady(String text) {
    return text.replaceAll("\\d+\\.\\d\\d s\\b", "0.00 s")
        .replaceAll("checked \\d+ rules", "checked rules")
        .replaceAll("127.0.0.1:\\d+", "127.0.0.1");
  }

  private String shown(String command, String page) throws IOException, InterruptedException {
    String program = command.split("\\s", 2)[0];
    if (program.equals("cd")) {
      directory = directory.resolve(command.substring(3)).normalize();
      assertTrue(Files.isDirectory(directory), "no folder " + directory);
      return "";
    }
    if (program.endsWith("/muster")) {
      Path tool = directory.resolve(program).normalize();
      assertTrue(Files.exists(tool), "nothing is at " + program + " from " + directory);
      return muster(tool.resolveSibling("").normalize(), words(command), page);
    }
    return sh(command);
  }

  /// The arguments, as `sh` takes the line apart.
  private List<String> words(String command) throws IOException, InterruptedException {
    String words = sh("printf '%s\\n' " + command);
    assertEquals(0, status, words);
    List<String> all = words.lines().toList();
    return all.subList(1, all.size());
  }

  private String muster(Path home, List<String> arguments, String page)
      throws InterruptedException {
    var shell = new Shell(home, directory, environment, true, "");
    boolean ended = page.endsWith(INTERRUPT);
    var screen =
        new Screen(
            ended ? page.substring(0, page.length() - INTERRUPT.length()) : page, Session::steady);
    if (!ended) {
      status = shell.run(arguments, screen);
      return screen.shown();
    }
    var all = new ArrayList<>(arguments);
    all.addAll(List.of("--port", "0"));
    var running = new Thread(() -> shell.run(all, screen), "muster");
    running.setDaemon(true);
    running.start();
    boolean whole = screen.whole().await(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
    running.interrupt();
    running.join();
    status = whole ? 0 : 1;
    return screen.shown() + INTERRUPT;
  }

  private String sh(String command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder("sh", "-c", "(exit " + status + "); " + command);
    builder.directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    status = process.waitFor();
    return printed;
  }
}
