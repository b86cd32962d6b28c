package muster.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import muster.model.Dataset;

/// Records of made-up claims in the made-up world, by seed: days certain, in doubt and missing,
/// utterances, relays, plans, parts, ties, and claims that were taken back.
public final class RandomRecords {
  private static final List<String> PUBLISHED =
      List.of("2025-01-%02d", "2025-02-%02d", "2025-03-%02d", "2025-01-%02d?", "2025-02-%02d~", "");
  private static final List<String> VOICES =
      List.of(
          "freedonian-staff",
          "sylvanian-staff",
          "ruritanian-bureau",
          "bureau-head",
          "envoy",
          "official",
          "nobody");
  private static final List<String> VALUES =
      List.of("300", "about 400", "more than 500", "between 200 and 600", "nearly 700", "many");

  private final Random random;
  private final List<String> claims = new ArrayList<>();

  private RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  /// A record of some documents, each with one to three claims.
  public static Dataset of(long seed, int documents) {
    var records = new RandomRecords(seed);
    List<String> files = new ArrayList<>();
    for (int at = 0; at < documents; at++) {
      files.add(records.document("doc-" + at));
    }
    return Records.of(files.toArray(String[]::new));
  }

  private String document(String id) {
    String published = day(pick(PUBLISHED));
    var statements = new StringBuilder();
    for (int at = 0; at <= random.nextInt(2); at++) {
      statements.append(statement(id, at));
    }
    return Records.document(id, published, statements.toString());
  }

  private String statement(String document, int number) {
    String by = pick(VOICES);
    var text = new StringBuilder("- by: " + by + "\n");
    if (chance(2)) {
      text.append("  said: ").append(day("2025-01-%02d")).append('\n');
    }
    if (chance(3) && !by.equals("nobody")) {
      text.append("  via: [example-post]\n");
    }
    if (by.equals("ruritanian-bureau") && chance(2)) {
      text.append("  utterance: briefing\n");
    }
    text.append("  claims:\n");
    for (int at = 0; at <= random.nextInt(2); at++) {
      text.append(claim(document, "c" + number + at));
    }
    return text.toString();
  }

  private String claim(String document, String id) {
    var text = new StringBuilder("    - id: " + id + "\n");
    text.append("      about: ").append(pick(List.of("expedition", "vanguard"))).append('\n');
    text.append("      measure: ").append(pick(List.of("killed", "died", "sent"))).append('\n');
    text.append("      value: ").append(pick(VALUES)).append('\n');
    text.append("      text: A number of them.\n");
    if (chance(2)) {
      text.append("      as-of: ").append(day("2025-01-%02d")).append('\n');
    }
    if (chance(4)) {
      text.append("      modality: planned\n");
    }
    if (chance(5)) {
      text.append("      extent: addition\n");
    }
    if (chance(6)) {
      text.append("      fate: retracted\n      fate-because: Made up.\n      fate-on: ");
      text.append(day("2025-03-%02d")).append('\n');
    }
    if (chance(5) && !claims.isEmpty()) {
      text.append("      relations:\n        - departs-from: ").append(pick(claims));
      text.append("\n          because: Made up.\n");
    }
    claims.add(document + "/" + id);
    return text.toString();
  }

  private String day(String pattern) {
    return pattern.formatted(1 + random.nextInt(28));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
