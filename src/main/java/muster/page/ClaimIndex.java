package muster.page;

import java.util.List;
import muster.page.part.ClaimTable;
import muster.page.part.Download;
import muster.page.part.Listing;
import muster.page.part.Sentence;

/// All claims in one table, or a page of it.
///
/// @param intro how many claims, of how many documents
/// @param listing what stands around the table
/// @param claims those of this page
/// @param downloads the same as data
public record ClaimIndex(
    PagePath path,
    Frame frame,
    Sentence intro,
    Listing listing,
    ClaimTable claims,
    List<Download> downloads)
    implements Page {
  public ClaimIndex {
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "page/claim-index";
  }
}
