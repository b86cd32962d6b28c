package muster.words;

import java.util.List;
import java.util.function.Function;
import muster.analysis.Subjects;
import muster.analysis.Trap;
import muster.model.Dataset;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Report;

/// What must not be written from an answer, each in a sentence that leads to the claims.
public final class TrapWords {
  private final Dataset dataset;
  private final ClaimWords claims;
  private final Subjects subjects;

  public TrapWords(Dataset dataset) {
    this.dataset = dataset;
    this.claims = new ClaimWords(dataset);
    this.subjects = new Subjects(dataset);
  }

  /// "Do not turn a share into a number: two-thirds of the casualties killed."
  public Phrase of(Trap trap) {
    return switch (trap) {
      case Trap.OtherMeasure(Report report, List<MeasureId> not) -> otherMeasure(report, not);
      case Trap.PartAdded(Report part, Report whole) ->
          warning("Do not add a part to its whole: ", List.of(part, whole), this::number);
      case Trap.PartsAddedUp(List<Report> parts) ->
          warning(
              "Do not add up the numbers of parts; nothing recorded says that they do not overlap:"
                  + " ",
              parts,
              this::withSubject);
      case Trap.ShareMultiplied(List<Report> shares) ->
          warning("Do not turn a share into a number: ", shares, this::number);
    };
  }

  private Phrase otherMeasure(Report report, List<MeasureId> not) {
    var phrase = Phrase.start().text("Do not write ");
    for (int at = 0; at < not.size(); at++) {
      phrase.text(between(at, not.size(), " or ")).quote(dataset.measure(not.get(at)).label());
    }
    Measure counted = dataset.measure(report.claim().figure().orElseThrow().measure());
    return phrase
        .text(" for what is counted as " + counted.label() + ": ")
        .phrase(number(report))
        .text(".")
        .end();
  }

  private static Phrase warning(
      String words, List<Report> reports, Function<Report, Phrase> number) {
    var phrase = Phrase.start().text(words);
    for (int at = 0; at < reports.size(); at++) {
      phrase.text(between(at, reports.size(), " and ")).phrase(number.apply(reports.get(at)));
    }
    return phrase.text(".").end();
  }

  private static String between(int at, int size, String last) {
    if (at == 0) {
      return "";
    }
    return at == size - 1 ? last : ", ";
  }

  private Phrase number(Report report) {
    return claims.number(report.claim());
  }

  private Phrase withSubject(Report report) {
    return Phrase.start()
        .phrase(number(report))
        .text(" (" + subjects.name(report.claim().about()) + ")")
        .end();
  }
}
