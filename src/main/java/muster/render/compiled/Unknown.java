package muster.render.compiled;

import muster.diagnostic.Position;
import org.thymeleaf.model.ITemplateEvent;

/// A template says something that the compiler does not know; Thymeleaf may.
final class Unknown extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 70;

  private final transient Obstacle obstacle;

  /// @param construct what is said there
  Unknown(ITemplateEvent at, String construct) {
    super(construct);
    String line = construct.strip().replaceAll("\\s+", " ");
    this.obstacle =
        new Obstacle(
            new Position(
                "templates/" + at.getTemplateName() + ".html",
                Math.max(1, at.getLine()),
                Math.max(1, at.getCol()),
                1),
            line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line);
  }

  Obstacle obstacle() {
    return obstacle;
  }
}
