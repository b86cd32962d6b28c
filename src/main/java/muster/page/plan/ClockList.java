package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.analysis.Clock;
import muster.analysis.Strands;
import muster.model.Report;
import muster.model.Source;
import muster.model.When;
import muster.page.part.Day;
import muster.words.Counts;
import muster.words.Dates;
import muster.words.Telling;
import muster.words.Terms;

/// The times of a claim: what it is about, when it was said, passed on, published and entered.
final class ClockList {
  private final Material material;
  private final Proofs proofs;

  ClockList(Material material, Proofs proofs) {
    this.material = material;
    this.proofs = proofs;
  }

  List<muster.page.part.Clock> of(Report report) {
    var text = proofs.editorText(report.source());
    List<muster.page.part.Clock> clocks = new ArrayList<>();
    material
        .clocks()
        .about(report)
        .ifPresentOrElse(clock -> about(clock, text, clocks), () -> undated(report, clocks));
    clocks.add(clock("Said", material.clocks().said(report), text));
    material
        .clocks()
        .relayed(report)
        .ifPresent(when -> clocks.add(clock("Passed on", Optional.of(when), text)));
    clocks.add(published(report.source(), text));
    clocks.add(muster.page.part.Clock.of("Entered", Links.day(report.source().entered().on())));
    return clocks;
  }

  private static void about(Clock clock, EditorText text, List<muster.page.part.Clock> clocks) {
    String label = Counts.capital(Terms.of(clock.kind()));
    clocks.add(explained(label, Links.day(Telling.day(clock)), text));
    clock
        .when()
        .from()
        .map(from -> start(Links.day(Dates.of(from, clock.when())), text))
        .ifPresent(clocks::add);
  }

  /// A number without a time that it is about is not about the day on which it was said.
  private static void undated(Report report, List<muster.page.part.Clock> clocks) {
    if (report.claim().value().isPresent()) {
      boolean is = Strands.OF_WHAT_IS.contains(report.claim().modality());
      clocks.add(
          muster.page.part.Clock.of(is ? "As of" : "About when", Day.inWords("day not stated")));
    }
  }

  private static muster.page.part.Clock published(Source source, EditorText text) {
    return source.published().isPresent()
        ? clock("Published", source.published(), text)
        : muster.page.part.Clock.of("Published", Day.inWords(SourcePages.undated(source)));
  }

  private static muster.page.part.Clock clock(String label, Optional<When> when, EditorText text) {
    Day day =
        when.map(it -> Links.day(Dates.of(it))).orElseGet(() -> Day.inWords("day not stated"));
    return explained(label, day, text);
  }

  /// Why it was inferred is told with it only where a part of it is.
  private static muster.page.part.Clock start(Day from, EditorText text) {
    return from.words().contains("[")
        ? explained("Counted from", from, text)
        : muster.page.part.Clock.of("Counted from", from);
  }

  private static muster.page.part.Clock explained(String label, Day day, EditorText text) {
    return new muster.page.part.Clock(label, day, day.because().map(text::of));
  }
}
