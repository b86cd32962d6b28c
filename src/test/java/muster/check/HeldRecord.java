package muster.check;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Positions;
import muster.load.Loaded;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.Source;
import muster.model.SourceId;
import muster.testing.Records;
import muster.testing.Variations;

/// A record that rules are held against, whole and in parts.
///
/// @param name tells how to come by it
record HeldRecord(String name, Dataset dataset, Positions positions, boolean whole) {
  private static final int PARTS = 2;

  static HeldRecord of(String name, Loaded loaded) {
    return new HeldRecord(name, loaded.dataset(), loaded.positions(), loaded.whole());
  }

  private HeldRecord with(String how, TreeMap<SourceId, Source> sources) {
    return new HeldRecord(name + ", " + how, dataset.with(sources), positions, whole);
  }

  /// What a rule finds in it.
  Set<Diagnostic> found(Check rule) {
    return found(rule, dataset);
  }

  private Set<Diagnostic> found(Check rule, Dataset part) {
    var findings = new Findings(positions, whole);
    rule.run(part, findings);
    return new HashSet<>(findings.sorted());
  }

  /// Says how a rule finds something else in some documents, the others, and all that is no
  /// document, than in all of it; empty where it finds the same.
  Optional<String> otherInParts(Check rule) {
    Set<Diagnostic> found = found(rule);
    for (int seed = 0; seed < PARTS; seed++) {
      Set<Diagnostic> parts = inParts(rule, seed);
      if (!parts.equals(found)) {
        String how = rule.getClass().getSimpleName() + ", " + name + ", parts by seed " + seed;
        return Optional.of(how + ":\n  whole " + found + "\n  parts " + parts);
      }
    }
    return Optional.empty();
  }

  /// Questions and comparisons stand with what is no document, as an edit may change both.
  private Set<Diagnostic> inParts(Check rule, long seed) {
    var random = new SplittableRandom(seed);
    var here = new TreeMap<>(dataset.sources());
    here.keySet().removeIf(_ -> random.nextBoolean());
    var there = new TreeMap<>(dataset.sources());
    there.keySet().removeAll(here.keySet());
    Dataset unasked = Records.asking(dataset, new TreeMap<>(), new TreeMap<>());
    return Stream.of(unasked.with(here), unasked.with(there), dataset.with(new TreeMap<>()))
        .flatMap(part -> found(rule, part).stream())
        .collect(toSet());
  }

  /// The record with each claim in a document of its own: what claims of one document had to do
  /// with one another, those of several have.
  HeldRecord torn() {
    var torn = new TreeMap<SourceId, Source>();
    for (var report : dataset.reports().values()) {
      Source alone =
          report.source().with(claim -> Optional.of(claim).filter(report.claim()::equals));
      torn.put(new SourceId(report.id().source() + "-" + report.id().name()), alone);
    }
    return with("torn", torn);
  }

  /// All records that differ from it in one place of a document.
  Stream<HeldRecord> variations() {
    return dataset.sources().values().stream()
        .flatMap(source -> Variations.of(source, "id").stream().map(it -> varied(source, it)));
  }

  /// All records that differ from it in one place of a document, a question or a comparison, and
  /// those that lack a document.
  Stream<HeldRecord> edits() {
    return Stream.of(
            variations(),
            dataset.sources().keySet().stream().map(this::without),
            dataset.questions().values().stream().flatMap(this::asked),
            dataset.comparisons().values().stream().flatMap(this::compared))
        .flatMap(edits -> edits);
  }

  private HeldRecord without(SourceId source) {
    var sources = new TreeMap<>(dataset.sources());
    sources.remove(source);
    return with("without " + source, sources);
  }

  private Stream<HeldRecord> asked(Question question) {
    return Variations.of(question, "id").stream()
        .map(it -> {
          var questions = new TreeMap<>(dataset.questions());
          questions.put(question.id(), it.value());
          return new HeldRecord(
              name + ", " + question.id() + " with another " + it.path(),
              Records.asking(dataset, questions, dataset.comparisons()),
              positions,
              whole);
        });
  }

  private Stream<HeldRecord> compared(Comparison comparison) {
    return Variations.of(comparison, "id").stream()
        .map(it -> {
          var comparisons = new TreeMap<>(dataset.comparisons());
          comparisons.put(comparison.id(), it.value());
          return new HeldRecord(
              name + ", " + comparison.id() + " with another " + it.path(),
              Records.asking(dataset, dataset.questions(), comparisons),
              positions,
              whole);
        });
  }

  private HeldRecord varied(Source source, Variations.Variation<Source> other) {
    var sources = new TreeMap<>(dataset.sources());
    sources.put(source.id(), other.value());
    return with(source.id() + " with another " + other.path(), sources);
  }
}
