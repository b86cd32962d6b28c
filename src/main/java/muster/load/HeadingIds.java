package muster.load;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.text.TextContentRenderer;

/// Gives each heading of one page an id of its words, so that it can be linked to: the same on
/// every machine, whatever its language.
final class HeadingIds implements AttributeProvider {
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private final Map<String, Integer> given = new HashMap<>();

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof Heading heading) {
      attributes.put("id", unique(slug(TEXT.render(heading))));
    }
  }

  /// `inclusion-and-exclusion`; letters of every script stay.
  private static String slug(String words) {
    String slug = words.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return slug.replaceAll("^-|-$", "");
  }

  private String unique(String slug) {
    int times = given.merge(slug, 1, Integer::sum);
    return times == 1 ? slug : slug + "-" + times;
  }
}
