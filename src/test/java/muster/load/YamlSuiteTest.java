package muster.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The inputs of the public YAML test suite: what the reader of plain YAML takes of them, it takes
/// as the suite says and as the full parser does.
class YamlSuiteTest {
  private static final String SCRIPT = "src/test/resources/yaml/suite.mjs";

  /// @param fails whether the text is no YAML
  /// @param events what it stands for, one a line
  private record Case(String id, boolean fails, String text, String events) {
    static Case parse(String line) {
      String[] parts = line.split(" ", -1);
      return new Case(parts[0], parts[1].equals("fails"), decoded(parts[2]), decoded(parts[3]));
    }

    private static String decoded(String text) {
      return new String(Base64.getDecoder().decode(text), UTF_8);
    }

    Optional<Node> plain() {
      return PlainYaml.read("", text);
    }
  }

  private static List<Case> cases() throws IOException, InterruptedException {
    return muster.testing.Node.run("", SCRIPT).lines().map(Case::parse).toList();
  }

  @Test
  void whatIsTakenSaysWhatTheSuiteSays() throws IOException, InterruptedException {
    var taken = new TreeSet<String>();
    for (Case it : cases()) {
      it.plain()
          .ifPresent(tree -> {
            List<String> events = new ArrayList<>(List.of("+DOC"));
            tell(tree, events);
            events.add("-DOC");
            assertEquals(it.events(), String.join("\n", events), it.id() + ":\n" + it.text());
            taken.add(it.id());
          });
    }
    assertTrue(taken.size() > 30, "taken: " + taken);
  }

  @Test
  void whatIsTakenTheFullParserTakesAlike() throws IOException, InterruptedException {
    for (Case it : cases()) {
      var problems = new Problems();
      Optional<Node> whole = YamlReader.parse("", it.text(), problems);
      it.plain()
          .ifPresent(tree -> {
            assertEquals(whole, Optional.of(tree), it.id());
            assertEquals(List.of(), problems.sorted(), it.id());
          });
    }
  }

  @Test
  void whatIsNoYamlIsNotTaken() throws IOException, InterruptedException {
    List<Case> failing = cases().stream().filter(Case::fails).toList();
    assertTrue(failing.size() > 80, "failing: " + failing.size());
    assertEquals(List.of(), failing.stream().filter(it -> it.plain().isPresent()).toList());
  }

  private static void tell(Node node, List<String> events) {
    switch (node) {
      case Node.Text text -> events.add(told(text.text()));
      case Node.Items items -> {
        events.add("+SEQ");
        items.nodes().forEach(item -> tell(item, events));
        events.add("-SEQ");
      }
      case Node.Mapping mapping -> {
        events.add("+MAP");
        for (Node.Entry entry : mapping.entries()) {
          events.add(told(entry.key()));
          tell(entry.value(), events);
        }
        events.add("-MAP");
      }
    }
  }

  private static String told(String text) {
    return "=VAL " + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }
}
