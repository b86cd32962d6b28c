package muster.render;

import java.util.List;
import java.util.Optional;
import muster.page.ChangesPage;
import muster.page.CorrectionsPage;
import muster.page.HistoryPage;
import muster.page.part.Day;
import muster.page.part.Entry;
import muster.page.part.Link;
import muster.page.part.Name;
import muster.page.part.Sentence;

/// Pages of what changed in the made-up record.
final class SampleChanges {
  private static final Day DAY = SampleParts.day("24 November 2026", "2026-11-24");

  private SampleChanges() {}

  static ChangesPage changes() {
    return new ChangesPage(
        SampleParts.path("changes.html"),
        SampleParts.frame("changes.html", "Changes"),
        Sentence.plain("What changed in the record, in words, the newest first."),
        List.of(entry("")),
        Optional.of(new Link("Follow as a feed", "changes.atom")),
        List.of(new Link("November 2026", "changes/2026-11.html")));
  }

  private static Entry entry(String root) {
    return new Entry(
        "change-0123456789ab",
        DAY,
        Optional.of("Correction"),
        Optional.of(Name.of("Mend the number of the 93rd envoy")),
        Optional.of(Name.of("a reader")),
        List.of(
            new Entry.Line(
                "Revised",
                Name.of("killed · Freedonian envoy", root + "claims/wire-2025-03-05/killed.html"),
                List.of(Name.of("as of 3 March 2025")),
                List.of(
                    new Entry.Edit(
                        Name.of("revised value"),
                        Optional.of(Name.of("300")),
                        Optional.of(Name.of("around 400")))))),
        List.of(Sentence.plain("One change is not shown, for protection.")));
  }

  static CorrectionsPage corrections() {
    return new CorrectionsPage(
        SampleParts.path("corrections.html"),
        SampleParts.frame("corrections.html", "Corrections"),
        Sentence.plain("What we had wrong."),
        List.of(
            new CorrectionsPage.Correction(
                "change-0123456789ab",
                DAY,
                Optional.of(Name.of("a reader")),
                Optional.of(Name.of("Mend the number")),
                List.of(
                    new CorrectionsPage.Row(
                        Name.of("killed · Freedonian envoy (revised value)"),
                        Optional.of(Name.of("300")),
                        Optional.of(Name.of("around 400")),
                        true)))));
  }

  static HistoryPage history() {
    return new HistoryPage(
        SampleParts.path("history/wire-2025-03-05.html"),
        SampleParts.frame("history/wire-2025-03-05.html", "How this record changed"),
        Sentence.plain("What was changed in this record of it."),
        List.of(
            new HistoryPage.Part(
                "claim-killed",
                Name.of("Around 400 killed", "../claims/wire-2025-03-05/killed.html"),
                List.of(entry("../"))),
            new HistoryPage.Part("withdrawn", Name.of("No longer in the record"), List.of())));
  }
}
