package muster.check;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import muster.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulePagesTest {
  /// Not a rule of the record, but messages name it and `muster explain` explains it.
  private static final String TEMPLATE = "template.md";

  private static final Path PAGES =
      Path.of(System.getProperty("muster.home", "."), "docs", "rules");

  @Test
  void everyRuleHasItsPageAndEveryPageItsRule() throws IOException {
    Set<String> pages;
    try (var files = Files.list(PAGES)) {
      pages = files.map(page -> page.getFileName().toString()).collect(toCollection(TreeSet::new));
    }
    Set<String> rules =
        Rule.ids().stream().map(id -> id + ".md").collect(toCollection(TreeSet::new));
    rules.add(TEMPLATE);
    assertEquals(rules, pages);
  }

  @ParameterizedTest
  @EnumSource
  void aPageSaysWhatTheRuleWantsAndWhyAndShowsAWrongAndARightExample(Rule rule) throws IOException {
    String page = Files.readString(PAGES.resolve(rule.id() + ".md"));
    String severity =
        switch (rule.severity()) {
          case ERROR -> "Error";
          case WARNING -> "Warning";
          case NOTE -> "Note";
        };
    String head = "# " + rule.id() + "\n\n" + severity + ": " + rule.summary() + ".\n";
    assertTrue(page.startsWith(head), "wanted\n" + head);
    for (String part : List.of("\nWhy: ", "\nWrong:\n", "\nRight:\n", "\nTo mend: ")) {
      assertTrue(page.contains(part), "no " + part.strip());
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePageIsPackedBesideTheClasses(Rule rule) throws IOException {
    try (var packed = Rule.class.getResourceAsStream("/muster/rules/" + rule.id() + ".md")) {
      assertNotNull(packed);
      String page = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(Files.readString(PAGES.resolve(rule.id() + ".md")), page);
    }
  }
}
