package muster.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A table of rows whose cells have names: CSV, TSV or JSON Lines, plain or packed with gzip.
///
/// @param columns the names of all cells
/// @param faults what could not be read
public record Table(Set<String> columns, List<Row> rows, List<Fault> faults) {
  /// How the lines of a table are written.
  ///
  /// @param separator between cells; none for JSON Lines
  public record Form(Optional<Character> separator, Charset charset) {}

  /// One row. @param line where it begins @param cells by column; those without a value are left
  /// out
  public record Row(long line, Map<String, String> cells) {
    /// Copies the cells.
    public Row {
      cells = Map.copyOf(cells);
    }
  }

  /// What cannot be read. @param line where, from 1
  public record Fault(long line, String message, String hint) {}

  /// Copies the lists.
  public Table {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  /// Reads a file.
  ///
  /// @throws IOException if the disk fails
  public static Table read(Path file, Form form) throws IOException {
    var sink = new Sink();
    try (Reader in = open(file, form.charset())) {
      if (form.separator().isPresent()) {
        SeparatedLines.read(in, form.separator().get(), sink);
      } else {
        JsonLines.read(new BufferedReader(in), sink);
      }
    } catch (CharacterCodingException broken) {
      sink.fault(
          sink.line,
          "the table is not " + form.charset() + " from here on",
          "save it as UTF-8, or name its encoding in the map: `encoding: windows-1252`");
    } catch (ZipException broken) {
      sink.fault(1, "the file is not packed with gzip", "remove .gz from its name");
    }
    return new Table(sink.columns, sink.rows, sink.faults);
  }

  private static Reader open(Path file, Charset charset) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new InputStreamReader(plain, charset.newDecoder());
  }

  /// What a reader of lines finds.
  static final class Sink {
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private long line = 1;

    void column(String name) {
      columns.add(name);
    }

    void row(long at, Map<String, String> cells) {
      rows.add(new Row(at, cells));
      line = at + 1;
    }

    /// The rest cannot be read.
    void broken(String why) {
      fault(
          line,
          "the table cannot be read from here on: " + why,
          "look for a missing quotation mark");
    }

    void fault(long at, String message, String hint) {
      faults.add(new Fault(at, message, hint));
    }
  }
}
