package muster.check;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import muster.analysis.Edited;
import muster.analysis.RecordAddresses;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Rule;
import muster.diagnostic.Severity;
import muster.load.Loader;
import muster.load.Parsed;
import muster.model.Dataset;
import muster.testing.MiniRepo;
import muster.testing.Tree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lists of rules, on which the check of an edit rests, are right about every record at hand:
/// the examples of all rules, the published record, and slips in it.
class ChecksTest {
  private static final int SLIPS = Boolean.getBoolean("muster.long") ? 300 : 20;

  private static final List<HeldRecord> EXAMPLES = new ArrayList<>();

  /// The published record, and then those with a slip.
  private static final List<HeldRecord> PUBLISHED = new ArrayList<>();

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    for (Rule rule : Rule.values()) {
      RuleCase examples = RuleCase.of(rule);
      var all = Stream.concat(examples.hits().stream(), examples.nearMisses().stream()).toList();
      for (int number = 0; number < all.size(); number++) {
        String name = rule.id() + " " + number;
        Path data = all.get(number).over(MiniRepo.world()).writeTo(folder.resolve(name));
        EXAMPLES.add(HeldRecord.of(name, Loader.load(data)));
      }
    }
    Path data = Tree.copy(Path.of("data"), folder.resolve("data"));
    var parsed = new Parsed();
    PUBLISHED.add(HeldRecord.of("data", Loader.load(data, parsed)));
    for (int seed = 0; seed < SLIPS; seed++) {
      slip(data, seed, parsed).ifPresent(PUBLISHED::add);
    }
  }

  private static Optional<HeldRecord> slip(Path data, int seed, Parsed parsed) throws IOException {
    var random = new SplittableRandom(seed);
    List<Path> files =
        Tree.files(data).stream().filter(file -> file.toString().endsWith(".yaml")).toList();
    Path file = files.get(random.nextInt(files.size()));
    String right = Files.readString(file);
    Optional<Mistake> mistake = Mistake.in(right, random.nextInt(Mistake.kinds()), random);
    if (mistake.isEmpty()) {
      return Optional.empty();
    }
    Files.writeString(file, mistake.get().text());
    String name = "seed " + seed + ": " + mistake.get().kind() + " in " + data.relativize(file);
    var held = HeldRecord.of(name, Loader.load(data, parsed));
    Files.writeString(file, right);
    return Optional.of(held);
  }

  @Test
  void everyRuleStandsInOneList() {
    var rules = Checks.ALL.stream().map(Check::getClass).toList();
    assertEquals(new HashSet<>(rules).size(), rules.size(), rules.toString());
  }

  @Test
  void noneOfTheWarningsIsAnError() {
    for (Check rule : Checks.WARNINGS) {
      Set<Diagnostic> all =
          Stream.concat(EXAMPLES.stream(), PUBLISHED.stream())
              .flatMap(held -> held.found(rule).stream())
              .collect(toSet());
      assertFalse(all.isEmpty(), () -> rule + " finds nothing");
      all.forEach(it -> assertTrue(it.severity() != Severity.ERROR, it.toString()));
    }
  }

  /// What a rule finds in documents alone is what it finds in them among all others.
  @Test
  void whatADocumentDecidesIsFoundInAPartOfTheRecord() {
    for (Check rule : Checks.BY_DOCUMENT) {
      assertFalse(of(rule).isEmpty(), () -> rule + " finds nothing");
      assertEquals(Optional.empty(), broken(rule));
    }
  }

  /// The law would tell if any of them stood among those that a document decides.
  @Test
  void whatOthersDecideIsNotFoundInAPartOfTheRecord() {
    for (Check rule : Checks.ACROSS) {
      assertTrue(broken(rule).isPresent(), () -> rule + " finds the same in a part of the record");
    }
  }

  /// No edit that a rule does not see brings what it finds, or takes all of it away.
  @Test
  void whatARuleLooksAtDecidesWhatItFinds() {
    for (Across rule : Checks.ACROSS) {
      int unseen = 0;
      int turned = 0;
      for (HeldRecord held : of(rule)) {
        boolean sound = held.found(rule).isEmpty();
        for (HeldRecord edited : held.edits().toList()) {
          boolean sees = rule.sees(new Edited(held.dataset(), edited.dataset()));
          boolean turns = sound != edited.found(rule).isEmpty();
          assertTrue(sees || !turns, () -> rule + " does not look at " + edited.name());
          unseen += sees ? 0 : 1;
          turned += turns ? 1 : 0;
        }
      }
      assertTrue(unseen > 0, rule + " looks at all");
      assertTrue(turned > 0, "no edit breaks " + rule);
    }
  }

  /// The first record in parts of which a rule finds something else.
  private static Optional<String> broken(Check rule) {
    return Stream.of(
            EXAMPLES.stream(),
            EXAMPLES.stream().map(HeldRecord::torn),
            PUBLISHED.stream(),
            of(rule).stream().flatMap(HeldRecord::variations))
        .flatMap(records -> records)
        .flatMap(held -> held.otherInParts(rule).stream())
        .findFirst();
  }

  /// The examples of what a rule finds, and those that come close.
  private static List<HeldRecord> of(Check rule) {
    Set<String> ids =
        EXAMPLES.stream()
            .flatMap(held -> held.found(rule).stream())
            .map(found -> found.rule().id())
            .collect(toSet());
    return EXAMPLES.stream()
        .filter(held -> ids.contains(held.name().substring(0, held.name().indexOf(' '))))
        .toList();
  }

  @Test
  void whatAddressesDecideIsFoundAgainWhereTheyAreTheSame() {
    HeldRecord sound = PUBLISHED.getFirst();
    int same = 0;
    for (HeldRecord slip : PUBLISHED) {
      var edited = new Edited(sound.dataset(), slip.dataset());
      if (sparing(sound.dataset(), slip.dataset()) && RecordAddresses.same(edited)) {
        same++;
        for (Check rule : Checks.OF_ADDRESSES) {
          assertEquals(sound.found(rule), slip.found(rule), slip.name());
        }
      }
    }
    assertTrue(same > SLIPS / 4, "the addresses are the same after " + same + " slips");
  }

  /// As `Edited` has it, of records that have nothing the same in common.
  private static boolean sparing(Dataset before, Dataset now) {
    return before.site().equals(now.site())
        && before.actors().equals(now.actors())
        && before.places().equals(now.places())
        && before.deployments().equals(now.deployments())
        && before.events().equals(now.events())
        && before.utterances().equals(now.utterances())
        && before.measures().equals(now.measures())
        && before.pages().equals(now.pages());
  }
}
