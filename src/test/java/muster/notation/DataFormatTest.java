package muster.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diagnostic.Severity;
import muster.testing.Checked;
import muster.testing.Golden;
import muster.testing.Markdown;
import muster.testing.Markdown.Block;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds `docs/data-format.md` to the notation and to what the tool reads. Its tables of fields are
/// made: `./test -Dgolden=update -Dtest=DataFormatTest` writes them anew.
class DataFormatTest {
  private static final Path PAGE = Path.of("docs/data-format.md");

  private static final String MADE = "data/sources/fragment.yaml";

  /// A fragment stands in place of the fields that it has.
  private static final Map<String, String> AROUND =
      Map.of(
          "source",
          """
          id: fragment
          publisher: example-post
          published: 2001-05-06
          language: en
          seen: excerpt
          entered:
            how: human
            on: 2001-05-07
          """,
          "statement",
          "by: sylvania-staff\n",
          "claim",
          "id: fragment\nabout: guards\ntext: The guards are there.\n");

  private static Markdown page() throws IOException {
    return Markdown.of(PAGE);
  }

  @Test
  void theTablesAreThoseThatAreMade() throws IOException {
    String page = page().text();
    String renewed = FieldTables.renewed(page);
    if (Golden.isRenewed()) {
      Files.writeString(PAGE, renewed);
      page = renewed;
    }
    assertEquals(renewed, page, "make them anew: ./test -Dgolden=update -Dtest=DataFormatTest");
  }

  @Test
  void everyShapeHasItsTableUnderAHeadingOfItsName() throws IOException {
    List<String> held = FieldTables.held(page().text());
    assertEquals(FieldTables.shapes().keySet(), new LinkedHashSet<>(held));
    assertEquals(FieldTables.shapes().size(), held.size(), "tables: " + held);
    for (String name : held) {
      String section = section(name);
      assertTrue(section.contains("<!-- fields of " + name + ","), section);
    }
  }

  @Test
  void theTextsThatTheTablesNameAreTold() throws IOException {
    var told = page().table(FieldTables.TEXTS).stream().map(List::getFirst).toList();
    assertEquals(FieldTables.texts().stream().map(Form.Text::name).toList(), told);
  }

  /// What stands under the heading of a shape.
  private static String section(String name) throws IOException {
    String page = page().text();
    int start = page.indexOf("\n### " + name + "\n");
    assertTrue(start >= 0, "no heading " + name);
    int end = page.indexOf("\n##", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  /// By the schema as it is committed, not by what both are made from.
  @Test
  void everyPropertyOfTheSchemaIsInItsTable() throws IOException {
    JsonNode schema =
        new JsonMapper().readTree(Files.readString(Path.of("schema/facts.schema.json")));
    var shapes = new TreeMap<String, JsonNode>();
    shapes.put("record", schema);
    schema.get("$defs").properties().stream()
        .filter(definition -> definition.getValue().has("properties"))
        .forEach(definition -> shapes.put(definition.getKey(), definition.getValue()));
    assertTrue(shapes.size() > 20, "shapes: " + shapes.keySet());
    for (var shape : shapes.entrySet()) {
      hold(shape.getKey(), shape.getValue());
    }
  }

  private static void hold(String name, JsonNode shape) throws IOException {
    var table = new Markdown(PAGE, section(name)).table(FieldTables.HEAD);
    Set<String> required = texts(shape.path("required"));
    var rows = table.stream().collect(Collectors.toMap(List::getFirst, row -> row));
    Set<String> fields =
        shape.get("properties").propertyNames().stream()
            .map(field -> "`" + field + "`")
            .collect(Collectors.toSet());
    assertEquals(fields, rows.keySet(), name);
    for (var property : shape.get("properties").properties()) {
      List<String> row = rows.getOrDefault("`" + property.getKey() + "`", List.of());
      assertEquals(required.contains(property.getKey()) ? "yes" : "", row.get(1), row.toString());
      for (String word : texts(property.getValue().findValue("enum"))) {
        assertTrue(row.get(2).contains("`" + word + "`"), word + " is not in " + row);
      }
      String description = property.getValue().get("description").asString();
      assertTrue(description.startsWith(row.get(4)), row.toString());
    }
  }

  private static Set<String> texts(JsonNode array) {
    var texts = new TreeSet<String>();
    if (array != null) {
      array.forEach(item -> texts.add(item.asString()));
    }
    return texts;
  }

  @Test
  void theFilesTogetherAreARecordWithoutAFault(@TempDir Path folder) throws IOException {
    assertEquals("", Checked.of(files().writeTo(folder)).printed());
  }

  @TestFactory
  Stream<DynamicTest> eachFragmentIsReadInItsPlace(@TempDir Path folder) throws IOException {
    List<Block> fragments = page().blocks("yaml").stream().filter(block -> !isFile(block)).toList();
    assertTrue(fragments.size() > 5, "fragments: " + fragments.size());
    return fragments.stream()
        .map(block ->
            DynamicTest.dynamicTest(
                "line " + block.line(),
                () ->
                    assertEquals(
                        "",
                        faults(folder.resolve("" + block.line()), block.label(), block.text()))));
  }

  @TestFactory
  Stream<DynamicTest> whatNeedsQuotesBreaksWithoutAndIsReadWithThem(@TempDir Path folder)
      throws IOException {
    var rows = page().table("| written | rule | write instead |");
    assertTrue(rows.size() > 5, "rows: " + rows.size());
    return rows.stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.getFirst(), () -> quoting(folder.resolve("" + rows.indexOf(row)), row)));
  }

  private static void quoting(Path folder, List<String> row) throws IOException {
    List<String> cells = row.stream().map(cell -> cell.substring(1, cell.length() - 1)).toList();
    String wrong = faults(folder.resolve("wrong"), "claim", cells.get(0) + "\n");
    assertTrue(wrong.contains("error[" + cells.get(1) + "]"), wrong);
    assertEquals("", faults(folder.resolve("right"), "claim", cells.get(2) + "\n"));
  }

  private static boolean isFile(Block block) {
    return block.label().startsWith("data/");
  }

  private static MiniRepo files() throws IOException {
    return new MiniRepo(
        page().blocks().stream()
            .filter(DataFormatTest::isFile)
            .collect(Collectors.toMap(Block::label, Block::text)));
  }

  /// What is printed of the record with a document around the fragment.
  ///
  /// @param label the shape, and behind it the language of the document where it is not `en`
  private static String faults(Path folder, String label, String fragment) throws IOException {
    String shape = label.split(" ", 2)[0];
    String language = label.substring(shape.length()).strip();
    assertTrue(AROUND.containsKey(shape), "where does a fragment of \"" + shape + "\" stand?");
    String document =
        "source:\n"
            + fields("source", shape, fragment).indent(2)
            + "statements:\n  - "
            + fields("statement", shape, fragment).indent(4).stripLeading()
            + "    claims:\n      - "
            + fields("claim", shape, fragment).indent(8).stripLeading();
    String whole =
        language.isEmpty() ? document : document.replace("language: en", "language: " + language);
    var repo = new MiniRepo(Map.of(MADE, whole)).over(files());
    Checked checked = Checked.of(repo.writeTo(folder));
    boolean notes = checked.problems().stream().allMatch(it -> it.severity() == Severity.NOTE);
    return notes ? "" : checked.printed();
  }

  private static String fields(String shape, String of, String fragment) {
    String usual = AROUND.getOrDefault(shape, "");
    if (!shape.equals(of)) {
      return usual;
    }
    Set<String> given =
        fragment.lines().map(line -> line.split(":", 2)[0]).collect(Collectors.toSet());
    return usual
            .lines()
            .filter(line -> line.startsWith(" ") || !given.contains(line.split(":", 2)[0]))
            .map(line -> line + "\n")
            .collect(Collectors.joining())
        + fragment;
  }
}
