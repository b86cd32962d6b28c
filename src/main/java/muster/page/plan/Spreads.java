package muster.page.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import muster.analysis.Clock;
import muster.analysis.Coverage;
import muster.analysis.Coverage.Share;
import muster.analysis.Slot;
import muster.model.Source;
import muster.model.When;
import muster.page.CoveragePage;
import muster.page.CoveragePage.Spread;
import muster.page.part.Count;
import muster.page.part.Sentence;
import muster.time.EdtfDate;
import muster.words.Counts;
import muster.words.Terms;

/// How documents and claims are spread over months, languages, kinds of publisher and the ways in
/// which they were read and entered.
final class Spreads {
  private final Material material;
  private final Coverage coverage;

  Spreads(Material material) {
    this.material = material;
    this.coverage = new Coverage(material.dataset());
  }

  List<Spread> all() {
    return List.of(published(), about(), publishers(), languages(), seen(), bases(), entered());
  }

  private Spread published() {
    var months =
        coverage.bySource(
            source -> Slot.of(source.published().flatMap(When::date).map(EdtfDate::span)));
    return new Spread(
        "published",
        "Months of publication",
        "Month",
        weakDays(),
        months(
            months, slot -> label(slot, "not known to the month", "no day of publication found")));
  }

  private Optional<Sentence> weakDays() {
    int weak =
        (int)
            material.dataset().sources().values().stream()
                .filter(source -> basis(source).equals(Optional.of(When.Basis.INDEX)))
                .count();
    var sentence =
        Sentence.start()
            .text("Of the days of publication ")
            .count(Count.of(weak, Counts.word(weak)))
            .text((weak == 1 ? " is" : " are") + " known from an index only, and may be wrong.");
    return Optional.of(sentence.end()).filter(_ -> weak > 0);
  }

  private Spread about() {
    var months =
        coverage.byReport(report ->
            Slot.of(material.clocks().about(report).flatMap(Clock::date).map(EdtfDate::span)));
    var note =
        Sentence.plain(
            "The time that a claim is about, as-of day, course or plan: not the day on which it was"
                + " said.");
    return new Spread(
        "about",
        "Months that the claims speak of",
        "Month",
        Optional.of(note),
        months(
            months, slot -> label(slot, "longer than a month, or open at an end", "no day found")));
  }

  private static Sentence label(Slot slot, String wider, String none) {
    return switch (slot) {
      case Slot.In(var month) ->
          Sentence.start().day(Links.day(EdtfDate.parse(month.toString()))).end();
      case Slot.Wider _ -> Sentence.plain(wider);
      case Slot.None _ -> Sentence.plain(none);
    };
  }

  private Spread publishers() {
    return bySource(
        "publishers",
        "Kinds of publisher",
        "Kind",
        source -> Terms.of(material.dataset().actor(source.publisher()).kind()));
  }

  private Spread languages() {
    return bySource(
        "languages", "Languages", "Language", source -> Terms.language(source.language()));
  }

  private Spread seen() {
    return bySource("seen", "How much was read", "Read", source -> Terms.of(source.seen()));
  }

  private Spread bases() {
    return bySource(
        "days",
        "Where the day of publication was found",
        "Day",
        source -> basis(source).map(Terms::of).orElse("no day found"));
  }

  private Spread entered() {
    return bySource(
        "entered", "How it was entered", "Entry", source -> Terms.of(source.entered().how()));
  }

  private static Optional<When.Basis> basis(Source source) {
    return source.published().filter(when -> when.date().isPresent()).map(When::basis);
  }

  /// The commonest first.
  private Spread bySource(String id, String title, String head, Function<Source, String> trait) {
    SortedMap<String, Share> shares = coverage.bySource(trait);
    Map<String, Share> commonest = new LinkedHashMap<>();
    shares.entrySet().stream()
        .sorted(Comparator.comparingInt(it -> -it.getValue().documents()))
        .forEach(it -> commonest.put(it.getKey(), it.getValue()));
    return new Spread(
        id, title, head, Optional.empty(), rows(commonest, Sentence::plain, _ -> true));
  }

  /// Bars compare months with months: what stands in none has no bar.
  private static List<CoveragePage.Row> months(
      SortedMap<Slot, Share> shares, Function<Slot, Sentence> label) {
    return rows(Coverage.everyMonth(shares), label, Slot.In.class::isInstance);
  }

  private static <K> List<CoveragePage.Row> rows(
      Map<K, Share> shares, Function<K, Sentence> label, Predicate<K> barred) {
    int most =
        shares.entrySet().stream()
            .filter(it -> barred.test(it.getKey()))
            .mapToInt(it -> it.getValue().claims())
            .reduce(1, Math::max);
    return shares.entrySet().stream()
        .map(it -> {
          int length = barred.test(it.getKey()) ? it.getValue().claims() : 0;
          return row(label.apply(it.getKey()), it.getValue(), Math.round(100.0 * length / most));
        })
        .toList();
  }

  private static CoveragePage.Row row(Sentence label, Share share, long bar) {
    return new CoveragePage.Row(
        label, count(share.documents()), count(share.claims()), Long.toString(bar));
  }

  private static Count count(int number) {
    String words = number == 0 ? "none" : Integer.toString(number);
    return Count.of(number, words);
  }
}
