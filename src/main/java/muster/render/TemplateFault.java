package muster.render;

import muster.diagnostic.Position;
import muster.page.PagePath;

/// A template that cannot be printed: a name that the page does not have, words that the language
/// file does not have, markup that does not parse. The message is one line for the terminal:
/// `templates/page/claim.html:14:3 no "orignator" in a Figure; it has chain, counted, … (printing
/// claims/a/b.html)`.
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final String problem;
  private final transient PagePath page;

  TemplateFault(Position position, PagePath page, String problem, Throwable cause) {
    super(position + " " + problem + " (printing " + page.value() + ")", cause);
    this.position = position;
    this.problem = problem;
    this.page = page;
  }

  /// Where in which template, as far as it is known; line 1, column 1 otherwise.
  public Position position() {
    return position;
  }

  /// What is wrong there, without the place.
  public String problem() {
    return problem;
  }

  /// The page that was being printed.
  public PagePath page() {
    return page;
  }
}
