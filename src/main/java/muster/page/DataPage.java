package muster.page;

import java.util.List;
import muster.page.part.Citation;
import muster.page.part.Download;
import muster.page.part.Item;
import muster.page.part.Sentence;

/// The record as data: files, what their columns mean, licence, how to cite.
///
/// @param intro what the files hold
/// @param downloads the files that every record has
/// @param questions one file for each question
/// @param dictionaries what the columns of the files mean
/// @param shapes what the members of the whole record mean
/// @param checking how checksums are used
/// @param checksums of the files, as `sha256sum` prints and checks them
/// @param licence of the compilation; quotations are not under it
/// @param citation how to cite the data set
/// @param recipe how the digits in the citation of a claim are made again
public record DataPage(
    PagePath path,
    Frame frame,
    Sentence intro,
    List<Download> downloads,
    List<Download> questions,
    List<Dictionary> dictionaries,
    List<Shape> shapes,
    Sentence checking,
    String checksums,
    List<Sentence> licence,
    Citation citation,
    Sentence recipe)
    implements Page {
  public DataPage {
    downloads = List.copyOf(downloads);
    questions = List.copyOf(questions);
    dictionaries = List.copyOf(dictionaries);
    shapes = List.copyOf(shapes);
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

  /// One kind of object of the whole record.
  ///
  /// @param name of the member that holds it
  public record Shape(String name, String what, List<Item> members) {
    public Shape {
      members = List.copyOf(members);
    }
  }

  /// One column.
  ///
  /// @param type "text", "number", "EDTF date"
  public record Column(String name, String type, Sentence meaning) {}
}
