package muster.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.export.Export;
import muster.load.Loader;
import muster.page.LongTable;
import muster.page.PagePath;
import muster.page.plan.SitePlan;
import muster.render.Renderer;
import muster.render.TemplateFault;
import muster.render.TemplateSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableScriptsTest {
  @TempDir private Path folder;

  private String actors(TemplateSource templates) throws IOException {
    var loaded = Loader.load(Freedonia.writeTo(folder).resolve("data"));
    LongTable table =
        SitePlan.of(loaded.dataset(), loaded.positions()).tables().stream()
            .filter(it -> it.name().equals("actors"))
            .findAny()
            .orElseThrow();
    Renderer renderer = Renderer.of(templates);
    Map<PagePath, Content> pages = new HashMap<>();
    table.pages().forEach((path, page) -> pages.put(path, () -> renderer.render(page.get())));
    Export script = new TableScripts(table, pages)::rows;
    return new String(script.toBytes(), UTF_8);
  }

  private static TemplateSource withRow(String row) {
    String page =
        "<table><tbody><tr th:each=\"row : ${page.rows}\"" + row + "</tr></tbody></table>";
    TemplateSource own =
        name ->
            name.equals("page/actor-index.html")
                ? Optional.of(page.getBytes(UTF_8))
                : Optional.empty();
    return own.or(TemplateSource.builtIn());
  }

  @Test
  void aRowIsItsKeysAndPiecesOfItsHtml() throws IOException {
    assertEquals(
        """
        musterTable({
        "facets":[
        ["kind",[["military","Military"],["news-agency","News agency"]]]
        ],
        "columns":[
        "actor",
        "kind",
        "state",
        "own",
        "passed-on"
        ],
        "pieces":[
        "<tr>",
        "<td>",
        "</td>",
        "</tr>"
        ],
        "rows":[
        [["example-wire"],[[1]],[],[0,1,-1,0,0],[0,1,"Example Wire",2,3]],
        [["general-staff"],[[0]],[],[1,0,-1,1,0],[0,1,"the Sylvanian General Staff",2,3]]
        ]
        })
        """,
        actors(withRow("><td th:text=\"${row.actor.text}\"></td>")));
  }

  @Test
  void aTemplateThatPrintsAnotherNumberOfRowsIsAFault() {
    var templates = withRow(" th:if=\"${row.state.present}\"><td></td>");
    var fault = assertThrows(TemplateFault.class, () -> actors(templates));
    assertEquals(
        "templates/page/actor-index.html:1:1 the first `<tbody>` has to print one `<tr>` for each"
            + " of 2 rows, without another table in it; it printed 0",
        fault.getMessage());
  }

  @Test
  void aLineEndInAQuotedCellEndsNoLineOfTheDownload() throws IOException {
    Export csv =
        out -> out.write("id,text\na,\"one \"\"two\"\"\nthree\"\nb,four\n".getBytes(UTF_8));
    Export script = out -> TableScripts.data(csv, out);
    assertEquals(
        """
        musterData([
        "id,text\\n",
        "a,\\"one \\"\\"two\\"\\"\\nthree\\"\\n",
        "b,four\\n"
        ])
        """,
        new String(script.toBytes(), UTF_8));
  }

  @Test
  void theRowsAreTheSameEachTime() throws IOException {
    assertEquals(
        List.of(actors(TemplateSource.builtIn())), List.of(actors(TemplateSource.builtIn())));
  }
}
