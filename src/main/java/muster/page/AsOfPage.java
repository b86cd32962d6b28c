package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.ClaimTable;
import muster.page.part.Count;
import muster.page.part.Link;
import muster.page.part.Sentence;

/// What had been published by the end of a month, as the record has it today.
///
/// @param intro that, and that the record was begun later
/// @param months all months, to go from one to another
/// @param questions those on which something had been published, with the answer of that day
/// @param open questions on which nothing had been published for certain
/// @param news what was published for the first time in this month
/// @param said claims said by then of which no document gives a day of publication
/// @param perhaps claims whose day of publication is in doubt
public record AsOfPage(
    PagePath path,
    Frame frame,
    Sentence intro,
    List<Month> months,
    List<HomePage.Asked> questions,
    List<Link> open,
    ClaimTable news,
    Optional<Doubtful> said,
    Optional<Doubtful> perhaps)
    implements Page {
  public AsOfPage {
    months = List.copyOf(months);
    questions = List.copyOf(questions);
    open = List.copyOf(open);
  }

  @Override
  public String template() {
    return "page/as-of";
  }

  /// A month to go to.
  ///
  /// @param current whether it is this page's
  /// @param news how many assertions were new in it, in words
  public record Month(Link link, boolean current, Count news) {}

  /// Claims that do not stand in the answers, as it is not certain that they were public.
  ///
  /// @param count how many there are by then, and why they stand apart
  /// @param claims those that belong to this month
  public record Doubtful(Sentence count, List<Sentence> claims) {
    public Doubtful {
      claims = List.copyOf(claims);
    }
  }
}
