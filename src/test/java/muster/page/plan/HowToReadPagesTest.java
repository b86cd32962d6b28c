package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import muster.load.Loader;
import muster.model.Dataset;
import muster.page.HowToReadPage;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class HowToReadPagesTest {
  private static HowToReadPage page(Dataset dataset) {
    return new HowToReadPages(Plans.material(dataset), new Frames(dataset)).page();
  }

  private static List<HowToReadPage.Form> forms(HowToReadPage page) {
    return page.parts().stream().flatMap(part -> part.forms().stream()).toList();
  }

  /// What the record has no example of is named here, so that a form that is looked for wrongly is
  /// seen.
  @Test
  void theRecordHasAnExampleOfEveryFormButThese() throws IOException {
    List<String> without =
        forms(page(Loader.load(Path.of("data")).dataset())).stream()
            .filter(form -> form.example().isEmpty())
            .map(HowToReadPage.Form::name)
            .toList();
    assertEquals(
        List.of(
            "no quotation recorded",
            "superseded by its originator",
            "retracted by its originator",
            "corroborated, several views, rejected",
            "a grade on the Admiralty scale"),
        without);
  }

  @Test
  void everyDrawnFormOfTheRecordHasItsMark() throws IOException {
    HowToReadPage page = page(Loader.load(Path.of("data")).dataset());
    long drawn = forms(page).stream().filter(form -> form.drawn().isPresent()).count();
    assertEquals(13, drawn);
    assertEquals(2, page.timeline().size());
  }

  @Test
  void theDrawingsOfThePageHaveNoIdInCommon() throws IOException {
    HowToReadPage page = page(Loader.load(Path.of("data")).dataset());
    List<String> ids = new ArrayList<>();
    forms(page).forEach(form -> form.drawn().ifPresent(it -> ids.add(it.id())));
    page.timeline().forEach(it -> ids.add(it.id()));
    assertEquals(new TreeSet<>(ids).size(), ids.size(), ids.toString());
  }

  @Test
  void anEmptyRecordHasTheFormsWithoutExamples() {
    List<HowToReadPage.Form> forms = forms(page(Records.of()));
    assertTrue(forms.size() > 40);
    assertTrue(forms.stream().allMatch(form -> form.example().isEmpty()));
    assertTrue(forms.stream().allMatch(form -> form.drawn().isEmpty()));
  }
}
