package muster.render.compiled;

import org.thymeleaf.model.ITemplateEvent;

/// A template says something that the compiler does not know; Thymeleaf may.
final class Unknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unknown(ITemplateEvent at, String what) {
    super(at.getTemplateName() + ".html:" + at.getLine() + ":" + at.getCol() + " " + what);
  }
}
