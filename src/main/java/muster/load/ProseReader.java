package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import muster.model.Prose;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/// Reads a page of prose: Markdown with tables and footnotes; HTML in it is shown as text.
final class ProseReader {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), FootnotesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private ProseReader() {}

  /// The page, or empty where it has no title (then a problem says so).
  static Optional<Prose> read(FactFile file, Problems problems) {
    var document = PARSER.parse(file.text());
    if (!(document.getFirstChild() instanceof Heading title) || title.getLevel() != 1) {
      problems.add(
          Rule.MISSING_FIELD,
          Position.startOf(file.shown()),
          "the page does not begin with its title",
          "write `# Title` in the first line");
      return Optional.empty();
    }
    String words = TEXT.render(title).strip();
    List<Prose.Section> sections = sections(title);
    title.unlink();
    return Optional.of(new Prose(slug(file.shown()), words, sections, HTML.render(document)));
  }

  private static String slug(String shown) {
    String path = shown.substring(shown.indexOf("/pages/") + "/pages/".length());
    return path.substring(0, path.length() - ".md".length());
  }

  private static List<Prose.Section> sections(Heading title) {
    List<Prose.Section> sections = new ArrayList<>();
    for (var node = title.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 2) {
        boolean empty = heading.getNext() == null || heading.getNext() instanceof Heading;
        sections.add(new Prose.Section(TEXT.render(heading).strip(), empty));
      }
    }
    return sections;
  }
}
