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
import muster.page.LongTable.Choice;
import muster.page.part.Count;
import muster.page.part.Sentence;
import muster.time.EdtfDate;
import muster.words.Counts;

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
    return List.of(published(), about(), publishers(), languages(), seen(), days(), entered());
  }

  private Spread published() {
    var months = coverage.bySource(SourceTraits::slot);
    return new Spread(
        SourceTraits.MONTH,
        "Months of publication",
        "Month",
        weakDays(),
        months(
            months,
            slot -> label(slot, "not known to the month", "no day of publication found"),
            slot ->
                Optional.of(SourceTraits.filtered(SourceTraits.MONTH, SourceTraits.month(slot)))));
  }

  private Optional<Sentence> weakDays() {
    int weak =
        (int)
            material.dataset().sources().values().stream()
                .filter(source -> SourceTraits.basis(source).equals(Optional.of(When.Basis.INDEX)))
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
            months,
            slot -> label(slot, "longer than a month, or open at an end", "no day found"),
            _ -> Optional.empty()));
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
        SourceTraits.KIND, "Kinds of publisher", "Kind", new SourceTraits(material)::kind);
  }

  private Spread languages() {
    return bySource(SourceTraits.LANGUAGE, "Languages", "Language", SourceTraits::language);
  }

  private Spread seen() {
    return bySource(SourceTraits.SEEN, "How much was read", "Read", SourceTraits::seen);
  }

  private Spread days() {
    return bySource(
        SourceTraits.DAY, "Where the day of publication was found", "Day", SourceTraits::day);
  }

  private Spread entered() {
    return bySource(SourceTraits.ENTRY, "How it was entered", "Entry", SourceTraits::entry);
  }

  /// The commonest first.
  private Spread bySource(String key, String title, String head, Function<Source, Choice> trait) {
    SortedMap<Choice, Share> shares = coverage.bySource(trait);
    Map<Choice, Share> commonest = new LinkedHashMap<>();
    shares.entrySet().stream()
        .sorted(Comparator.comparingInt(it -> -it.getValue().documents()))
        .forEach(it -> commonest.put(it.getKey(), it.getValue()));
    return new Spread(
        key,
        title,
        head,
        Optional.empty(),
        rows(
            commonest,
            choice -> Sentence.plain(choice.label()),
            choice -> Optional.of(SourceTraits.filtered(key, choice)),
            _ -> true));
  }

  /// Bars compare months with months: what stands in none has no bar.
  private static List<CoveragePage.Row> months(
      SortedMap<Slot, Share> shares,
      Function<Slot, Sentence> label,
      Function<Slot, Optional<String>> way) {
    return rows(Coverage.everyMonth(shares), label, way, Slot.In.class::isInstance);
  }

  /// @param way to the documents of a row
  private static <K> List<CoveragePage.Row> rows(
      Map<K, Share> shares,
      Function<K, Sentence> label,
      Function<K, Optional<String>> way,
      Predicate<K> barred) {
    int most =
        shares.entrySet().stream()
            .filter(it -> barred.test(it.getKey()))
            .mapToInt(it -> it.getValue().claims())
            .reduce(1, Math::max);
    return shares.entrySet().stream()
        .map(it -> {
          K key = it.getKey();
          Share share = it.getValue();
          long bar = barred.test(key) ? Math.round(100.0 * share.claims() / most) : 0;
          return new CoveragePage.Row(
              label.apply(key),
              count(share.documents(), way.apply(key)),
              count(share.claims(), Optional.empty()),
              Long.toString(bar));
        })
        .toList();
  }

  private static Count count(int number, Optional<String> way) {
    String digits = Integer.toString(number);
    return number == 0 ? Count.of(digits, "none") : new Count(digits, digits, way);
  }
}
