package muster.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What files held, commit by commit.
final class Versions {
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<Version>> byPath = new HashMap<>();

  /// @param place of the commit, from the last one
  /// @param hash of the content
  record Version(int place, String hash) {}

  /// @param commits those before others last
  Versions(List<DataCommit> commits) {
    for (DataCommit commit : commits) {
      int place = places.size();
      places.put(commit.hash(), place);
      for (DataCommit.Touched file : commit.files()) {
        file.after()
            .ifPresent(hash ->
                byPath
                    .computeIfAbsent(file.path(), _ -> new ArrayList<>())
                    .add(new Version(place, hash)));
      }
    }
  }

  /// What a file held before a commit, the last first.
  List<Version> before(DataCommit commit, String path) {
    int place = places.getOrDefault(commit.hash(), 0);
    return byPath.getOrDefault(path, List.of()).stream().filter(it -> it.place() > place).toList();
  }
}
