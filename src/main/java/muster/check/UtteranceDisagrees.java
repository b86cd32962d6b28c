package muster.check;

import java.util.Optional;
import muster.diagnostic.Rule;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.Source;
import muster.model.Statement;
import muster.model.Utterance;
import muster.model.When;
import muster.time.EdtfDate;

/// Statements of one utterance have its originator and its day.
final class UtteranceDisagrees implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Source source : dataset.sources().values()) {
      for (int number = 0; number < source.statements().size(); number++) {
        Statement statement = source.statements().get(number);
        Spot spot = Spot.ofStatement(source.id(), number);
        statement
            .utterance()
            .map(dataset.utterances()::get)
            .ifPresent(utterance -> {
              holdOriginator(new Bodies(dataset), statement, utterance, spot, findings);
              holdDay(statement, utterance, spot, findings);
            });
      }
    }
  }

  private static void holdOriginator(
      Bodies bodies, Statement statement, Utterance utterance, Spot spot, Findings findings) {
    if (!bodies.mayBeOne(statement.by(), utterance.by())) {
      findings.add(
          Rule.UTTERANCE_DISAGREES,
          spot.at("by"),
          "the utterance `"
              + utterance.id()
              + "` is by `"
              + name(utterance.by())
              + "`, this statement by `"
              + name(statement.by())
              + "`",
          "name the same originator, or another utterance");
    }
  }

  private static String name(Originator by) {
    return switch (by) {
      case Originator.Named(ActorId actor) -> actor.value();
      case Originator.Nobody() -> "nobody";
    };
  }

  private static void holdDay(
      Statement statement, Utterance utterance, Spot spot, Findings findings) {
    Optional<EdtfDate> here = statement.said().flatMap(When::date);
    Optional<EdtfDate> there = utterance.said().flatMap(When::date);
    if (here.isPresent() && there.isPresent() && !here.get().span().overlaps(there.get().span())) {
      findings.add(
          Rule.UTTERANCE_DISAGREES,
          spot.at("said").at("edtf"),
          "the utterance `"
              + utterance.id()
              + "` was said on "
              + there.get().text()
              + ", this statement on "
              + here.get().text(),
          "give the day of the utterance; the day on which a relay spoke goes under its `via:`");
    }
  }
}
