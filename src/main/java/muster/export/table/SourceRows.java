package muster.export.table;

import java.util.stream.Stream;
import muster.analysis.Clocks;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Source;
import muster.words.Columns;
import muster.words.Terms;

/// One row a document.
final class SourceRows {
  private static final DayCells PUBLISHED = new DayCells("published");

  private final Names names;

  private SourceRows(Dataset dataset) {
    this.names = new Names(dataset);
  }

  /// All documents by id.
  static Stream<Row> all(Dataset dataset) {
    var rows = new SourceRows(dataset);
    return dataset.sources().values().stream().map(rows::of);
  }

  private Row of(Source source) {
    var row = new Row(Columns.SOURCES);
    document(row, source);
    PUBLISHED.put(row, source.published());
    reading(row, source);
    return row;
  }

  private void document(Row row, Source source) {
    row.put("source", source.id().value());
    row.put("was", source.was());
    row.put("page", Address.of(source.id()).path());
    row.put("title", source.title().map(Source.Title::text));
    row.put("title-from-address", source.title().map(title -> title.fromAddress() ? "yes" : "no"));
    row.put("publisher", source.publisher().value());
    row.put("publisher-name", names.name(source.publisher()));
    row.put("republishes", source.republishes().map(ActorId::value));
    row.put("url", source.url());
    row.put("language", source.language());
  }

  private static void reading(Row row, Source source) {
    row.put("public-by", Clocks.publicBy(source).toString());
    row.put("seen", Terms.slug(source.seen()));
    row.put("silent-on", source.silentOn());
    row.put("withheld", source.withheld());
    row.put("entered-how", Terms.slug(source.entered().how()));
    row.put("entered-on", source.entered().on().text());
    row.put("reviewed-by", source.reviewed().map(Source.Reviewed::by));
    row.put("reviewed-on", source.reviewed().map(it -> it.on().text()));
    row.put("statements", source.statements().size());
    row.put("claims", source.statements().stream().mapToInt(it -> it.claims().size()).sum());
    row.put("note", source.note());
  }
}
