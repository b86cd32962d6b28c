package muster.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateFaultTest {
  private static String message(String template) {
    byte[] bytes = template.getBytes(StandardCharsets.UTF_8);
    TemplateSource source =
        name -> name.equals("page/not-found.html") ? Optional.of(bytes) : Optional.empty();
    Renderer renderer = Renderer.of(source.or(TemplateSource.builtIn()));
    TemplateFault fault =
        assertThrows(TemplateFault.class, () -> renderer.render(SamplePages.notFound()));
    return String.valueOf(fault.getMessage());
  }

  @Test
  void aMisspeltNameIsNamedWithWhatThereIs() {
    assertEquals(
        "templates/page/not-found.html:2:4 no \"titel\" in a NotFoundPage; it has frame,"
            + " home, path, template (printing 404.html)",
        message("<html>\n<p th:text=\"${page.titel}\">x</p></html>"));
  }

  @Test
  void theNameThatWasMeantIsProposed() {
    String message = message("<p th:text=\"${page.frame.titel}\">x</p>");
    String said =
        "templates/page/not-found.html:1:4 no \"titel\" in a Frame: did you mean \"title\"? It has"
            + " ";
    assertTrue(message.startsWith(said), message);
  }

  @Test
  void aTemplateMayNotCalculate() {
    assertEquals(
        "templates/page/not-found.html:1:4 only names joined by dots stand in ${…}: page.path()"
            + " (printing 404.html)",
        message("<p th:text=\"${page.path()}\">x</p>"));
  }

  @Test
  void aVariableThatIsNotThereIsNamed() {
    assertEquals(
        "templates/page/not-found.html:1:4 no variable \"claim\" here (printing 404.html)",
        message("<p th:text=\"${claim.text}\">x</p>"));
  }

  @Test
  void wordsThatTheLanguageFileLacksAreNamed() {
    assertEquals(
        "templates/page/not-found.html:1:4 no words for \"no.such\" (printing 404.html)",
        message("<p th:text=\"#{no.such}\">x</p>"));
  }

  @Test
  void aFragmentThatIsNotThereIsNamed() {
    assertEquals(
        "templates/page/not-found.html:1:4 there is no templates/fragment/none.html (printing"
            + " 404.html)",
        message("<p th:replace=\"~{fragment/none :: all}\">x</p>"));
  }
}
