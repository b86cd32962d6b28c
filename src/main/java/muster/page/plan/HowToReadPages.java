package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.analysis.Strand;
import muster.chart.RangeChart;
import muster.chart.Readings;
import muster.model.Address;
import muster.model.Report;
import muster.page.HowToReadPage;
import muster.page.part.Sentence;
import muster.words.Numbers;

/// The page that explains every form of wording and drawing, each with the newest claim of the
/// record that has it.
final class HowToReadPages {
  static final String INDEX = "how-to-read.html";

  private static final List<String> BARS =
      List.of(
          "A bar is a stage of a deployment, from its first to its last day.",
          "An end that fades is imprecise: the farther it reaches, the less is known of the day.",
          "A bar that fades out altogether has no end that is known.",
          "A hollow or dashed bar is what may happen, is planned or was announced; a full one is"
              + " said to have been so.",
          "A pin is an event; a line at its foot runs over all the days on which it may have been.",
          "What no document dates is not drawn: it stands in a list of its own.");

  private final Material material;
  private final Frames frames;
  private final Links links;

  HowToReadPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
    this.links = new Links(material, new Address(INDEX));
  }

  HowToReadPage page() {
    String description =
        "Every form in which this site words and draws what is not certain, with an example.";
    return new HowToReadPage(
        Frames.path(links.here()),
        frames.of(links.here(), "How to read this site", description),
        Sentence.plain(
            "What a source leaves open stays open here, in words and in drawings. These are the"
                + " forms that it takes, each with an example from this record where it has one."),
        List.of(
            part("numbers", "Numbers", NumberForms.all()),
            part("times", "Times", new DateForms(material.clocks()).all()),
            part("voices", "Who says so", new VoiceForms(material).all()),
            part("moods", "How firmly it is said", StandingForms.moods()),
            part("standing", "How it stands since", StandingForms.standings())),
        BARS.stream().map(Sentence::plain).toList(),
        new TimelineDrawings(material, links).sample());
  }

  private HowToReadPage.Part part(String id, String title, List<Example> examples) {
    List<HowToReadPage.Form> forms = new ArrayList<>();
    for (Example example : examples) {
      forms.add(form(id + "-" + forms.size(), example));
    }
    return new HowToReadPage.Part(id, title, forms);
  }

  private HowToReadPage.Form form(String id, Example example) {
    List<Report> having =
        material.strands().stream()
            .map(Strand::head)
            .filter(example.has())
            .filter(it -> !example.drawn() || plotted(it).isPresent())
            .toList();
    Optional<Report> report =
        having.stream().filter(this::ofOneDay).findFirst().or(() -> having.stream().findFirst());
    return new HowToReadPage.Form(
        example.name(),
        WrittenDates.in(example.meaning()),
        report.filter(_ -> example.drawn()).flatMap(it -> mark(id, it)),
        report.map(it -> links.sentence(material.telling().sentence(it))));
  }

  /// Nothing but the form itself is soft about it.
  private boolean ofOneDay(Report report) {
    return plotted(report)
        .filter(it -> it.dated() && it.days().earliest().equals(it.days().latest()))
        .isPresent();
  }

  private Optional<Plotted> plotted(Report report) {
    return Plotted.of(report, material.clocks());
  }

  private Optional<RangeChart> mark(String id, Report report) {
    return plotted(report).map(it -> RangeChart.specimen(id, "The mark of the form", reading(it)));
  }

  private Readings.Reading reading(Plotted plotted) {
    Report report = plotted.report();
    return new Readings.Reading(
        Numbers.words(report.claim()),
        material.telling().sentence(report).plain(),
        links.to(report.id()),
        plotted.amount(),
        plotted.days(),
        plotted.dated(),
        "");
  }
}
