package muster.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import muster.notation.Notation;

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

  /// The top-level key that tells an editor the schema; it says nothing of the record.
  static final String SCHEMA = "$schema";

  /// The keys that may stand at the top of a fact file.
  static final List<String> TOP_KEYS =
      Notation.FILE.names().stream().filter(key -> !key.equals(SCHEMA)).toList();

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
