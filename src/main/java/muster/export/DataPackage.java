package muster.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import muster.analysis.Reach;
import muster.export.table.ForeignKeys;
import muster.json.JsonWriter;
import muster.model.Dataset;
import muster.model.Site;
import muster.words.Column;
import muster.words.DataFile;

/// Describes the tables for programs: a Tabular Data Package of Frictionless Data, version 1.
/// Types, meanings and what may be empty are those of the dictionary.
final class DataPackage {
  private static final String FOLDER = "data/";

  private final Dataset dataset;
  private final Map<String, Export> files;

  /// @param files every other download by its path
  DataPackage(Dataset dataset, Map<String, Export> files) {
    this.dataset = dataset;
    this.files = new TreeMap<>(files);
  }

  /// Writes the whole file.
  void writeTo(OutputStream out) throws IOException {
    write(new JsonWriter().into(out));
  }

  private void write(JsonWriter out) throws IOException {
    Site site = dataset.site();
    out.beginObject().member("profile", "tabular-data-package");
    out.member("name", "record").member("title", site.title());
    out.member("description", site.scope()).member("homepage", site.baseUrl());
    out.member("version", Reach.of(dataset).entered().map(LocalDate::toString));
    site.licence().ifPresent(licence -> licence(licence, out));
    out.name("resources").beginArray();
    for (DataFile file : DataFile.of(dataset)) {
      if (file.format() == DataFile.Format.CSV) {
        resource(file, out);
      }
    }
    out.endArray().endObject().end();
  }

  private static void licence(Site.Licence licence, JsonWriter out) {
    out.name("licenses").beginArray().beginObject();
    out.member("path", licence.url()).member("title", licence.name()).endObject().endArray();
  }

  private void resource(DataFile file, JsonWriter out) throws IOException {
    Export export = Objects.requireNonNull(files.get(file.path()));
    String path = file.path().substring(FOLDER.length());
    out.beginObject().member("profile", "tabular-data-resource");
    out.member("name", name(path)).member("path", path).member("title", file.caption());
    out.member("description", file.what()).member("format", "csv");
    out.member("mediatype", file.format().type()).member("encoding", "utf-8");
    out.name("bytes").value(export.fingerprint().bytes());
    out.member("hash", "sha256:" + export.fingerprint().sha256());
    dialect(out.name("dialect").beginObject());
    schema(file, out.name("schema").beginObject());
    out.endObject();
  }

  /// "questions-killed" of `questions/killed.csv`.
  private static String name(String path) {
    return path.replace(".csv", "").replace('/', '-');
  }

  private static void dialect(JsonWriter out) {
    out.member("delimiter", ",").member("lineTerminator", "\n").member("quoteChar", "\"");
    out.name("doubleQuote").value(true).name("header").value(true).endObject();
  }

  private static void schema(DataFile file, JsonWriter out) {
    out.name("fields").beginArray();
    file.columns().forEach(column -> field(column, out));
    out.endArray().member("missingValues", List.of(""));
    out.member("primaryKey", file.columns().getFirst().name());
    out.name("foreignKeys").beginArray();
    ForeignKeys.of(file).forEach((column, key) -> foreign(column, key, out));
    out.endArray().endObject();
  }

  private static void foreign(String column, ForeignKeys.Key key, JsonWriter out) {
    out.beginObject().member("fields", column).name("reference").beginObject();
    out.member("resource", key.table()).member("fields", key.column());
    out.endObject().endObject();
  }

  private static void field(Column column, JsonWriter out) {
    out.beginObject().member("name", column.name()).member("type", type(column.form()));
    out.member("description", column.sentences());
    if (column.form() == Column.Form.YES_NO) {
      out.member("trueValues", List.of("yes")).member("falseValues", List.of("no"));
    }
    out.name("constraints").beginObject();
    out.name("required").value(column.empty().isEmpty());
    if (column.form() == Column.Form.NUMBER) {
      out.name("minimum").value(0);
    }
    out.member("enum", column.words()).member("pattern", pattern(column.form()));
    out.endObject().endObject();
  }

  private static String type(Column.Form form) {
    return switch (form) {
      case YES_NO -> "boolean";
      case NUMBER -> "integer";
      case DAY -> "date";
      case TEXT, TEXTS, WORD, WORDS, EDTF, ID, IDS, LANGUAGE, STATE, ADDRESS -> "string";
    };
  }

  private static Optional<String> pattern(Column.Form form) {
    return switch (form) {
      case ID -> Optional.of("[a-z0-9-]+(/[a-z0-9-]+)?");
      case STATE -> Optional.of("[A-Z]{2}");
      case TEXT, TEXTS, WORD, WORDS, YES_NO, NUMBER, EDTF -> Optional.empty();
      case DAY, IDS, LANGUAGE, ADDRESS -> Optional.empty();
    };
  }
}
