package muster.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Numbers of made-up originators, the same for the same seed.
final class RandomReadings {
  private final Random random;
  private final int days;
  private final int most;

  private RandomReadings(long seed) {
    this.random = new Random(seed);
    this.days = 1 + random.nextInt(2000);
    this.most = 1 + random.nextInt(1_000_000);
  }

  /// Up to 8 originators with up to 6 numbers each.
  static Readings of(long seed) {
    RandomReadings it = new RandomReadings(seed);
    return Examples.readings("r", it.some(8).mapToObj(it::series).toArray(Readings.Series[]::new));
  }

  private IntStream some(int most) {
    return IntStream.range(0, 1 + random.nextInt(most));
  }

  private Readings.Series series(int originator) {
    String label = "Originator" + " of some name".repeat(random.nextInt(4));
    List<Readings.Reading> readings = some(6).mapToObj(_ -> reading()).toList();
    return new Readings.Series(label, "a.html", originator, readings);
  }

  private Readings.Reading reading() {
    LocalDate day = LocalDate.of(2023, 5, 17).plusDays(random.nextInt(days));
    Days span = new Days(day, day.plusDays(random.nextInt(4) == 0 ? random.nextInt(90) : 0));
    String label = "around " + "1,000,".repeat(1 + random.nextInt(6)) + "000";
    return new Readings.Reading(label, label, "c.html", amount(), span, random.nextInt(4) > 0, "");
  }

  private Amount amount() {
    long low = random.nextInt(most);
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5 -> new Amount.Plain(low);
      case 6, 7, 8, 9 -> new Amount.About(low);
      case 10, 11 -> new Amount.Nearly(low);
      case 12, 13, 14 -> new Amount.From(low);
      case 15, 16 -> new Amount.UpTo(low);
      case 17, 18 -> new Amount.Between(low, low + random.nextInt(most));
      default -> new Amount.Magnitude(low, low + random.nextInt(most));
    };
  }
}
