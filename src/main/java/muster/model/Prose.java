package muster.model;

import java.util.List;

/// A page of prose.
///
/// @param slug its address without ending: `methodology`, `policies/harm`
/// @param sections in order; the first has an empty heading where text stands above all headings
/// @param html the text rendered; contributors' HTML is escaped
public record Prose(String slug, String title, List<Section> sections, String html) {
  /// Copies the list.
  public Prose {
    sections = List.copyOf(sections);
  }

  /// Where the page lies.
  public Address address() {
    return new Address(slug + ".html");
  }

  /// A heading of the second level and whether anything stands below it.
  public record Section(String heading, boolean empty) {}
}
