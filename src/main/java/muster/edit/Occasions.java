package muster.edit;

import java.util.List;
import java.util.Optional;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.When;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// The occasions of a record that a statement may tell of.
public final class Occasions {
  private Occasions() {}

  /// The ids of those on which an actor spoke on a day; how sure the day is does not matter.
  ///
  /// @param by id of the actor
  /// @param said the day as EDTF
  public static List<String> of(String by, String said, Dataset dataset) {
    Optional<DateSpan> day = EdtfDate.tryParse(said).map(EdtfDate::span);
    return dataset.utterances().values().stream()
        .filter(utterance ->
            utterance.by() instanceof Originator.Named(var actor)
                && actor.toString().equals(by)
                && day.isPresent()
                && day.equals(utterance.said().flatMap(When::date).map(EdtfDate::span)))
        .map(utterance -> utterance.id().toString())
        .toList();
  }
}
