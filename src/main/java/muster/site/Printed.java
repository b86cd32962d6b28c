package muster.site;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import muster.page.Page;
import muster.render.Renderer;

/// A page and what prints it.
record Printed(Supplier<Page> page, Renderer renderer) implements Content {
  @Override
  public byte[] bytes() throws IOException {
    return draft().bytes();
  }

  @Override
  public Draft draft() {
    Page made = page.get();
    return new Draft(Optional.of((Record) made), () -> renderer.render(made));
  }
}
