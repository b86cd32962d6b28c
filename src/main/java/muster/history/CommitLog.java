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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads which commits changed the data folder. The commits come from `git log`, their messages
/// from the objects themselves, so that no message can be taken for anything else.
final class CommitLog {
  private static final Pattern AUTHOR =
      Pattern.compile("(?m)^author .*> (\\d{1,11}) ([+-]\\d{2})(\\d{2})$");

  private final String prefix;
  private final Blobs blobs;
  private final Deque<String> words;

  private CommitLog(String out, String prefix, Blobs blobs) {
    this.words = new ArrayDeque<>(Arrays.asList(out.split("\0", -1)));
    this.prefix = prefix;
    this.blobs = blobs;
  }

  /// The commits, those before others last.
  static List<DataCommit> read(Git git, String prefix, Blobs blobs) throws IOException {
    Git.Outcome log =
        git.run(
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
            "--format=%H %P",
            "HEAD",
            "--",
            ".");
    return log.done() ? new CommitLog(log.out(), prefix, blobs).commits() : List.of();
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
    String object = new String(blobs.read(hash), StandardCharsets.UTF_8);
    int body = object.indexOf("\n\n");
    Message message = Message.of(body < 0 ? "" : object.substring(body + 2));
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
