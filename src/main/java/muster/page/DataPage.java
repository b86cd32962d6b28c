package muster.page;

import java.util.List;
import muster.page.part.Citation;
import muster.page.part.Download;
import muster.page.part.Sentence;

/// The record as data: files, what their columns mean, licence, how to cite.
///
/// @param intro what the files hold
/// @param downloads every file
/// @param dictionaries what the columns of the files mean
/// @param licence of the compilation; quotations are not under it
/// @param citation how to cite the data set
public record DataPage(
    PagePath path,
    Frame frame,
    Sentence intro,
    List<Download> downloads,
    List<Dictionary> dictionaries,
    List<Sentence> licence,
    Citation citation)
    implements Page {
  public DataPage {
    downloads = List.copyOf(downloads);
    dictionaries = List.copyOf(dictionaries);
    licence = List.copyOf(licence);
  }

  @Override
  public String template() {
    return "page/data";
  }

  /// The columns of one file.
  ///
  /// @param caption the file's name and what a row is
  public record Dictionary(String caption, List<Column> columns) {
    public Dictionary {
      columns = List.copyOf(columns);
    }
  }

  /// One column.
  ///
  /// @param type "text", "number", "EDTF date"
  public record Column(String name, String type, Sentence meaning) {}
}
