package muster.load;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import muster.model.Approximator;
import muster.model.Quantity;
import muster.model.Value;

/// Reads a claim's value: the source's words, or the long form with typed bounds for words of
/// another language and for words without a numeral.
final class ValueReader {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,18}");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})/([1-9]\\d{0,8})");

  private ValueReader() {}

  /// @param language of the source, which is that of the words unless they say otherwise
  static Optional<Value> read(Fields in, String language) {
    return switch (in.node("value").orElse(null)) {
      case null -> Optional.empty();
      case Node.Mapping mapping -> longForm(in.inner("value", mapping), language);
      case Node.Text _, Node.Items _ ->
          in.text("value").flatMap(words -> plain(in, in.position("value"), words));
    };
  }

  private static Optional<Value> plain(Fields in, Position position, String words) {
    Optional<Quantity> quantity = QuantityReader.read(words);
    if (quantity.isEmpty()) {
      unreadable(in, position, words);
    }
    quantity.ifPresent(read -> checkOrder(in, position, read));
    return quantity.map(read -> new Value(words, read, "en", Optional.empty()));
  }

  private static void unreadable(Fields in, Position position, String words) {
    in.fail();
    in.reading()
        .problems()
        .add(
            Rule.UNREADABLE_WORDING,
            position,
            "`" + words + "` cannot be read as a quantity",
            LongFormHint.of(words)
                .orElse("write " + QuantityReader.FORMS + "; what is counted goes under `unit:`"));
  }

  private static Optional<Value> longForm(Fields in, String language) {
    String wording = in.need("wording");
    String spoken = in.text("language").orElse(language);
    Optional<String> gloss = in.text("gloss");
    Optional<Quantity> quantity = typed(in, wording);
    quantity.ifPresent(read -> checkOrder(in, in.position(), read));
    if (spoken.startsWith("en")) {
      quantity.ifPresent(read -> holdAgainstWords(in, wording, read));
    }
    if (quantity.isEmpty()) {
      in.fail();
    }
    return in.whole(() -> new Value(wording, quantity.orElseThrow(), spoken, gloss));
  }

  private static Optional<Quantity> typed(Fields in, String wording) {
    Optional<Approximator> approximator = in.word("approx", Approximator.class);
    OptionalLong best = count(in, "best", wording);
    OptionalLong low = count(in, "low", wording);
    OptionalLong high = count(in, "high", wording);
    NumbersTaken.check(in, approximator);
    Optional<String> share = in.text("share");
    if (share.isPresent()) {
      return share(in, share.get(), approximator.orElse(Approximator.UNQUALIFIED));
    }
    if (approximator.isEmpty()) {
      return best.isPresent()
          ? Optional.of(new Quantity.Unqualified(best.getAsLong()))
          : readable(in, wording);
    }
    return switch (approximator.get()) {
      case UNQUALIFIED -> bound(in, "best", best, Quantity.Unqualified::new);
      case ABOUT -> bound(in, "best", best, Quantity.About::new);
      case NEARLY -> bound(in, "high", high, Quantity.Nearly::new);
      case MORE_THAN -> bound(in, "low", low, Quantity.MoreThan::new);
      case AT_LEAST -> bound(in, "low", low, Quantity.AtLeast::new);
      case AT_MOST -> bound(in, "high", high, Quantity.AtMost::new);
      case BETWEEN -> range(in, low, high).map(typed -> asRead(wording, typed));
      case ORDER_OF_MAGNITUDE -> magnitude(in);
      case UNQUANTIFIED -> Optional.of(new Quantity.Unquantified());
      case NOT_KNOWN -> Optional.of(new Quantity.NotKnown());
    };
  }

  private static Optional<Quantity> range(Fields in, OptionalLong low, OptionalLong high) {
    return bound(in, "low", low, Quantity.Unqualified::new)
        .flatMap(
            _ -> bound(in, "high", high, to -> new Quantity.Between(low.getAsLong(), to, false)));
  }

  /// A range as typed, "about" it where the words say so.
  private static Quantity asRead(String wording, Quantity typed) {
    return QuantityReader.read(wording)
        .filter(read ->
            read.approximator() == typed.approximator()
                && read.floor().equals(typed.floor())
                && read.ceiling().equals(typed.ceiling()))
        .orElse(typed);
  }

  /// A fraction in figures, for words of any language.
  private static Optional<Quantity> share(Fields in, String text, Approximator qualifier) {
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      long numerator = Long.parseLong(fraction.group(1));
      long denominator = Long.parseLong(fraction.group(2));
      return Optional.of(new Quantity.Share(numerator, denominator, qualifier));
    }
    in.fail();
    in.reading()
        .problems()
        .add(
            Rule.WRONG_SHAPE,
            in.position("share"),
            "`share` is `" + text + "`",
            "write a fraction in figures: 2/3");
    return Optional.empty();
  }

  /// The bounds are our reading of the words, so that the words need not contain them.
  private static Optional<Quantity> magnitude(Fields in) {
    OptionalLong low = count(in, "rule-low", "");
    OptionalLong high = count(in, "rule-high", "");
    return bound(in, "rule-low", low, Quantity.Unqualified::new)
        .flatMap(_ ->
            bound(in, "rule-high", high, to -> new Quantity.OrderOfMagnitude(low.getAsLong(), to)));
  }

  private static Optional<Quantity> readable(Fields in, String wording) {
    Optional<Quantity> quantity = QuantityReader.read(wording);
    if (quantity.isEmpty()) {
      in.missing("approx");
    }
    return quantity;
  }

  private static Optional<Quantity> bound(
      Fields in, String name, OptionalLong number, LongFunction<Quantity> type) {
    if (number.isEmpty()) {
      in.missing(name);
      return Optional.empty();
    }
    return Optional.of(type.apply(number.getAsLong()));
  }

  /// A count in figures, which the wording has to contain where it has figures at all.
  private static OptionalLong count(Fields in, String name, String wording) {
    Optional<String> text = in.text(name);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!FIGURES.matcher(text.get()).matches()) {
      in.fail();
      in.reading()
          .problems()
          .add(
              Rule.WRONG_SHAPE,
              in.position(name),
              "`" + name + "` is `" + text.get() + "`",
              "write the number in figures without separators");
      return OptionalLong.empty();
    }
    long number = Long.parseLong(text.get());
    holdAgainst(in, name, number, wording);
    return OptionalLong.of(number);
  }

  private static void holdAgainst(Fields in, String name, long number, String wording) {
    var numbers = ForeignNumerals.in(wording);
    if (!numbers.isEmpty() && !numbers.contains(number) && !spells(wording, number)) {
      in.reading()
          .problems()
          .add(
              Rule.NUMBER_NOT_IN_WORDING,
              in.position(name),
              "`"
                  + name
                  + "` is "
                  + number
                  + ", but the wording `"
                  + wording
                  + "` says "
                  + String.join(", ", numbers.stream().map(String::valueOf).toList()),
              "record the number that the words say");
    }
  }

  /// Whether the words are English ones that name the number: "some 12-thousand".
  private static boolean spells(String wording, long number) {
    var spelt = OptionalLong.of(number);
    return QuantityReader.read(wording)
        .filter(read ->
            read.point().equals(spelt)
                || read.floor().equals(spelt)
                || read.ceiling().equals(spelt))
        .isPresent();
  }

  /// English words that can be read say what is typed beside them.
  private static void holdAgainstWords(Fields in, String wording, Quantity typed) {
    Optional<Quantity> read = QuantityReader.read(wording);
    if (read.isPresent() && !read.get().equals(typed)) {
      in.reading()
          .problems()
          .add(
              Rule.NUMBER_NOT_IN_WORDING,
              in.position("wording"),
              "`" + wording + "` reads as another quantity than the one typed beside it",
              "write `value: " + wording + "` alone: it is read from the words");
    }
  }

  private static void checkOrder(Fields in, Position position, Quantity quantity) {
    if (quantity instanceof Quantity.Between(long low, long high, boolean _) && low > high) {
      in.reading()
          .problems()
          .add(
              Rule.LOW_OVER_HIGH,
              position,
              "the range begins at " + low + " and ends at " + high,
              "write the lower number first, as the source has it");
    }
  }
}
