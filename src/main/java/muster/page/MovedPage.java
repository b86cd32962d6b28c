package muster.page;

import muster.page.part.Link;

/// The page at an address that a record had before: it leads to the record's page at once, and is
/// kept out of searches.
///
/// @param target the record's page, relative to this one
/// @param canonical that page's address: absolute where the site has a base address
public record MovedPage(PagePath path, Frame frame, Link target, String canonical) implements Page {
  /// What the browser is told: to go there without waiting.
  public String refresh() {
    return "0; url=" + target.href();
  }

  @Override
  public String template() {
    return "page/moved";
  }
}
