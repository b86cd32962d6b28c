package muster.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import muster.diagnostic.Nearest;
import muster.load.DateProposal;
import muster.load.QuantityReader;
import muster.model.Dataset;
import muster.notation.Field;
import muster.notation.Form;
import muster.notation.Notation;
import muster.time.EdtfDate;

/// Takes what an editor types for a field of a new document, or says why it cannot be taken.
public final class Answers {
  /// What became of an answer.
  public sealed interface Taken {
    /// It is taken.
    ///
    /// @param text what the file gets: an id where a name was typed
    record As(String text) implements Taken {}

    /// It is not.
    ///
    /// @param trouble why not, and what to type instead
    record Not(String trouble) implements Taken {}
  }

  private static final String NOBODY = "nobody";

  private static final Field SEEN =
      Objects.requireNonNull(Notation.FILE.inner("source").fields().get("seen"));

  private final KnownNames names;

  /// Answers about a record.
  public Answers(Dataset dataset) {
    this.names = new KnownNames(dataset, Map.of());
  }

  /// Takes the text of a field, by the field's name; what is neither a date nor the id of a record
  /// is taken as it is.
  public Taken take(String field, String typed) {
    return switch (field) {
      case "by" -> typed.equals(NOBODY) ? new Taken.As(typed) : known(KnownNames.Kind.ACTOR, typed);
      case "publisher" -> known(KnownNames.Kind.ACTOR, typed);
      case "about" -> known(KnownNames.Kind.SUBJECT, typed);
      case "measure" -> known(KnownNames.Kind.MEASURE, typed);
      case "published", "said" -> date(typed);
      case "via" -> each(typed, part -> known(KnownNames.Kind.ACTOR, part));
      case "seen" -> words(SEEN, typed).orElse(new Taken.As(typed));
      case "gloss" -> gloss(typed);
      default -> new Taken.As(typed);
    };
  }

  /// Takes the text of a field of any record.
  public Taken take(Field field, String typed) {
    return words(field, typed).orElseGet(() -> take(field.name(), typed));
  }

  /// That a text is none of the words that may stand in a field; empty where it is.
  private static Optional<Taken> words(Field field, String typed) {
    return field.form() instanceof Form.Words(List<String> words) && !words.contains(typed)
        ? Optional.of(
            new Taken.Not(
                "`"
                    + typed
                    + "` is none of them: "
                    + Nearest.of(typed, words)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("type one as it stands there")))
        : Optional.empty();
  }

  /// Takes each part of a list with semicolons, or tells what is wrong with the first bad one.
  private static Taken each(String typed, Function<String, Taken> take) {
    List<String> taken = new ArrayList<>();
    for (String part : NewSource.parts(typed)) {
      switch (take.apply(part)) {
        case Taken.As(String text) -> taken.add(text);
        case Taken.Not not -> {
          return not;
        }
      }
    }
    return new Taken.As(String.join("; ", taken));
  }

  private static Taken gloss(String typed) {
    return QuantityReader.read(typed).isPresent()
        ? new Taken.As(typed)
        : new Taken.Not("`" + typed + "` cannot be read: type it like " + QuantityReader.FORMS);
  }

  private Taken known(KnownNames.Kind kind, String typed) {
    Optional<String> id = names.find(kind, typed);
    return id.isPresent()
        ? new Taken.As(id.get())
        : new Taken.Not(KnownNames.unknown(kind, typed) + names.advice(kind, typed));
  }

  private static Taken date(String typed) {
    if (EdtfDate.tryParse(typed).isPresent()) {
      return new Taken.As(typed);
    }
    List<String> readings = DateProposal.readings(typed);
    return switch (readings.size()) {
      case 0 ->
          new Taken.Not("`" + typed + "` is no date: type it like 2025-03-05, 2025-03 or 2025");
      case 1 -> new Taken.As(readings.getFirst());
      default ->
          new Taken.Not("`" + typed + "` can be " + String.join(" or ", readings) + ": type one");
    };
  }
}
