package muster.page;

/// A page of the site: one record a kind of page, of strings ready to print.
public sealed interface Page
    permits ActorIndex,
        ActorPage,
        AsOfPage,
        ChangesPage,
        ClaimIndex,
        ClaimPage,
        CorrectionsPage,
        CoveragePage,
        DataPage,
        DeploymentIndex,
        DeploymentPage,
        EventIndex,
        EventPage,
        FurtherClaims,
        HistoryPage,
        HomePage,
        HowToReadPage,
        IndexPage,
        MovedPage,
        NotFoundPage,
        OneOriginPage,
        PlaceIndex,
        PlacePage,
        ProsePage,
        QuestionIndex,
        QuestionPage,
        SourceIndex,
        SourcePage,
        TimelinePage {
  /// Where the page lives under the site's root.
  PagePath path();

  /// What surrounds the page.
  Frame frame();

  /// The template that prints it, without ending: `page/question`.
  String template();
}
