package muster.page;

import java.util.List;
import muster.page.part.Link;
import muster.page.part.Sentence;

/// Everything with a page of its own, from A to Z.
///
/// @param intro what stands here
/// @param letters in order
public record IndexPage(PagePath path, Frame frame, Sentence intro, List<Letter> letters)
    implements Page {
  public IndexPage {
    letters = List.copyOf(letters);
  }

  @Override
  public String template() {
    return "page/index-a-z";
  }

  /// The entries under one letter.
  ///
  /// @param heading "A", or "0–9"
  /// @param id the fragment of its address
  public record Letter(String id, String heading, List<Entry> entries) {
    public Letter {
      entries = List.copyOf(entries);
    }
  }

  /// One thing with a page.
  ///
  /// @param kind "actor", "place", "document"
  public record Entry(Link link, String kind) {}
}
