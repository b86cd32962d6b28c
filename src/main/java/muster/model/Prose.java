package muster.model;

import java.util.List;

/// A page of prose.
///
/// @param slug its address without ending: `methodology`, `policies/harm`
/// @param sections in order; the first has an empty heading where text stands above all headings
/// @param links in order, those of pictures too
/// @param html the text rendered; contributors' HTML is escaped
public record Prose(
    String slug, String title, List<Section> sections, List<Link> links, String html) {
  /// Copies the lists.
  public Prose {
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }

  /// Where the page lies.
  public Address address() {
    return new Address(slug + ".html");
  }

  /// A heading of the second level and whether anything stands below it.
  public record Section(String heading, boolean empty) {}

  /// Where a link leads, as typed.
  ///
  /// @param picture whether a picture would be loaded from there
  public record Link(String to, boolean picture) {}
}
