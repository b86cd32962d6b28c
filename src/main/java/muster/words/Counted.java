package muster.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.Modality;
import muster.model.Quantity;
import muster.model.Value;

/// What a number counts, as it reads after the number: "soldiers killed in action", "of containers"
/// after "tens of thousands", "troops to be sent" where it is a plan.
final class Counted {
  private static final Set<Modality> AHEAD =
      Set.of(Modality.POSSIBLE, Modality.PLANNED, Modality.HOPED, Modality.PREDICTED);
  private static final Set<String> NOUNS =
      new TreeSet<>(List.of("casualties", "suicide", "workers"));

  /// Measures whose label does not read after a number.
  private static final Map<String, String> AFTER_NUMBER = Map.of("strength", "present");

  private static final Map<String, String> TO_COME =
      new TreeMap<>(
          Map.of(
              "arrived", "to arrive",
              "defected", "to defect",
              "died", "to die",
              "returned home", "to return home",
              "returned to duty", "to return to duty",
              "surrendered", "to surrender"));

  private static final Pattern IES = Pattern.compile("ies\\b");
  private static final Pattern S = Pattern.compile("(?<=\\p{L})s\\b");

  private final Dataset dataset;

  Counted(Dataset dataset) {
    this.dataset = dataset;
  }

  /// Empty for a claim without a measure.
  String of(Claim claim) {
    return claim.figure().map(figure -> of(figure, claim.modality())).orElse("");
  }

  private String of(Figure figure, Modality modality) {
    Measure measure = dataset.measure(figure.measure());
    String label = isNoun(measure) ? noun(measure, figure) : verb(label(measure), modality);
    return whole(figure)
        .map(whole -> "of " + whole + " " + label)
        .orElseGet(() -> joined(figure, measure, label));
  }

  private static String verb(String label, Modality modality) {
    return AHEAD.contains(modality) ? TO_COME.getOrDefault(label, "to be " + label) : label;
  }

  /// "container" after "one", "at least one" and "more than one".
  private static String noun(Measure measure, Figure figure) {
    boolean one = figure.value().map(Value::quantity).filter(Counted::isOne).isPresent();
    return one
        ? S.matcher(IES.matcher(label(measure)).replaceFirst("y")).replaceFirst("")
        : label(measure);
  }

  private static boolean isOne(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Unqualified(long count) -> count == 1;
      case Quantity.About(long count) -> count == 1;
      case Quantity.MoreThan(long low) -> low == 1;
      case Quantity.AtLeast(long low) -> low == 1;
      case Quantity.Nearly _, Quantity.AtMost _, Quantity.Between _ -> false;
      case Quantity.OrderOfMagnitude _, Quantity.Share _ -> false;
      case Quantity.Unquantified _, Quantity.NotKnown _ -> false;
    };
  }

  private static String label(Measure measure) {
    return AFTER_NUMBER.getOrDefault(measure.id().value(), measure.label());
  }

  private static boolean isNoun(Measure measure) {
    return !measure.unit().equals("persons") || NOUNS.contains(measure.id().value());
  }

  private static String joined(Figure figure, Measure measure, String label) {
    String words = figure.value().map(Numbers::words).orElse("");
    Optional<String> unit =
        figure
            .unit()
            .filter(word -> !label.contains(word))
            .filter(_ -> !namesThings(figure.value(), words));
    String thing = unit.map(word -> thing(word, measure, label)).orElse(label);
    boolean bare = unit.isEmpty() && !isNoun(measure);
    return !bare && NumberWords.wantOf(words) ? "of " + thing : thing;
  }

  /// The source's word stands for what it counts, but for people, of whom it does not say enough.
  private static String thing(String unit, Measure measure, String label) {
    if (!measure.unit().equals("persons") || unit.contains(label)) {
      return unit;
    }
    return isNoun(measure) ? unit + " (" + label + ")" : unit + " " + label;
  }

  /// "a soldier": the words of the number name what is counted.
  private static boolean namesThings(Optional<Value> value, String words) {
    return value.filter(v -> !(v.quantity() instanceof Quantity.Unquantified)).isPresent()
        && NumberWords.endInNoun(words);
  }

  /// What a share is a share of: "the casualties", "those killed in action".
  private Optional<String> whole(Figure figure) {
    return figure
        .value()
        .filter(value -> value.quantity() instanceof Quantity.Share)
        .flatMap(_ -> figure.shareOf())
        .map(dataset::report)
        .flatMap(report -> report.claim().figure())
        .map(this::asWhole);
  }

  private String asWhole(Figure figure) {
    Measure measure = dataset.measure(figure.measure());
    boolean bare = figure.unit().isEmpty() && !isNoun(measure);
    String label = label(measure);
    String thing = figure.unit().map(word -> thing(word, measure, label)).orElse(label);
    return (bare ? "those " : "the ") + thing;
  }
}
