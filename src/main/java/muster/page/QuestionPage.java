package muster.page;

import java.util.List;
import java.util.Optional;
import muster.chart.RangeChart;
import muster.page.part.Citation;
import muster.page.part.ClaimTable;
import muster.page.part.Day;
import muster.page.part.Download;
import muster.page.part.Figure;
import muster.page.part.Link;
import muster.page.part.Mending;
import muster.page.part.Sentence;
import muster.page.part.Unsaid;

/// The core page: one question, its answer in words, and everything the answer rests on.
///
/// @param scope what the words of the question cover
/// @param headline the number that the reader came for, absent where the answer is words
/// @param answer the answer in words, originators first
/// @param others the latest figure of each other originator
/// @param freshness "last new claim …; record read up to …"
/// @param citation how to cite the answer
/// @param charts the numbers over time, wide and narrow; empty where there is nothing to draw
/// @param together why an editor compares the claims
/// @param claims all claims that bear on the question
/// @param origins how many reports, how many originators; whether they are independent is not known
/// @param oneOrigin the page that holds reports of one origin together
/// @param whyDiffer measure, window, extent, scope
/// @param notToWrite what must not be written from these claims
/// @param notStated what documents that were read whole do not say: findings
/// @param notFound what was only not found in the part that was read
/// @param history the answer as it was from each day on which it changed, newest first
/// @param downloads the claims of this page as data
/// @param mending where the record stands and to whom an error is told
public record QuestionPage(
    PagePath path,
    Frame frame,
    Optional<Sentence> scope,
    Optional<Figure> headline,
    Sentence answer,
    List<Figure> others,
    Sentence freshness,
    Citation citation,
    List<RangeChart> charts,
    Optional<Sentence> together,
    ClaimTable claims,
    Sentence origins,
    Link oneOrigin,
    List<Sentence> whyDiffer,
    List<Sentence> notToWrite,
    Optional<Unsaid> notStated,
    Optional<Unsaid> notFound,
    List<Moment> history,
    List<Download> downloads,
    Mending mending)
    implements Page {
  public QuestionPage {
    others = List.copyOf(others);
    charts = List.copyOf(charts);
    whyDiffer = List.copyOf(whyDiffer);
    notToWrite = List.copyOf(notToWrite);
    history = List.copyOf(history);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "page/question";
  }

  /// An answer from a day on, as far as it had been published.
  ///
  /// @param date the day as ISO 8601 has it
  /// @param month the page of the month in which it changed, where there is one
  public record Moment(Day day, String date, Sentence answer, Optional<Link> month) {}
}
