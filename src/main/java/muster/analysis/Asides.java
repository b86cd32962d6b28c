package muster.analysis;

import java.util.EnumMap;
import java.util.Map;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Judgement;
import muster.model.Quantity;
import muster.model.Question;
import muster.model.Report;
import muster.model.Value;

/// Tells what stands beside an answer apart, by why it does not stand in it.
public final class Asides {
  private final Answers answers;

  public Asides(Dataset dataset) {
    this.answers = new Answers(dataset);
  }

  /// How many assertions stand beside an answer, by reason.
  public Map<Aside, Integer> count(Answer answer) {
    Map<Aside, Integer> counts = new EnumMap<>(Aside.class);
    for (Strand strand : answer.beside()) {
      counts.merge(of(answer.question(), strand.head()), 1, Integer::sum);
    }
    return counts;
  }

  /// Why a claim with a measure does not stand in the answer to a question.
  Aside of(Question question, Report report) {
    Claim claim = report.claim();
    if (!Strands.sound(claim)) {
      return claim.judgement().fate() == Judgement.Fate.STANDING
          ? Aside.DEPARTING
          : Aside.TAKEN_BACK;
    }
    if (!Strands.OF_WHAT_IS.contains(claim.modality())) {
      return Aside.NOT_SAID_TO_BE;
    }
    Aside figure = figure(claim.figure().orElseThrow());
    if (figure == Aside.NO_NUMBER || figure == Aside.SHARE) {
      return figure;
    }
    if (!claim.about().equals(question.about())) {
      return Aside.NARROWER;
    }
    boolean period = figure == Aside.OTHER_TOTAL && answers.isWindow(report);
    return period ? Aside.PERIOD : figure;
  }

  private static Aside figure(Figure figure) {
    return switch (figure.value().map(Value::quantity).orElse(new Quantity.Unquantified())) {
      case Quantity.Unquantified _, Quantity.NotKnown _ -> Aside.NO_NUMBER;
      case Quantity.Share _ -> Aside.SHARE;
      case Quantity.Unqualified _, Quantity.About _, Quantity.Nearly _ -> extent(figure.extent());
      case Quantity.MoreThan _, Quantity.AtLeast _, Quantity.AtMost _ -> extent(figure.extent());
      case Quantity.Between _, Quantity.OrderOfMagnitude _ -> extent(figure.extent());
    };
  }

  private static Aside extent(Extent extent) {
    return switch (extent) {
      case Extent.Total() -> Aside.OTHER_TOTAL;
      case Extent.Part _ -> Aside.PART;
      case Extent.Addition _ -> Aside.ADDITION;
      case Extent.Rate _ -> Aside.RATE;
      case Extent.Wider() -> Aside.WIDER;
    };
  }
}
