package muster.render;

import java.util.List;
import java.util.Optional;
import muster.page.Frame;
import muster.page.HomePage;
import muster.page.PagePath;
import muster.page.part.Citation;
import muster.page.part.ClaimTable;
import muster.page.part.Clock;
import muster.page.part.Count;
import muster.page.part.Day;
import muster.page.part.Download;
import muster.page.part.Figure;
import muster.page.part.Hop;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Listing;
import muster.page.part.Mending;
import muster.page.part.Name;
import muster.page.part.Paging;
import muster.page.part.Quote;
import muster.page.part.Report;
import muster.page.part.Sentence;
import muster.page.part.Silence;

/// The pieces of the sample pages.
final class SampleParts {
  static final String SITE = "Freedonian troops in Sylvania, number by number";
  static final Name INTELLIGENCE =
      Name.of("Sylvanian intelligence", "../actors/sylvanian-intelligence.html");
  static final Name SERVICE = Name.of("Osterlich’s National Service", "../actors/service.html");
  static final Name WIRE = Name.of("Example Wire", "../actors/wire.html");
  static final Name TROOPS = Name.of("Freedonian troops in Sylvania", "../deployments/all.html");

  private static final String PARTY =
      "Sylvania is a party to this war; these are its opponent’s losses.";

  private SampleParts() {}

  static PagePath path(String value) {
    return new PagePath(value);
  }

  static Day day(String words, String edtf) {
    return Day.of(words, edtf);
  }

  static Listing listing(String name) {
    return new Listing(
        "asset/tables.js",
        "tables/" + name + ".js",
        List.of(new Listing.Filter("measure", "Measure")),
        true,
        Count.of("401", "401"),
        Optional.of(
            new Paging(
                Optional.empty(),
                Optional.of(name + "-2.html"),
                List.of(
                    Paging.Step.here(1, name + ".html"),
                    Paging.Step.GAP,
                    Paging.Step.to(3, name + "-3.html")))));
  }

  static Frame frame(String path, String title) {
    String root = path(path).root();
    return new Frame(
        title,
        "A sample page & its description",
        "en",
        SITE,
        root,
        List.of(
            new Frame.Destination(new Link("Questions", root + "questions.html"), true),
            new Frame.Destination(new Link("Timeline", root + "timeline.html"), false),
            new Frame.Destination(new Link("Claims", root + "claims.html"), false),
            new Frame.Destination(new Link("Who says so", root + "actors.html"), false),
            new Frame.Destination(new Link("Documents", root + "sources.html"), false),
            new Frame.Destination(new Link("Data", root + "data.html"), false)),
        path.contains("/") ? List.of(new Link("Home", root + "index.html")) : List.of(),
        Sentence.start()
            .text("The record reaches to ")
            .day(day("17 March 2026", "2026-03-17"))
            .text(".")
            .end(),
        Optional.of(Sentence.plain("What had been published by then.")),
        new Frame.Foot(
            List.of(new Link("About", root + "about.html"), new Link("Method", root + "m.html")),
            List.of(Sentence.plain("The compilation is under CC BY 4.0."))),
        Optional.empty(),
        Late.made(Optional.of("{\"@type\":\"Claim\",\"text\":\"\\u003c/script\\u003e\"}")));
  }

  static Figure rival() {
    return new Figure(
        INTELLIGENCE,
        "around 400",
        Optional.of("400"),
        "killed in combat",
        "../claims/wire-2025-03-05/killed.html",
        Optional.of(
            Clock.of(
                "as of",
                new Day(
                    "26 February [2025]",
                    "2025?-02-26",
                    Optional.of("the article prints no year")))),
        Late.made(Optional.of(PARTY)),
        "aggregate statement",
        Late.made("through an envoy, printed by Example Wire"),
        List.of("estimated"),
        Late.made(List.of()));
  }

  static Figure latest() {
    return new Figure(
        SERVICE,
        "around 2,000",
        Optional.of("2000"),
        "killed",
        "../claims/gazette-771/killed.html",
        Optional.of(Clock.of("as of", day("2 September 2025", "2025-09-02"))),
        Late.made(Optional.empty()),
        "aggregate statement",
        Late.made("through two lawmakers, printed by The Gazette"),
        List.of(),
        Late.made(List.of(Sentence.plain("no quotation recorded"))));
  }

  static Figure openEnded() {
    return new Figure(
        Name.of("unnamed officials"),
        "many",
        Optional.empty(),
        "killed",
        "../claims/gazette-771/many.html",
        Optional.empty(),
        Late.made(Optional.empty()),
        "none stated",
        Late.made("printed by The Gazette"),
        List.of(),
        Late.made(List.of(Sentence.plain("no qualifier given"))));
  }

  static Sentence answer() {
    return Sentence.start()
        .text("Latest: ")
        .name(SERVICE)
        .text(", ")
        .figure(latest())
        .text(" killed, as of ")
        .day(day("2 September 2025", "2025-09-02"))
        .text(". Around February 2025: ")
        .name(INTELLIGENCE)
        .text(" ")
        .figure(rival())
        .text(" ")
        .quoted("killed in combat")
        .text(".")
        .end();
  }

  static Sentence freshness() {
    return Sentence.start()
        .text("Last new claim ")
        .day(day("2 September 2025", "2025-09-02"))
        .text("; record read up to ")
        .day(day("24 November 2026", "2026-11-24"))
        .text(".")
        .end();
  }

  static Sentence origins() {
    return Sentence.start()
        .count(Count.of("4", "4 reports", "#claims"))
        .text(": ")
        .count(Count.of("2", "2 named originators"))
        .text(" of 2 states. Whether they are independent of one another is not known.")
        .end();
  }

  static List<HomePage.Asked> asked() {
    Link killed = new Link("How many Freedonian soldiers were killed?", "questions/killed.html");
    Link fighting = new Link("When were they said to be fighting?", "questions/fighting.html");
    return List.of(
        new HomePage.Asked(
            killed, Optional.of("Latest"), Optional.of(latest()), Optional.of(answer()), origins()),
        new HomePage.Asked(
            fighting,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Sentence.plain("No document of this record gives a first day.")),
            origins()));
  }

  static ClaimTable claims(String caption) {
    Figure without =
        new Figure(
            SERVICE,
            "",
            Optional.empty(),
            "",
            "../claims/wire-2025-03-05/third.html",
            Optional.empty(),
            Late.made(Optional.empty()),
            "none stated",
            Late.made("printed by Example Wire"),
            List.of(),
            Late.made(List.of()));
    return new ClaimTable(
        caption,
        Optional.of(TROOPS),
        List.of(
            row(latest(), Optional.empty(), List.of(), List.of()),
            row(rival(), Optional.empty(), List.of(), reports()),
            row(
                without,
                Optional.of("A third contingent might be sent."),
                List.of("possible"),
                List.of())));
  }

  private static ClaimTable.Row row(
      Figure figure, Optional<String> text, List<String> labels, List<Report> repeats) {
    return new ClaimTable.Row(
        figure,
        Late.made(Optional.of("Freedonia · party to this war")),
        Name.of(figure.counted()),
        text,
        Optional.of(TROOPS).filter(_ -> figure.numbered()),
        Late.made(new Link("Example Wire, 5 March 2025", "../sources/wire-2025-03-05.html")),
        Late.made(Optional.of(Name.of("through Envoy 7")).filter(_ -> text.isEmpty())),
        labels,
        repeats);
  }

  static List<Report> reports() {
    return List.of(
        new Report(
            new Link("some 400", "../claims/gazette-771/killed.html"),
            Late.made(new Link("Losses of the winter", "../sources/gazette-771.html")),
            Late.made(Optional.of(Name.of("The Gazette"))),
            Late.made(Optional.of(day("6 March 2025", "2025-03-06"))),
            Late.made(Optional.of(Sentence.plain("not the same number")))));
  }

  static List<Quote> quotes() {
    return List.of(
        new Quote(
            List.of(new Quote.Part("around 400", true), new Quote.Part(" killed in combat", false)),
            "en",
            new Link("Envoy reports losses", "../../sources/wire-2025-03-05.html"),
            Optional.empty(),
            Optional.empty()));
  }

  static List<Hop> chain() {
    Optional<String> none = Optional.empty();
    return List.of(
        new Hop(
            List.of(INTELLIGENCE),
            "estimates",
            none,
            Optional.of(day("February 2025", "2025-02")),
            "originator",
            Optional.of(PARTY),
            Optional.of(Sentence.plain("which service is not stated"))),
        new Hop(
            List.of(Name.of("Envoy A"), Name.of("Envoy B")),
            "told reporters",
            Optional.of("press release"),
            Optional.empty(),
            "relay",
            none,
            Optional.empty()),
        new Hop(
            List.of(WIRE),
            "printed it",
            none,
            Optional.of(day("5 March 2025", "2025-03-05")),
            "publisher",
            none,
            Optional.empty()));
  }

  static List<Clock> clocks() {
    return List.of(
        new Clock(
            "as of",
            new Day("26 February [2025]", "2025?-02-26", Optional.of("the article prints no year")),
            Optional.of(Sentence.plain("the article prints no year"))),
        Clock.of("said", Day.inWords("on Wednesday")),
        Clock.of("published", day("5 March 2025", "2025-03-05")),
        Clock.of("entered", day("24 November 2026", "2026-11-24")));
  }

  static List<Item> standing() {
    return List.of(
        Item.of("Evidence", "aggregate statement"),
        new Item(
            "Assessment",
            Sentence.plain("not assessed"),
            Optional.of("Not disputed is never verified.")));
  }

  static List<Silence> silences() {
    return List.of(
        new Silence(
            Sentence.plain("the start of the period that the losses cover"),
            new Link("Envoy reports losses", "../sources/wire-2025-03-05.html"),
            false),
        new Silence(
            Sentence.plain("which units"),
            new Link("Losses of the winter", "../sources/gazette-771.html"),
            true),
        new Silence(
            Sentence.plain("how many of them were officers"),
            new Link("A year at the front", "../sources/gazette-804.html"),
            false));
  }

  static List<Download> downloads() {
    return List.of(
        new Download(
            new Link("claims.csv", "../data/claims.csv"), "CSV", Sentence.plain("every claim")));
  }

  static Citation citation() {
    return new Citation(
        SITE + ", “How many were killed?”, record of 24 November 2026, questions/killed.html.",
        "@misc{questions/killed,\n  title = {{How many were killed?}},\n}",
        "[\n  {\n    \"id\": \"questions/killed\"\n  }\n]");
  }

  static Mending mending() {
    return new Mending(
        "data/sources/wire-2025-03-05.yaml",
        "line 14",
        Optional.of("https://example.org/file#L14"),
        List.of(new Link("Report an error", "https://example.org/report")));
  }
}
