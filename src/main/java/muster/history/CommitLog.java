package muster.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads which commits changed the data folder. The commits come from `git log`, their messages
/// from the objects themselves, so that no message can be taken for anything else.
final class CommitLog {
  private static final Pattern AUTHOR =
      Pattern.compile("(?m)^author .*> (\\d{1,11}) ([+-]\\d{2})(\\d{2})$");

  private static final List<String> LOG =
      List.of(
          "log",
          "-z",
          "--topo-order",
          "--parents",
          "--raw",
          "-c",
          "--abbrev=64",
          "--no-renames",
          "--no-show-signature",
          "--no-ext-diff",
          "--no-textconv",
          "--format=%H %P");

  private final Git git;
  private final String prefix;
  private final Blobs blobs;
  private final Deque<String> words = new ArrayDeque<>();

  CommitLog(Git git, String prefix, Blobs blobs) {
    this.git = git;
    this.prefix = prefix;
    this.blobs = blobs;
  }

  /// The commits, those before others last.
  ///
  /// @param range as `git log` takes it
  List<DataCommit> read(List<String> range) throws IOException {
    String out = git.need(command(LOG, range, List.of("--", "."))).out();
    words.addAll(Arrays.asList(out.split("\0", -1)));
    List<DataCommit> commits = commits();
    Set<String> harm = mergedForHarm(range);
    return commits.stream()
        .map(commit -> harm.contains(commit.hash()) ? commit.sealed() : commit)
        .toList();
  }

  private static String[] command(List<String> words, List<String> range, List<String> rest) {
    List<String> command = new ArrayList<>(words);
    command.addAll(range);
    command.addAll(rest);
    return command.toArray(String[]::new);
  }

  /// All that a merge brings is for harm where its own message says so.
  private Set<String> mergedForHarm(List<String> range) throws IOException {
    List<String> merges = List.of("log", "--merges", "--no-show-signature", "--format=%H");
    List<String> likely = List.of("-i", "--extended-regexp", "--grep=(change|harm)[ \t]*:");
    Set<String> harm = new HashSet<>();
    for (String merge : git.need(command(merges, likely, range)).text().lines().toList()) {
      if (message(object(merge)).kind().filter(ChangeKind.HARM::equals).isPresent()) {
        List<String> brought = List.of(merge + "^1.." + merge);
        String hashes = git.need(command(List.of("rev-list"), brought, List.of("--", "."))).text();
        hashes.lines().forEach(harm::add);
      }
    }
    return harm;
  }

  private String object(String hash) throws IOException {
    return new String(blobs.read(hash), StandardCharsets.UTF_8);
  }

  private static Message message(String object) {
    int body = object.indexOf("\n\n");
    return Message.of(body < 0 ? "" : object.substring(body + 2));
  }

  private List<DataCommit> commits() throws IOException {
    List<DataCommit> commits = new ArrayList<>();
    while (!words.isEmpty()) {
      String head = words.pop().strip();
      if (!head.isEmpty()) {
        commits.add(commit(List.of(head.split(" ", -1))));
      }
    }
    return commits;
  }

  private DataCommit commit(List<String> hashes) throws IOException {
    List<DataCommit.Touched> files = new ArrayList<>();
    while (!words.isEmpty() && words.peek().strip().startsWith(":")) {
      String entry = words.pop().strip();
      String path = words.pop();
      if (path.startsWith(prefix)) {
        files.add(touched(entry, path.substring(prefix.length())));
      }
    }
    String hash = hashes.getFirst();
    String object = object(hash);
    Message message = message(object);
    return new DataCommit(
        hash,
        hashes.subList(1, hashes.size()),
        authored(object),
        message.subject(),
        message.kind(),
        message.foundBy(),
        files);
  }

  /// `:100644 100644 <hash> <hash> M`; of a merge, with a mode and a hash for each parent first.
  private static DataCommit.Touched touched(String entry, String path) {
    String[] parts = entry.replace(":", "").split(" ", -1);
    int versions = (parts.length - 1) / 2;
    return new DataCommit.Touched(
        path,
        content(parts[0], parts[versions]),
        content(parts[versions - 1], parts[2 * versions - 1]));
  }

  private static Optional<String> content(String mode, String hash) {
    return Optional.of(hash).filter(_ -> mode.startsWith("100"));
  }

  private static OffsetDateTime authored(String object) {
    Matcher author = AUTHOR.matcher(object);
    if (!author.find()) {
      return Instant.EPOCH.atOffset(ZoneOffset.UTC);
    }
    int hours = Integer.parseInt(author.group(2));
    int minutes = Integer.parseInt(author.group(3));
    boolean known = Math.abs(hours) < 18 && minutes < 60;
    var zone =
        ZoneOffset.ofHoursMinutes(known ? hours : 0, known ? Integer.signum(hours) * minutes : 0);
    return Instant.ofEpochSecond(Long.parseLong(author.group(1))).atOffset(zone);
  }
}
