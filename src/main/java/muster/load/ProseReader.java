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
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
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
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(_ -> new HeadingIds())
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private final FactFile file;
  private final List<String> lines;
  private final Problems problems;
  private final List<Prose.Link> links = new ArrayList<>();
  private final List<Position> linkPlaces = new ArrayList<>();

  private ProseReader(FactFile file, Problems problems) {
    this.file = file;
    this.lines = file.text().lines().toList();
    this.problems = problems;
  }

  /// A page with the places of its title, of its sections' headings and of its links.
  record Page(Prose prose, Position title, List<Position> headings, List<Position> links) {
    /// Where a section's heading (`[2]`) or a link (`links[2]`) stands, or else the title.
    Position at(String path) {
      if (path.isEmpty()) {
        return title;
      }
      int number = Integer.parseInt(path.substring(path.indexOf('[') + 1, path.length() - 1));
      return (path.startsWith("links") ? links : headings).get(number);
    }
  }

  /// The page, or empty where it has no title (then a problem says so).
  static Optional<Page> read(FactFile file, Problems problems) {
    return new ProseReader(file, problems).page();
  }

  private Optional<Page> page() {
    var document = PARSER.parse(file.text());
    Optional<Position> tooDeep = tooDeep(document);
    if (tooDeep.isPresent()) {
      Nesting.report(tooDeep.get(), problems);
      return Optional.empty();
    }
    if (!(document.getFirstChild() instanceof Heading title)
        || title.getLevel() != 1
        || words(title).isEmpty()) {
      problems.add(
          Rule.MISSING_FIELD,
          Position.startOf(file.shown()),
          "the page does not begin with its title",
          "write `# Title` in the first line");
      return Optional.empty();
    }
    document.accept(new Gatherer());
    List<Heading> headings = headings(title);
    List<Prose.Section> sections = headings.stream().map(ProseReader::section).toList();
    List<Position> places = headings.stream().map(this::position).toList();
    Position top = position(title);
    title.unlink();
    String slug = slug(file.shown());
    ProseAddress.check(slug, file, problems);
    String html = HTML.render(document);
    ControlCharacters.check(html, top, problems);
    var prose = new Prose(slug, words(title), sections, links, html);
    return Optional.of(new Page(prose, top, places, linkPlaces));
  }

  /// The first node at a level too many: what walks through the page later walks level by level.
  private Optional<Position> tooDeep(org.commonmark.node.Node document) {
    int levels = 0;
    org.commonmark.node.Node at = document;
    while (at != null && !Nesting.isTooDeep(levels)) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        levels++;
        continue;
      }
      while (at != null && at.getNext() == null) {
        at = at.getParent();
        levels--;
      }
      at = at == null ? null : at.getNext();
    }
    return Optional.ofNullable(at).map(this::position);
  }

  /// Gathers the links, and reports headings without words.
  private final class Gatherer extends AbstractVisitor {
    @Override
    public void visit(Link link) {
      add(new Prose.Link(link.getDestination(), false), link);
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      add(new Prose.Link(image.getDestination(), true), image);
      visitChildren(image);
    }

    private void add(Prose.Link link, org.commonmark.node.Node node) {
      links.add(link);
      linkPlaces.add(position(node));
    }

    @Override
    public void visit(Heading heading) {
      if (words(heading).isEmpty()) {
        problems.add(
            Rule.EMPTY_HEADING,
            position(heading),
            "the heading has no words",
            "say what stands below it, or remove the line");
      }
      visitChildren(heading);
    }
  }

  /// Where a node stands; one without a place of its own stands where its block does.
  private Position position(org.commonmark.node.Node node) {
    var at = node;
    while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
      at = at.getParent();
    }
    if (at.getSourceSpans().isEmpty()) {
      return Position.startOf(file.shown());
    }
    SourceSpan span = at.getSourceSpans().getFirst();
    String line = lines.get(span.getLineIndex());
    int start = span.getColumnIndex();
    int end = Math.min(line.length(), start + span.getLength());
    return new Position(
        file.shown(),
        span.getLineIndex() + 1,
        line.codePointCount(0, start) + 1,
        Math.max(1, line.codePointCount(start, end)));
  }

  private static String words(Heading heading) {
    return TEXT.render(heading).strip();
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
    return new Prose.Section(words(heading), empty);
  }
}
