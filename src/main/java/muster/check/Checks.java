package muster.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import muster.analysis.Analysis;
import muster.analysis.Edited;
import muster.analysis.RecordAddresses;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Positions;
import muster.diagnostic.Severity;
import muster.model.Dataset;

/// All rules on the dataset, run at once.
public final class Checks {
  /// Of what each finds in a document only that document decides, and what it names beside claims.
  static final List<Check> BY_DOCUMENT =
      List.of(
          new NumberNotInQuote(),
          new QualifierLeftOut(),
          new MeasureWords(),
          new QuoteTooLong(),
          new InferredWithoutBecause(),
          new PeriodBackwards(),
          new AsOfAfterSaid(),
          new PublishedBeforeSaid(),
          new UtteranceDisagrees(),
          new AttributionLoop(),
          new KilledOverCasualties(),
          new StageWithoutClaims(),
          new EmptyHeading(),
          new EnteredBeforePublished(),
          new ProtectedPerson(),
          new CoordinatesOffPlace(),
          new LanguageTag(),
          new StateCode());

  /// Of what they find in a document, others decide too.
  static final List<Across> ACROSS =
      List.of(
          new PartOfItself(),
          new RelationLoop(),
          new QuestionWithoutClaims(),
          new ComparisonMixed(),
          new GradeOne(),
          new PositionTooFine());

  /// What they find, the addresses of pages decide.
  static final List<Check> OF_ADDRESSES = List.of(new AddressTaken(), new ProseLinks());

  /// None of these finds an error.
  static final List<Check> WARNINGS =
      List.of(
          new NumberWithoutQuote(),
          new PlaceholderDate(),
          new EventTooLong(),
          new RunningTotalFalls(),
          new SilenceOverstated(),
          new NoQuestions(),
          new LoadedWord(),
          new UnusedRecord());

  static final List<Check> ALL =
      Stream.of(BY_DOCUMENT, ACROSS, OF_ADDRESSES, WARNINGS).<Check>flatMap(List::stream).toList();

  /// What an editor may want to look at, once nothing else is to be done.
  private static final List<Note> NOTES = List.of(new PossibleDeparture(), new SingleOrigin());

  private static final List<Check> OF_HARM = List.of(new ProtectedPerson(), new PositionTooFine());

  private Checks() {}

  /// Holds a dataset against the harm rules only.
  public static List<Diagnostic> ofHarm(Dataset dataset, Positions positions) {
    var findings = new Findings(positions, false);
    OF_HARM.forEach(check -> check.run(dataset, findings));
    return findings.sorted();
  }

  /// Holds a record against every rule.
  ///
  /// Notes are looked for only where nothing else is an error. The record may have gaps: one part
  /// may name an id that does not exist, which was reported when it was read.
  ///
  /// @param analysis of the record; parts that no rule asks for are not made
  /// @param positions where the records stand
  /// @param whole whether the dataset has all that was written; where it has not, nothing is said
  ///   to be absent
  /// @return what breaks a rule, by file, line and column
  public static List<Diagnostic> run(Analysis analysis, Positions positions, boolean whole) {
    var findings = new Findings(positions, whole);
    Dataset dataset = analysis.dataset();
    run(ALL, check -> findings.of(own -> check.run(dataset, own)), findings);
    if (whole && findings.hold()) {
      run(NOTES, note -> findings.of(own -> note.run(analysis, own)), findings);
    }
    return findings.sorted();
  }

  /// The errors of a record that had none before it was edited: those that [#run] finds in it as it
  /// is now.
  ///
  /// @param positions where its records stand now
  public static List<Diagnostic> errors(Edited edited, Positions positions) {
    var findings = new Findings(positions, true);
    boolean sparing = edited.sparesWhatDocumentsName();
    Dataset now = edited.now();
    Dataset part = sparing ? edited.part() : now;
    run(BY_DOCUMENT, check -> findings.of(own -> check.run(part, own)), findings);
    List<Across> seeing = ACROSS.stream().filter(rule -> !sparing || rule.sees(edited)).toList();
    run(seeing, check -> findings.of(own -> check.run(now, own)), findings);
    if (!sparing || !RecordAddresses.same(edited)) {
      run(OF_ADDRESSES, check -> findings.of(own -> check.run(now, own)), findings);
    }
    return findings.sorted().stream().filter(it -> it.severity() == Severity.ERROR).toList();
  }

  /// Runs rules on all processors; each has findings of its own until all are done.
  private static <R> void run(List<R> rules, Function<R, Findings> run, Findings all) {
    rules.parallelStream().map(run).toList().forEach(all::add);
  }
}
