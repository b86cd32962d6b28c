package muster.page;

import java.util.List;
import java.util.Optional;
import muster.page.part.ClaimTable;
import muster.page.part.Day;
import muster.page.part.Item;
import muster.page.part.Mending;
import muster.page.part.Sentence;

/// One event: when, where, who says so.
///
/// @param day when, absent where nobody says
/// @param summary what happened, originator first
/// @param details kind, place, participants
/// @param claims the claims that it rests on
/// @param withheld that something is withheld, and why
/// @param mending where the record stands and to whom an error is told
public record EventPage(
    PagePath path,
    Frame frame,
    Optional<Day> day,
    Sentence summary,
    List<Item> details,
    ClaimTable claims,
    Optional<Sentence> withheld,
    Mending mending)
    implements Page {
  public EventPage {
    details = List.copyOf(details);
  }

  @Override
  public String template() {
    return "page/event";
  }
}
