package muster.page;

/// A page of prose from Markdown.
///
/// @param html rendered from Markdown with HTML escaped and addresses sanitised; begins below `h1`
public record ProsePage(PagePath path, Frame frame, String html) implements Page {

  @Override
  public String template() {
    return "page/prose";
  }
}
