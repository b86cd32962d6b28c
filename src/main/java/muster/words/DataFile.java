package muster.words;

import java.util.ArrayList;
import java.util.List;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.QuestionId;

/// A file of the site that holds the record, or a part of it, as data.
///
/// @param path from the site's root
/// @param caption what the file is, in a few words
/// @param what what it holds, in sentences
/// @param columns in the file's order; none where the file is not a table
public record DataFile(
    String path, Format format, String caption, String what, List<Column> columns) {
  /// Copies the list.
  public DataFile {
    columns = List.copyOf(columns);
  }

  /// How a file is written.
  public enum Format {
    CSV("text/csv"),
    JSON("application/json"),
    CSL_JSON("application/vnd.citationstyles.csl+json"),
    BIBTEX("application/x-bibtex");

    private final String type;

    Format(String type) {
      this.type = type;
    }

    /// Its name: "CSL-JSON".
    public String words() {
      return this == BIBTEX ? "BibTeX" : name().replace('_', '-');
    }

    /// Its media type.
    public String type() {
      return type;
    }
  }

  /// All claims, one a row.
  public static final DataFile CLAIMS =
      new DataFile(
          "data/claims.csv",
          Format.CSV,
          "Claims",
          "Every claim of the record, one a row: who said it, through whom, in which words, about"
              + " when. Repeats of one utterance are rows of their own.",
          ClaimColumns.ALL);

  /// All sources, one a row.
  public static final DataFile SOURCES =
      new DataFile(
          "data/sources.csv",
          Format.CSV,
          "Sources",
          "Every document that we read, one a row, with what it does not say.",
          Columns.SOURCES);

  /// All actors, one a row.
  public static final DataFile ACTORS =
      new DataFile(
          "data/actors.csv",
          Format.CSV,
          "Actors",
          "Everybody who says, relays or publishes, one a row. Protected persons are not listed.",
          Columns.ACTORS);

  /// The whole record.
  public static final DataFile RECORD =
      new DataFile(
          "data/record.json",
          Format.JSON,
          "The whole record",
          "Everything but the pages of prose, in the shapes of the record’s own files. Put into the"
              + " data folder of an empty site, it is the same record.",
          List.of());

  /// The tables described for programs.
  public static final DataFile PACKAGE =
      new DataFile(
          "data/datapackage.json",
          Format.JSON,
          "The tables, described for programs",
          "Types, keys and meanings of all columns, and size and checksum of each table: a Tabular"
              + " Data Package of Frictionless Data.",
          List.of());

  /// Citations of all claims, for programs that make lists of literature.
  public static final DataFile CSL_JSON =
      new DataFile(
          "data/claims.csl.json",
          Format.CSL_JSON,
          "Citations of the claims, as CSL-JSON",
          "Every claim as an item that reference managers and the processors of citation styles"
              + " read.",
          List.of());

  /// The same for BibTeX.
  public static final DataFile BIBTEX =
      new DataFile(
          "data/claims.bib",
          Format.BIBTEX,
          "Citations of the claims, as BibTeX",
          "Every claim as an entry for BibTeX and what reads its format.",
          List.of());

  /// The claims that bear on a question.
  public static DataFile of(Question question) {
    return new DataFile(
        path(question.id()),
        Format.CSV,
        question.ask(),
        "The claims that bear on the question, one a row, those of the answer first.",
        Columns.QUESTION);
  }

  /// Where the claims of a question lie.
  public static String path(QuestionId id) {
    return "data/questions/" + id + ".csv";
  }

  /// All files of a record: the tables, the whole, then the questions by id.
  public static List<DataFile> of(Dataset dataset) {
    List<DataFile> files = new ArrayList<>(ofAll());
    dataset.questions().values().forEach(question -> files.add(of(question)));
    return files;
  }

  /// The files that every record has.
  public static List<DataFile> ofAll() {
    return List.of(CLAIMS, SOURCES, ACTORS, RECORD, PACKAGE, CSL_JSON, BIBTEX);
  }

  /// The files whose columns a dictionary has to explain: those of all questions are alike, and
  /// begin as the claims do.
  public static List<DataFile> tables() {
    return List.of(CLAIMS, SOURCES, ACTORS);
  }
}
