package muster.page;

import java.util.Optional;
import muster.page.part.Link;

/// The page that a host shows for an address that leads nowhere. It is served from any depth, so
/// that it carries its style in itself and its links are absolute or none.
///
/// @param home the home page by its absolute address, only where the site has a base address
public record NotFoundPage(PagePath path, Frame frame, Optional<Link> home) implements Page {

  @Override
  public String template() {
    return "page/not-found";
  }
}
