package muster.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads tables whose cells are separated (RFC 4180): the first row names the columns.
final class SeparatedLines {
  private SeparatedLines() {}

  static void read(Reader in, char separator, Table.Sink sink) throws IOException {
    var builder =
        CsvReader.builder()
            .fieldSeparator(separator)
            .detectBomHeader(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(1 << 24);
    try (CsvReader<CsvRecord> records = builder.ofCsvRecord(in)) {
      List<String> names = List.of();
      for (CsvRecord each : records) {
        if (names.isEmpty()) {
          names = header(each, sink);
        } else {
          row(each, names, sink);
        }
      }
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    } catch (CsvParseException broken) {
      sink.broken("" + broken.getMessage());
    }
  }

  private static List<String> header(CsvRecord first, Table.Sink sink) {
    List<String> names =
        first.getFields().stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
    names.forEach(sink::column);
    for (int at = 0; at < names.size(); at++) {
      if (names.indexOf(names.get(at)) < at) {
        sink.fault(
            1, "two columns are called `" + names.get(at) + "`", "give each a name of its own");
      }
    }
    return names;
  }

  private static void row(CsvRecord record, List<String> names, Table.Sink sink) {
    List<String> fields = record.getFields();
    if (fields.size() != names.size()) {
      sink.fault(
          record.getStartingLineNumber(),
          "the row has " + fields.size() + " cells, and the first row " + names.size(),
          "put a cell with a separator in it into quotes, or add what is missing");
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int at = 0; at < fields.size(); at++) {
      cells.put(names.get(at), fields.get(at));
    }
    sink.row(record.getStartingLineNumber(), cells);
  }
}
