package muster.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/// Text of others does nothing in a comment but be read.
class InertTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /// What forges turn into links in finished text: people, issues, commits, addresses.
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[@#!$%&~^][\\p{L}\\p{N}_{\"]|\\bGH-\\d|://|www\\.[\\p{L}\\p{N}]|:[a-z0-9_+]",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> ATTACKS =
      List.of(
          "@everyone",
          "see #12 and GH-12 and owner/repo#12",
          "!12 %3 ~bug &4 $5 ^6",
          "[a](https://example.org)",
          "![a](https://example.org/a.png)",
          "<img src=x onerror=alert(1)>",
          "<!-- hidden -->",
          "https://example.org www.example.org mailto:a@example.org",
          "<https://example.org>",
          "a@example.org",
          "# heading",
          "- item",
          "1. item",
          "> quotation",
          "```\ncode\n```",
          "`code` *a* _b_ **c** ~~d~~",
          "a | b\n--- | ---\nc | d",
          "line\n\nline",
          "\\@everyone \\[a](b)",
          "&lt;b&gt; &#64;everyone",
          ":tada:",
          "$x^2$ $$y$$",
          "[^1]\n\n[^1]: note",
          "- [ ] task",
          "\u202eturned\u202c and\u0000 more");

  private static String seen(String markdown) {
    Node document = PARSER.parse("- **" + markdown + "** · " + markdown);
    var text = new StringBuilder();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            text.append(words.getLiteral());
            super.visit(words);
          }

          @Override
          protected void visitChildren(Node parent) {
            assertTrue(
                List.of("Document", "BulletList", "ListItem", "Paragraph", "StrongEmphasis", "Text")
                    .contains(parent.getClass().getSimpleName()),
                () -> parent + " in " + markdown);
            super.visitChildren(parent);
          }
        });
    return text.toString();
  }

  private static void assertInert(String text) {
    String inert = Inert.of(text);
    String seen = seen(inert);
    assertFalse(REFERENCE.matcher(seen).find(), () -> "a reference in " + seen);
    assertFalse(inert.contains("\n"), inert);
    String plain = seen.replace("\u200b", "");
    String expected = text.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
    assertEquals((expected + " · " + expected).replaceAll(" +", " "), plain.replaceAll(" +", " "));
  }

  @Test
  void attacksAreOnlyRead() {
    ATTACKS.forEach(InertTest::assertInert);
  }

  @Test
  void soIsAnyMixtureOfThem() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var mixed = new StringBuilder("x");
      for (int at = 0; at < 12; at++) {
        String attack = ATTACKS.get(random.nextInt(ATTACKS.size()));
        int from = random.nextInt(attack.length());
        mixed.append(attack, from, from + 1 + random.nextInt(attack.length() - from));
      }
      assertInert(mixed + "x");
    }
  }

  @Test
  void ordinaryWordsStayAsTheyAre() {
    String words = "Said on 5 March 2025; “around 2,000” killed (an estimate), Zelensky’s words.";
    assertEquals(words, Inert.of(words));
  }

  @Test
  void anIdIsCode() {
    assertEquals("`kbs-1/killed`", Inert.code("kbs-1/killed"));
    assertEquals("&#96;a&#96;", Inert.code("`a`"));
  }
}
