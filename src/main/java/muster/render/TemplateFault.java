package muster.render;

import java.util.Comparator;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.page.PagePath;

/// A template that cannot be printed: a name that the page does not have, words that the language
/// file does not have, markup that does not parse. The message is one line for the terminal:
/// `templates/page/claim.html:14:3 no "orignator" in a Figure; it has chain, counted, … (printing
/// claims/a/b.html)`.
public final class TemplateFault extends RuntimeException {
  /// By file, line and column, then by what is wrong.
  public static final Comparator<TemplateFault> BY_PLACE =
      Comparator.comparing(TemplateFault::position).thenComparing(TemplateFault::problem);

  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final String problem;
  private final transient Optional<PagePath> page;

  private TemplateFault(
      Position position, Optional<PagePath> page, String problem, Optional<Throwable> cause) {
    super(
        position + " " + problem + page.map(of -> " (printing " + of.value() + ")").orElse(""),
        cause.orElse(null));
    this.position = position;
    this.problem = problem;
    this.page = page;
  }

  /// A fault that is seen without a page.
  static TemplateFault at(Position position, String problem) {
    return new TemplateFault(position, Optional.empty(), problem, Optional.empty());
  }

  /// A fault that is seen when a page is printed.
  static TemplateFault printing(PagePath page, Position position, String problem, Throwable cause) {
    return new TemplateFault(position, Optional.of(page), problem, Optional.of(cause));
  }

  /// Where in which template, as far as it is known; line 1, column 1 otherwise.
  public Position position() {
    return position;
  }

  /// What is wrong there, without the place.
  public String problem() {
    return problem;
  }

  /// The page that was being printed, if it was seen then.
  public Optional<PagePath> page() {
    return page;
  }
}
