package muster.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.model.Dataset;
import muster.words.DataFile;

/// Writes the tables of a record. Each method writes one file whole and leaves the stream open.
public final class Tables {
  private Tables() {}

  /// All claims, by id.
  public static void claims(ClaimRows claims, OutputStream out) throws IOException {
    write(DataFile.CLAIMS, claims.all(), out);
  }

  /// All documents, by id.
  public static void sources(Dataset dataset, OutputStream out) throws IOException {
    write(DataFile.SOURCES, SourceRows.all(dataset), out);
  }

  /// All actors but protected ones, by id.
  public static void actors(Dataset dataset, OutputStream out) throws IOException {
    write(DataFile.ACTORS, ActorRows.all(dataset), out);
  }

  /// The claims that bear on a question, those of its answer first.
  ///
  /// @param claims rows of the same record
  public static void answer(Answer answer, ClaimRows claims, OutputStream out) throws IOException {
    write(DataFile.of(answer.question()), AnswerRows.of(answer, claims), out);
  }

  private static void write(DataFile file, Stream<Row> rows, OutputStream out) throws IOException {
    Csv.write(file.columns(), rows.map(Row::cells).iterator(), out);
  }
}
