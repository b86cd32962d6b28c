package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import muster.model.Approximator;
import muster.model.Quantity;
import org.junit.jupiter.api.Test;

/// A quantity worded as the press words it is read back as it was.
class QuantitySeedTest {
  private static final long FIRST_SEED = 20_241_018;
  private static final int ROUNDS = 20_000;
  private static final List<String> UNITS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" ", -1));
  private static final List<String> TENS =
      List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));

  @Test
  void everyQuantityComesBackFromItsWords() {
    Set<Class<?>> kinds = new HashSet<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      var random = new SplittableRandom(seed);
      Quantity quantity = quantity(random);
      String words = cased(words(quantity, random), random);
      assertEquals(
          Optional.of(quantity), QuantityReader.read(words), "seed " + seed + ": " + words);
      kinds.add(quantity.getClass());
    }
    assertEquals(10, kinds.size());
  }

  @Test
  void damagedWordsAreReadAsSomethingOrNotAtAllAndNeverFail() {
    int unread = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      var random = new SplittableRandom(seed);
      var words = new StringBuilder(words(quantity(random), random));
      int at = random.nextInt(words.length());
      switch (random.nextInt(3)) {
        case 0 -> words.deleteCharAt(at);
        case 1 -> words.setCharAt(at, "0123456789,.-–+~> ax".charAt(random.nextInt(20)));
        default -> words.append(' ').append(words, 0, at);
      }
      unread += QuantityReader.read(words.toString()).isEmpty() ? 1 : 0;
    }
    assertTrue(unread > ROUNDS / 4, "unread: " + unread);
  }

  private static Quantity quantity(SplittableRandom random) {
    long count = count(random);
    return switch (random.nextInt(10)) {
      case 0 -> new Quantity.Unqualified(count);
      case 1 -> new Quantity.About(count);
      case 2 -> new Quantity.Nearly(count);
      case 3 -> new Quantity.MoreThan(count);
      case 4 -> new Quantity.AtLeast(count);
      case 5 -> new Quantity.AtMost(count);
      case 6 -> new Quantity.Between(count, count + 1 + random.nextInt(5000), random.nextBoolean());
      case 7 -> new Quantity.OrderOfMagnitude(10_000, 99_999);
      case 8 -> new Quantity.Share(1 + random.nextInt(100), 100, qualifier(random));
      default -> new Quantity.NotKnown();
    };
  }

  private static Approximator qualifier(SplittableRandom random) {
    return any(
        random,
        Approximator.UNQUALIFIED,
        Approximator.ABOUT,
        Approximator.NEARLY,
        Approximator.MORE_THAN,
        Approximator.AT_LEAST,
        Approximator.AT_MOST);
  }

  /// Round ones above all, as sources give them.
  private static long count(SplittableRandom random) {
    long scale = any(random, 1L, 10L, 100L, 1_000L, 1_000_000L);
    return scale * random.nextInt(1, 1000);
  }

  private static String words(Quantity quantity, SplittableRandom random) {
    return switch (quantity) {
      case Quantity.Unqualified(long count) ->
          lead(Approximator.UNQUALIFIED, random) + number(count, random);
      case Quantity.About(long count) -> lead(Approximator.ABOUT, random) + number(count, random);
      case Quantity.Nearly(long high) -> lead(Approximator.NEARLY, random) + number(high, random);
      case Quantity.MoreThan(long low) ->
          lead(Approximator.MORE_THAN, random) + number(low, random);
      case Quantity.AtLeast(long low) -> atLeast(low, random);
      case Quantity.AtMost(long high) -> lead(Approximator.AT_MOST, random) + number(high, random);
      case Quantity.Between(long low, long high, boolean about) ->
          (about ? lead(Approximator.ABOUT, random) : "") + range(low, high, random);
      case Quantity.OrderOfMagnitude _ -> "tens of thousands";
      case Quantity.Share(long part, long _, Approximator qualifier) ->
          lead(qualifier, random) + part + any(random, "%", " %", " percent", " per cent");
      case Quantity.Unquantified _ -> "many";
      case Quantity.NotKnown _ -> any(random, "not-known", "not known", "unknown");
    };
  }

  private static String atLeast(long low, SplittableRandom random) {
    return switch (random.nextInt(3)) {
      case 0 -> number(low, random) + " or more";
      case 1 -> figures(low) + "+";
      default -> lead(Approximator.AT_LEAST, random) + number(low, random);
    };
  }

  private static String range(long low, long high, SplittableRandom random) {
    return switch (random.nextInt(3)) {
      case 0 -> "between " + figures(low) + " and " + figures(high);
      case 1 -> figures(low) + any(random, "–", " – ", "-") + figures(high);
      default -> figures(low) + " to " + figures(high);
    };
  }

  private static String lead(Approximator qualifier, SplittableRandom random) {
    return switch (qualifier) {
      case ABOUT ->
          any(random, "around ", "about ", "some ", "roughly ", "approximately ", "circa ", "~");
      case NEARLY -> any(random, "nearly ", "almost ", "close to ", "approaching ", "just under ");
      case MORE_THAN -> any(random, "more than ", "over ", "well over ", "exceeds ", ">");
      case AT_LEAST -> any(random, "at least ", "no fewer than ");
      case AT_MOST -> any(random, "up to ", "at most ", "as many as ");
      default -> any(random, "", "a total of ", "already ");
    };
  }

  private static String number(long count, SplittableRandom random) {
    if (count % 1_000_000 == 0 && random.nextBoolean()) {
      return small(count / 1_000_000, random) + " million";
    }
    if (count % 1_000 == 0 && count < 1_000_000 && random.nextBoolean()) {
      return small(count / 1_000, random) + any(random, " ", "-") + "thousand";
    }
    if (count % 100 == 0 && count < 10_000 && count % 1_000 > 0 && random.nextBoolean()) {
      return small(count / 100, random) + any(random, " ", "-") + "hundred";
    }
    return figures(count);
  }

  /// Below a hundred in letters now and then, else in figures.
  private static String small(long count, SplittableRandom random) {
    if (count >= 100 || random.nextBoolean()) {
      return Long.toString(count);
    }
    int number = (int) count;
    if (number < 20) {
      return UNITS.get(number);
    }
    return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + UNITS.get(number % 10));
  }

  private static String figures(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String cased(String words, SplittableRandom random) {
    return random.nextBoolean()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @SafeVarargs
  private static <T> T any(SplittableRandom random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
