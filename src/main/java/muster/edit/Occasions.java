package muster.edit;

import java.util.List;
import java.util.Optional;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.Utterance;
import muster.model.When;
import muster.time.EdtfDate;

/// The occasions of a record that a statement may tell of.
public final class Occasions {
  private Occasions() {}

  /// The ids of those on which an actor spoke on a day; how sure the day is does not matter.
  ///
  /// @param by id of the actor
  /// @param said the day as EDTF
  public static List<String> of(String by, String said, Dataset dataset) {
    return dataset.utterances().values().stream()
        .filter(utterance ->
            utterance.by() instanceof Originator.Named(var actor)
                && actor.toString().equals(by)
                && day(utterance).filter(plain(said)::equals).isPresent())
        .map(utterance -> utterance.id().toString())
        .toList();
  }

  private static Optional<String> day(Utterance utterance) {
    return utterance.said().flatMap(When::date).map(EdtfDate::text).map(Occasions::plain);
  }

  private static String plain(String date) {
    return date.replaceAll("[?~%]", "");
  }
}
