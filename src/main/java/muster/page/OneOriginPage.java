package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.Day;
import muster.page.part.Figure;
import muster.page.part.Link;
import muster.page.part.Mending;
import muster.page.part.Name;
import muster.page.part.Paging;
import muster.page.part.Sentence;

/// What one originator said each time, with every document that carries it: many reports of one
/// origin are one origin.
///
/// @param intro how many there are
/// @param origins those with most reports first
/// @param paging the way to the other pages, where there are others
public record OneOriginPage(
    PagePath path, Frame frame, Sentence intro, List<Origin> origins, Optional<Paging> paging)
    implements Page {
  public OneOriginPage {
    origins = List.copyOf(origins);
  }

  @Override
  public String template() {
    return "page/one-origin";
  }

  /// One utterance, or one figure of one originator.
  ///
  /// @param id of its part of the page
  /// @param title the utterance by its name, or the originator with its figure
  /// @param originator who said it
  /// @param said when, where it is known
  /// @param partyLine how the originator stands to the conflict
  /// @param count how many reports in how many documents
  /// @param shared what several documents carry
  /// @param single what only one document carries
  /// @param departures reports that an editor found to differ from another
  /// @param mending where its facts stand and to whom its originator can write
  public record Origin(
      String id,
      Name title,
      Name originator,
      Optional<Day> said,
      Optional<String> partyLine,
      Sentence count,
      List<Row> shared,
      List<Row> single,
      List<Sentence> departures,
      Mending mending) {
    public Origin {
      shared = List.copyOf(shared);
      single = List.copyOf(single);
      departures = List.copyOf(departures);
    }
  }

  /// One report.
  ///
  /// @param figure the number as worded, leading to its claim
  /// @param text the claim as a sentence where it has no number
  /// @param through the relays, and whose text the publisher printed; absent where none is told
  /// @param inferred whether only an editor ties it to this origin
  /// @param publisher who published the document
  /// @param published when, where it is known
  /// @param document the document
  public record Row(
      Figure figure,
      Optional<String> text,
      Optional<Sentence> through,
      boolean inferred,
      Name publisher,
      Optional<Day> published,
      Link document) {}
}
