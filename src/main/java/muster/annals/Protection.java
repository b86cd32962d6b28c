package muster.annals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.diff.Item;
import muster.history.DataCommit;
import muster.history.Step;

/// Finds what of each commit must not be shown: today's protection holds for every earlier version.
/// What is veiled at a commit is veiled in all before it, and what a change for harm touched is
/// veiled in all commits that do not build upon that change.
final class Protection {
  private final List<DataCommit> commits;
  private final Function<DataCommit, Told> told;
  private final Set<Item> veiled;
  private final List<Harm> harms = new ArrayList<>();

  /// @param after the commits that build upon it
  private record Harm(Set<String> files, Set<Item> items, Set<String> after) {}

  /// @param commits those before others last
  /// @param today records of which nothing is shown today
  Protection(List<DataCommit> commits, Map<String, Told> told, Set<Item> today) {
    this.commits = commits;
    this.told = commit -> Objects.requireNonNull(told.get(commit.hash()));
    this.veiled = new TreeSet<>(today);
    commits.stream().filter(DataCommit::forHarm).forEach(this::add);
  }

  private void add(DataCommit commit) {
    Set<String> files =
        commit.files().stream().map(DataCommit.Touched::path).collect(Collectors.toSet());
    Set<Item> items = new TreeSet<>(Step.in(told.apply(commit).standing(), files));
    told.apply(commit).lines().forEach(line -> items.addAll(line.items()));
    harms.add(new Harm(files, items, after(commit)));
  }

  private Set<String> after(DataCommit commit) {
    Set<String> after = new HashSet<>();
    for (DataCommit later : commits.reversed()) {
      if (later.parents().stream().anyMatch(it -> it.equals(commit.hash()) || after.contains(it))) {
        after.add(later.hash());
      }
    }
    return after;
  }

  /// The records of which nothing is shown, for each commit that is shown at all by its hash.
  Map<String, Set<Item>> unseen() {
    Map<String, Set<Item>> unseen = new HashMap<>();
    for (DataCommit commit : commits) {
      Told it = told.apply(commit);
      veiled.addAll(it.veiled());
      harms.stream()
          .filter(harm -> !harm.after().contains(commit.hash()))
          .forEach(harm -> add(harm, it));
      it.renamed()
          .forEach((was, now) -> {
            if (veiled.contains(now)) {
              veiled.add(was);
            }
          });
      unseen.put(commit.hash(), new TreeSet<>(veiled));
    }
    return unseen;
  }

  private void add(Harm harm, Told it) {
    veiled.addAll(harm.items());
    veiled.addAll(Step.in(it.standing(), harm.files()));
  }
}
