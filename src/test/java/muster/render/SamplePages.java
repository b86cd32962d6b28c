package muster.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.page.ActorIndex;
import muster.page.ActorPage;
import muster.page.AsOfPage;
import muster.page.ClaimIndex;
import muster.page.ClaimPage;
import muster.page.CoveragePage;
import muster.page.DataPage;
import muster.page.DeploymentIndex;
import muster.page.DeploymentPage;
import muster.page.EventIndex;
import muster.page.EventPage;
import muster.page.FurtherClaims;
import muster.page.HomePage;
import muster.page.HowToReadPage;
import muster.page.IndexPage;
import muster.page.MovedPage;
import muster.page.NotFoundPage;
import muster.page.OneOriginPage;
import muster.page.Page;
import muster.page.PlaceIndex;
import muster.page.PlacePage;
import muster.page.ProsePage;
import muster.page.QuestionIndex;
import muster.page.QuestionPage;
import muster.page.SourceIndex;
import muster.page.SourcePage;
import muster.page.TimelinePage;
import muster.page.part.ClaimTable;
import muster.page.part.Count;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Name;
import muster.page.part.Paging;
import muster.page.part.Sentence;
import muster.page.part.Unsaid;

/// One page of every kind, about the made-up troops of Freedonia in Sylvania.
final class SamplePages {
  private SamplePages() {}

  static List<Page> all() {
    return List.of(
        home(),
        questionIndex(),
        question(),
        claim(),
        source(),
        sourceIndex(),
        actor(),
        actorIndex(),
        deployment(),
        deploymentIndex(),
        event(),
        eventIndex(),
        furtherClaims(),
        place(),
        placeIndex(),
        timeline(),
        claimIndex(),
        asOf(),
        SampleChanges.changes(),
        SampleChanges.corrections(),
        SampleChanges.history(),
        oneOrigin(),
        coverage(),
        howToRead(),
        data(),
        prose(),
        index(),
        notFound(),
        moved());
  }

  static HomePage home() {
    return new HomePage(
        SampleParts.path("index.html"),
        SampleParts.frame("index.html", SampleParts.SITE),
        Sentence.plain(
            "What named and unnamed sources have said about Freedonian troops sent to Sylvania."),
        Late.made(SampleParts.asked()),
        new Link("The timeline", "timeline.html"),
        Late.made(SampleDrawings.timelines()),
        Late.made(
            List.of(
                new HomePage.Entry(
                    SampleParts.day("24 November 2026", "2026-11-24"),
                    Sentence.start()
                        .title(Name.of("Envoy reports losses", "sources/wire-2025-03-05.html"))
                        .text(", Example Wire")
                        .end()))),
        Sentence.start().link("Changes", "changes.html").text(" tells what has changed.").end(),
        Late.made(
            List.of(
                Sentence.start()
                    .count(Count.of("14", "14 documents", "sources.html"))
                    .text(".")
                    .end())),
        Late.made(List.of(Sentence.plain("It says nothing about the losses of anyone else."))));
  }

  static HowToReadPage howToRead() {
    return new HowToReadPage(
        SampleParts.path("how-to-read.html"),
        SampleParts.frame("how-to-read.html", "How to read this site"),
        Sentence.plain("What a source leaves open stays open here."),
        List.of(
            new HowToReadPage.Part(
                "numbers",
                "Numbers",
                List.of(
                    new HowToReadPage.Form(
                        "about",
                        Sentence.plain("A dot with a soft edge."),
                        Optional.of(SampleDrawings.charts().getFirst()),
                        Optional.of(Sentence.start().figure(SampleParts.rival()).end())),
                    new HowToReadPage.Form(
                        "nearly",
                        Sentence.plain("A soft dot under its line."),
                        Optional.empty(),
                        Optional.empty())))),
        List.of(Sentence.plain("A bar is a stage of a deployment.")),
        SampleDrawings.timelines());
  }

  static AsOfPage asOf() {
    return new AsOfPage(
        SampleParts.path("as-of/2025-03.html"),
        SampleParts.frame("as-of/2025-03.html", "What had been published by 31 March 2025"),
        Sentence.plain("As this record has it today."),
        List.of(
            new AsOfPage.Month(
                new Link("February 2025", "2025-02.html"), false, Count.of(0, "nothing new")),
            new AsOfPage.Month(new Link("March 2025", "2025-03.html"), true, Count.of(3, "3 new"))),
        SampleParts.asked(),
        List.of(new Link("How many were sent?", "../questions/sent.html")),
        SampleParts.claims("Published for the first time in this month"),
        Optional.of(
            new AsOfPage.Doubtful(
                Sentence.start().count(Count.of(1, "One more claim")).text(" was said.").end(),
                List.of(Sentence.start().figure(SampleParts.rival()).end()))),
        Optional.empty());
  }

  static OneOriginPage oneOrigin() {
    return new OneOriginPage(
        SampleParts.path("one-origin.html"),
        SampleParts.frame("one-origin.html", "One origin, many reports"),
        Sentence.start().count(Count.of(1, "One thing")).text(" said once.").end(),
        List.of(
            new OneOriginPage.Origin(
                "origin-briefing",
                Name.of("Briefing of 5 March 2025"),
                Name.of("Ruritania’s Bureau"),
                Optional.of(SampleParts.day("5 March 2025", "2025-03-05")),
                Optional.of("Ruritania is not a party to this war."),
                Sentence.start().count(Count.of(2, "Two reports")).text(".").end(),
                List.of(carried(true), carried(false)),
                List.of(carried(false)),
                List.of(Sentence.start().figure(SampleParts.rival()).text(" differs.").end()),
                SampleParts.mending())),
        Paging.of(List.of("one-origin.html", "one-origin-2.html"), 0));
  }

  private static OneOriginPage.Row carried(boolean relayed) {
    return new OneOriginPage.Row(
        SampleParts.rival(),
        relayed ? Optional.empty() : Optional.of("A number of them."),
        relayed ? Optional.of(Sentence.plain("An envoy")) : Optional.empty(),
        !relayed,
        Name.of("Example Wire"),
        relayed ? Optional.of(SampleParts.day("6 March 2025", "2025-03-06")) : Optional.empty(),
        new Link("Envoy reports losses", "sources/wire-2025-03-05.html"));
  }

  static CoveragePage coverage() {
    return new CoveragePage(
        SampleParts.path("coverage.html"),
        SampleParts.frame("coverage.html", "Coverage"),
        Sentence.start().count(Count.of("14", "14 documents", "sources.html")).text(".").end(),
        List.of(
            new CoveragePage.Spread(
                "published",
                "Months of publication",
                "Month",
                Optional.of(Sentence.plain("Two of these days are known from an index only.")),
                List.of(
                    new CoveragePage.Row(
                        Sentence.start().day(SampleParts.day("March 2025", "2025-03")).end(),
                        Count.of("3", "3"),
                        Count.of("7", "7"),
                        "100")))),
        List.of(Sentence.start().title(Name.of("Envoy reports losses", "sources/w.html")).end()),
        List.of(Sentence.plain("Any figure of losses by Osterlich.")),
        List.of(Sentence.plain("Every number stands in a quotation from its document.")));
  }

  static QuestionIndex questionIndex() {
    return new QuestionIndex(
        SampleParts.path("questions.html"),
        SampleParts.frame("questions.html", "Questions"),
        Sentence.plain("Each question with the latest answer of each originator."),
        SampleParts.asked());
  }

  static QuestionPage question() {
    return new QuestionPage(
        SampleParts.path("questions/killed.html"),
        SampleParts.frame("questions/killed.html", "How many Freedonian soldiers were killed?"),
        Optional.of(Sentence.plain("The sources say killed, killed in combat or deaths.")),
        Optional.of(SampleParts.latest()),
        SampleParts.answer(),
        List.of(SampleParts.rival(), SampleParts.openEnded()),
        SampleParts.freshness(),
        SampleParts.citation(),
        SampleDrawings.charts(),
        Optional.of(Sentence.plain("Why these claims stand together: all count the dead.")),
        SampleParts.claims("All claims of killed, about Freedonian troops in Sylvania"),
        SampleParts.origins(),
        new Link("One origin, many reports", "../one-origin.html"),
        List.of(Sentence.plain("Killed in combat may leave out those who died of their wounds.")),
        List.of(Sentence.plain("Do not add the figures of the two services.")),
        Unsaid.of(SampleParts.silences().subList(1, 2).stream(), Stream.empty()),
        Unsaid.of(
            SampleParts.silences().subList(0, 1).stream(),
            SampleParts.silences().subList(2, 3).stream()),
        List.of(
            new QuestionPage.Moment(
                SampleParts.day("6 March 2025", "2025-03-06"),
                "2025-03-06",
                SampleParts.answer(),
                Optional.of(new Link("That month", "../as-of/2025-03.html")))),
        SampleParts.downloads(),
        SampleParts.mending());
  }

  static ClaimPage claim() {
    return new ClaimPage(
        SampleParts.path("claims/wire-2025-03-05/killed.html"),
        SampleParts.frame(
            "claims/wire-2025-03-05/killed.html", "Sylvanian intelligence: around 400 killed"),
        Late.made(
            Sentence.start()
                .name(SampleParts.INTELLIGENCE)
                .text(" estimates that ")
                .figure(SampleParts.rival())
                .text(" soldiers were killed in combat.")
                .end()),
        Optional.of(SampleParts.rival()),
        SampleParts.TROOPS,
        List.of(Item.of("Where", "Upper Oblast")),
        Optional.of(Item.of("killed in action", "people killed in combat")),
        Late.made(SampleParts.quotes()),
        Late.made(Sentence.plain("Between the originator and the document stands one relay.")),
        Late.made(SampleParts.chain()),
        Late.made(SampleParts.clocks()),
        Late.made(SampleParts.standing()),
        Late.made(
            List.of(
                new ClaimPage.Relation(
                    "may be the same as",
                    List.of(Sentence.start().figure(SampleParts.openEnded()).text(" killed").end()),
                    Optional.of(Sentence.plain("the same week and the same front"))))),
        Late.made(SampleParts.reports()),
        Late.made(SampleParts.silences().subList(0, 1)),
        Late.made(List.of(Sentence.plain("One statement of a prisoner of war is withheld."))),
        Late.made(SampleParts.citation()),
        Late.made(SampleParts.mending()));
  }

  static SourcePage source() {
    return new SourcePage(
        SampleParts.path("sources/wire-2025-03-05.html"),
        SampleParts.frame("sources/wire-2025-03-05.html", "Envoy reports losses"),
        Late.made(SampleParts.citation()),
        Optional.of(new Link("Read it at example.org", "https://example.org/article")),
        Late.made(List.of(Item.of("Language", "English"), Item.of("Seen", "in part"))),
        Late.made(
            List.of(
                new SourcePage.Passage(
                    Sentence.start()
                        .name(SampleParts.INTELLIGENCE)
                        .text(", through an envoy")
                        .end(),
                    SampleParts.claims("Claims in this statement")))),
        Late.made(SampleParts.silences().subList(0, 1)),
        Late.made(List.of()),
        Late.made(SampleParts.mending()));
  }

  static SourceIndex sourceIndex() {
    return new SourceIndex(
        SampleParts.path("sources.html"),
        SampleParts.frame("sources.html", "Documents"),
        Sentence.start().count(Count.of("2", "Two documents")).text(", each read in part.").end(),
        SampleParts.listing("sources"),
        List.of(
            new SourceIndex.Row(
                new Link("Envoy reports losses", "sources/wire-2025-03-05.html"),
                SampleParts.WIRE,
                Optional.of(SampleParts.day("5 March 2025", "2025-03-05")),
                "English",
                "in part",
                Count.of("3", "3", "sources/wire-2025-03-05.html")),
            new SourceIndex.Row(
                new Link("gazette-771", "sources/gazette-771.html"),
                Name.of("The Gazette"),
                Optional.empty(),
                "Korean",
                "whole",
                Count.of("1", "1", "sources/gazette-771.html"))));
  }

  static FurtherClaims furtherClaims() {
    List<String> pages =
        List.of("../../questions/killed.html", "../../questions/killed/claims-2.html");
    return new FurtherClaims(
        SampleParts.path("questions/killed/claims-2.html"),
        SampleParts.frame(
            "questions/killed/claims-2.html", "How many have been killed? All claims, page 2"),
        Sentence.start()
            .text("Continued from ")
            .link("How many have been killed?", pages.getFirst())
            .end(),
        SampleParts.claims("All claims of the answer")
            .cut(
                new ClaimTable.Cut(
                    "rows-claims",
                    Sentence.start()
                        .count(Count.of("53", "53 statements"))
                        .text(", one a row.")
                        .end(),
                    Paging.of(pages, 1).orElseThrow())));
  }

  static ActorPage actor() {
    return new ActorPage(
        SampleParts.path("actors/sylvanian-intelligence.html"),
        SampleParts.frame("actors/sylvanian-intelligence.html", "Sylvanian intelligence"),
        Late.made(Optional.of("Sylvania is a party to this war.")),
        Late.made(List.of(Item.of("Kind", "intelligence agency"), Item.of("State", "Sylvania"))),
        Late.made(SampleParts.claims("Claims that it originated")),
        Late.made(new ClaimTable("Claims that it passed on", Optional.empty(), List.of())),
        Late.made(
            List.of(
                new ActorPage.Series(
                    Sentence.plain("Killed: the expedition"), SampleDrawings.charts()))),
        Late.made(
            List.of(
                Item.of(
                    "Gives an as-of day",
                    Sentence.start().count(Count.of("2", "two of three claims")).text(".").end()))),
        Late.made(List.of(new Link("Bulletin 17", "../sources/bulletin-17.html"))),
        Late.made(SampleParts.mending()));
  }

  static ActorIndex actorIndex() {
    return new ActorIndex(
        SampleParts.path("actors.html"),
        SampleParts.frame("actors.html", "Who says so"),
        Sentence.plain("Everybody who said something or passed it on."),
        SampleParts.listing("actors"),
        List.of(
            new ActorIndex.Row(
                new Link("Example Wire", "actors/wire.html"),
                "news agency",
                "Freedonia",
                Count.of("0", "none"),
                Count.of("3", "3", "actors/wire.html"))));
  }

  static DeploymentPage deployment() {
    return new DeploymentPage(
        SampleParts.path("deployments/first.html"),
        SampleParts.frame("deployments/first.html", "First contingent"),
        Sentence.plain("Freedonian troops sent to Sylvania in two phases."),
        List.of(Item.of("Kind", "troops")),
        SampleDrawings.timelines(),
        List.of(
            new DeploymentPage.Stage(
                "dispatched",
                Optional.of(SampleParts.day("October 2024", "2024-10")),
                Optional.of(Name.of("Fredville Oblast", "../places/fredville.html")),
                List.of(Sentence.start().figure(SampleParts.rival()).end())),
            new DeploymentPage.Stage("in training", Optional.empty(), Optional.empty(), List.of())),
        List.of(new Link("Engineers", "engineers.html")),
        List.of(SampleParts.claims("Killed")),
        List.of(new Link("How many were killed?", "../questions/killed.html")),
        SampleParts.mending());
  }

  static DeploymentIndex deploymentIndex() {
    return new DeploymentIndex(
        SampleParts.path("deployments.html"),
        SampleParts.frame("deployments.html", "Deployments"),
        Sentence.plain("What was sent, whole and in parts."),
        List.of(
            new DeploymentIndex.Branch(
                new Link("Freedonian troops in Sylvania", "deployments/all.html"),
                Sentence.plain("The whole operation."),
                List.of(
                    new DeploymentIndex.Branch(
                        new Link("First contingent", "deployments/first.html"),
                        Sentence.plain("Sent in October 2024."),
                        List.of())))));
  }

  static EventPage event() {
    return new EventPage(
        SampleParts.path("events/pact.html"),
        SampleParts.frame("events/pact.html", "Pact signed"),
        Optional.of(SampleParts.day("June 2024", "2024-06")),
        Sentence.plain("Freedonia and its ally signed a pact."),
        List.of(Item.of("Kind", "agreement")),
        SampleParts.claims("Claims that name the pact"),
        Optional.of(Sentence.plain("Something is withheld here.")),
        SampleParts.mending());
  }

  static EventIndex eventIndex() {
    return new EventIndex(
        SampleParts.path("events.html"),
        SampleParts.frame("events.html", "Events"),
        Sentence.plain("In order of time."),
        List.of(
            new EventIndex.Row(
                new Link("Pact signed", "events/pact.html"),
                "agreement",
                Optional.of(SampleParts.day("June 2024", "2024-06")),
                Optional.empty(),
                Count.of("1", "1", "events/pact.html"))));
  }

  static PlacePage place() {
    return new PlacePage(
        SampleParts.path("places/fredville.html"),
        SampleParts.frame("places/fredville.html", "Fredville Oblast"),
        Late.made(Sentence.plain("An oblast; no point inside it is meant.")),
        Late.made(List.of(Item.of("Within", "Sylvania"))),
        Late.made(SampleParts.claims("Claims that name Fredville Oblast")),
        Late.made(List.of(new Link("First contingent", "../deployments/first.html"))),
        Late.made(SampleParts.mending()));
  }

  static PlaceIndex placeIndex() {
    return new PlaceIndex(
        SampleParts.path("places.html"),
        SampleParts.frame("places.html", "Places"),
        Sentence.plain("As precise as the sources are."),
        List.of(
            new PlaceIndex.Row(
                new Link("Fredville Oblast", "places/fredville.html"),
                "oblast",
                Optional.of(Name.of("Sylvania")),
                Count.of("3", "3", "places/fredville.html"))));
  }

  static TimelinePage timeline() {
    return new TimelinePage(
        SampleParts.path("timeline.html"),
        SampleParts.frame("timeline.html", "Timeline"),
        Sentence.plain("Stages and events in order of time."),
        SampleDrawings.timelines(),
        List.of(
            new TimelinePage.Month(
                "2024-06",
                SampleParts.day("June 2024", "2024-06"),
                List.of(
                    new TimelinePage.Entry(
                        Optional.of(SampleParts.day("June 2024", "2024-06")),
                        "event",
                        Sentence.start().link("Pact signed", "events/pact.html").end())))),
        List.of(
            new TimelinePage.Entry(
                Optional.empty(),
                "stage",
                Sentence.start().link("In training", "deployments/first.html").end())));
  }

  static ClaimIndex claimIndex() {
    return new ClaimIndex(
        SampleParts.path("claims.html"),
        SampleParts.frame("claims.html", "All claims"),
        Sentence.plain("Every claim of the record."),
        SampleParts.listing("claims"),
        SampleParts.claims("Every claim, in order of time"),
        SampleParts.downloads());
  }

  static DataPage data() {
    return new DataPage(
        SampleParts.path("data.html"),
        SampleParts.frame("data.html", "Data"),
        Sentence.plain("The record as files."),
        SampleParts.downloads(),
        SampleParts.downloads(),
        List.of(
            new DataPage.Dictionary(
                "claims.csv: one claim a row",
                List.of(
                    new DataPage.Column(
                        "as_of", "EDTF date", Sentence.plain("what the number is about"))))),
        List.of(
            new DataPage.Shape(
                "claims",
                "one assertion",
                List.of(muster.page.part.Item.of("about", "id of what it is about")))),
        Sentence.plain("Copied into a file, they are checked."),
        "c57cd7a6  data/claims.csv",
        List.of(Sentence.plain("The compilation is under CC BY 4.0; quotations are not.")),
        SampleParts.citation(),
        Sentence.plain("How to make the digits again."));
  }

  static ProsePage prose() {
    return new ProsePage(
        SampleParts.path("policies/corrections.html"),
        SampleParts.frame("policies/corrections.html", "Corrections"),
        "<h2>How to ask</h2>\n<p>Write to us.</p>\n<pre><code>a\n\n  b\n</code></pre>\n");
  }

  static IndexPage index() {
    return new IndexPage(
        SampleParts.path("index-a-z.html"),
        SampleParts.frame("index-a-z.html", "Index"),
        Sentence.plain("Everything that has a page."),
        List.of(
            new IndexPage.Letter(
                "letter-e",
                "E",
                List.of(
                    new IndexPage.Entry(new Link("Example Wire", "actors/wire.html"), "actor")))));
  }

  static NotFoundPage notFound() {
    return new NotFoundPage(
        SampleParts.path("404.html"),
        SampleParts.frame("404.html", "No such page"),
        Optional.empty());
  }

  static MovedPage moved() {
    return new MovedPage(
        SampleParts.path("actors/agency.html"),
        SampleParts.frame("actors/agency.html", "Moved"),
        new Link("actors/wire.html", "../actors/wire.html"),
        "https://example.org/actors/wire.html");
  }
}
