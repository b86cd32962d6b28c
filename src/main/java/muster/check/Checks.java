package muster.check;

import java.util.List;
import java.util.function.Function;
import muster.analysis.Analysis;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Positions;
import muster.model.Dataset;

/// All rules on the dataset, run at once.
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new NumberNotInQuote(),
          new QualifierLeftOut(),
          new MeasureWords(),
          new NumberWithoutQuote(),
          new QuoteTooLong(),
          new InferredWithoutBecause(),
          new PeriodBackwards(),
          new PlaceholderDate(),
          new EventTooLong(),
          new AsOfAfterSaid(),
          new PublishedBeforeSaid(),
          new UtteranceDisagrees(),
          new AttributionLoop(),
          new PartOfItself(),
          new RelationLoop(),
          new RunningTotalFalls(),
          new KilledOverCasualties(),
          new StageWithoutClaims(),
          new QuestionWithoutClaims(),
          new ComparisonMixed(),
          new SilenceOverstated(),
          new GradeOne(),
          new EmptyHeading(),
          new AddressTaken(),
          new ProseLinks(),
          new NoQuestions(),
          new EnteredBeforePublished(),
          new ProtectedPerson(),
          new PositionTooFine(),
          new CoordinatesOffPlace(),
          new LanguageTag(),
          new StateCode(),
          new LoadedWord(),
          new UnusedRecord());

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

  /// Runs rules on all processors; each has findings of its own until all are done.
  private static <R> void run(List<R> rules, Function<R, Findings> run, Findings all) {
    rules.parallelStream().map(run).toList().forEach(all::add);
  }
}
