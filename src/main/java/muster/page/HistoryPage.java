package muster.page;

import java.util.List;
import muster.page.part.Entry;
import muster.page.part.Name;
import muster.page.part.Sentence;

/// How the record of a document and of each of its claims changed.
///
/// @param intro the document, or why nothing is listed
/// @param parts the document, its claims, and what was taken out
public record HistoryPage(PagePath path, Frame frame, Sentence intro, List<Part> parts)
    implements Page {
  public HistoryPage {
    parts = List.copyOf(parts);
  }

  @Override
  public String template() {
    return "page/history";
  }

  /// One record.
  ///
  /// @param id of its part of the page
  /// @param title what it is called, leading to its page where it has one
  /// @param entries the newest first
  public record Part(String id, Name title, List<Entry> entries) {
    public Part {
      entries = List.copyOf(entries);
    }
  }
}
