package muster.page;

import muster.page.part.ClaimTable;
import muster.page.part.Sentence;

/// Rows of a long table of claims that begins on the page of a record.
///
/// @param back the way to that page
/// @param claims the rows that stand here
public record FurtherClaims(PagePath path, Frame frame, Sentence back, ClaimTable claims)
    implements Page {
  /// The template that prints all of them.
  public static final String TEMPLATE = "page/further-claims";

  @Override
  public String template() {
    return TEMPLATE;
  }
}
