package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.cli.Shell.Outcome;
import muster.site.Freedonia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowTemplateTest {
  private static final String TEMPLATE =
      "<p>Gone.</p>\n<!--[if IE]>\n<p th:text=\"${page.frame.title}\">x</p><![endif]-->\n";
  private static final String NOTE =
      "mine/page/not-found.html:2:1 is printed by Thymeleaf itself, which is slower: <!--[if IE]>"
          + " <p th:text=\"${page.frame.title}\">x</p><![endif]-->\n";

  @TempDir private Path home;

  @Test
  void whatNoPlanPrintsIsPrintedAndNamedWhereMoreIsAskedFor() throws IOException {
    Freedonia.write(home.resolve("mine/page/not-found.html"), TEMPLATE);
    Shell shell = Shell.in(Freedonia.writeTo(home));
    Outcome outcome = shell.run("build", "--verbose", "--templates", "mine");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains(NOTE), outcome.err());
    assertTrue(
        Files.readString(home.resolve("site/404.html"))
            .startsWith("<p>Gone.</p>\n<!--[if IE]>\n<p>No such page</p><![endif]-->"));
    assertFalse(shell.run("build", "--templates", "mine").err().contains("Thymeleaf"));
    assertFalse(shell.run("build", "--verbose").err().contains("Thymeleaf"));
  }
}
