package muster.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of record, with the top-level key under which a list of them stands.
enum Kind {
  ACTOR("actor", "actors"),
  PLACE("place", "places"),
  DEPLOYMENT("deployment", "deployments"),
  EVENT("event", "events"),
  UTTERANCE("utterance", "utterances"),
  MEASURE("measure", "measures"),
  QUESTION("question", "questions"),
  COMPARISON("comparison", "comparisons"),
  SOURCE("source", "sources"),
  CLAIM("claim", "claims");

  /// The keys that may stand at the top of a fact file.
  static final List<String> TOP_KEYS =
      List.of(
          "site",
          "source",
          "statements",
          "sources",
          "actors",
          "places",
          "deployments",
          "events",
          "utterances",
          "measures",
          "questions",
          "comparisons");

  private final String word;
  private final String plural;

  Kind(String word, String plural) {
    this.word = word;
    this.plural = plural;
  }

  /// The word for one of it in messages and record keys.
  String word() {
    return word;
  }

  /// The top-level key of its list.
  String plural() {
    return plural;
  }

  /// The kind whose list stands under a top-level key.
  static Optional<Kind> ofKey(String key) {
    return Arrays.stream(values())
        .filter(kind -> kind != CLAIM && kind.plural.equals(key))
        .findFirst();
  }
}
