package muster.export.table;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.words.Column;
import muster.words.DataFile;
import muster.words.RecordColumns;

/// A kind of record that can be listed, with the columns of its table.
public final class ListedKind {
  /// All kinds, by what one types: "claims".
  public static final List<ListedKind> ALL =
      List.of(
          new ListedKind(
              "claims",
              DataFile.CLAIMS.columns(),
              List.of(
                  "claim", "originator-name", "measure", "wording", "as-of", "said", "published"),
              dataset -> new ClaimRows(dataset).all()),
          new ListedKind(
              "sources",
              DataFile.SOURCES.columns(),
              List.of("source", "publisher-name", "published", "language", "seen", "claims"),
              SourceRows::all),
          new ListedKind(
              "actors",
              DataFile.ACTORS.columns(),
              List.of("actor", "name", "kind", "state", "originated", "relayed", "published"),
              ActorRows::all),
          new ListedKind(
              "places",
              RecordColumns.PLACES,
              List.of("place", "name", "precision", "within", "claims"),
              dataset -> rows(dataset.places().values(), new RecordRows(dataset)::of)),
          new ListedKind(
              "deployments",
              RecordColumns.DEPLOYMENTS,
              List.of("deployment", "name", "kind", "part-of", "claims", "stages"),
              dataset -> rows(dataset.deployments().values(), new RecordRows(dataset)::of)),
          new ListedKind(
              "events",
              RecordColumns.EVENTS,
              List.of("event", "name", "kind", "date", "place"),
              dataset -> rows(dataset.events().values(), new RecordRows(dataset)::of)),
          new ListedKind(
              "questions",
              RecordColumns.QUESTIONS,
              List.of("question", "ask", "kind", "about", "measures"),
              dataset -> rows(dataset.questions().values(), new RecordRows(dataset)::of)),
          new ListedKind(
              "utterances",
              RecordColumns.UTTERANCES,
              List.of("utterance", "name", "by", "said", "claims"),
              dataset -> rows(dataset.utterances().values(), new RecordRows(dataset)::of)),
          new ListedKind(
              "comparisons",
              RecordColumns.COMPARISONS,
              List.of("comparison", "ask", "claims"),
              dataset -> rows(dataset.comparisons().values(), new RecordRows(dataset)::of)),
          new ListedKind(
              "measures",
              RecordColumns.MEASURES,
              List.of("measure", "label", "kind", "unit", "part-of", "claims"),
              dataset -> rows(dataset.measures().values(), new RecordRows(dataset)::of)));

  private final String plural;
  private final List<Column> columns;
  private final List<String> brief;
  private final Function<Dataset, Stream<Row>> rows;

  private ListedKind(
      String plural,
      List<Column> columns,
      List<String> brief,
      Function<Dataset, Stream<Row>> rows) {
    this.plural = plural;
    this.columns = columns;
    this.brief = brief;
    this.rows = rows;
  }

  private static <R> Stream<Row> rows(Collection<R> records, Function<R, Row> row) {
    return records.stream().map(row);
  }

  /// As one types it: "claims".
  public String plural() {
    return plural;
  }

  /// One of it: "claim".
  public String singular() {
    return plural.substring(0, plural.length() - 1);
  }

  /// All columns; the first is the id.
  public List<Column> columns() {
    return columns;
  }

  /// The columns that fit on a terminal.
  public List<String> brief() {
    return brief;
  }

  /// All records of the kind, by id.
  public Listing of(Dataset dataset) {
    return new Listing(columns, rows.apply(dataset).map(Row::cells).toList());
  }
}
