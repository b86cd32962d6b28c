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
import org.commonmark.node.Heading;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/// Reads a page of prose: Markdown with tables and footnotes; HTML in it is shown as text.
final class ProseReader {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(_ -> new HeadingIds())
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private ProseReader() {}

  /// A page with the places of its title and of its sections' headings.
  record Page(Prose prose, Position title, List<Position> headings) {
    /// Where a section's heading stands (`[2]`), or else the title.
    Position at(String path) {
      return path.isEmpty()
          ? title
          : headings.get(Integer.parseInt(path.substring(1, path.length() - 1)));
    }
  }

  /// The page, or empty where it has no title (then a problem says so).
  static Optional<Page> read(FactFile file, Problems problems) {
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
    List<Heading> headings = headings(title);
    List<Prose.Section> sections = headings.stream().map(ProseReader::section).toList();
    List<Position> places = headings.stream().map(heading -> position(file, heading)).toList();
    Position top = position(file, title);
    title.unlink();
    String slug = slug(file.shown());
    ProseAddress.check(slug, file, problems);
    var prose = new Prose(slug, words, sections, HTML.render(document));
    return Optional.of(new Page(prose, top, places));
  }

  private static Position position(FactFile file, Heading heading) {
    SourceSpan span = heading.getSourceSpans().getFirst();
    return new Position(
        file.shown(), span.getLineIndex() + 1, span.getColumnIndex() + 1, span.getLength());
  }

  private static String slug(String shown) {
    String path = shown.substring(shown.indexOf("/pages/") + "/pages/".length());
    return path.substring(0, path.length() - ".md".length());
  }

  private static List<Heading> headings(Heading title) {
    List<Heading> headings = new ArrayList<>();
    for (var node = title.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 2) {
        headings.add(heading);
      }
    }
    return headings;
  }

  private static Prose.Section section(Heading heading) {
    boolean empty =
        heading.getNext() == null
            || (heading.getNext() instanceof Heading next && next.getLevel() <= 2);
    return new Prose.Section(TEXT.render(heading).strip(), empty);
  }
}
